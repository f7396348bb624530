/** Words of a role that are written small inside it, and short titles that are no abbreviations. */
const SMALL = /^(?:of|and|the|for|at|in|to|on|a|an)$/i;
const SHORT_TITLE = /^(?:host|vice|head|lead|dean|team|co)$/i;
/** A shorter word in capitals among others is as likely an abbreviation: “NASA ADMINISTRATOR”. */
const SHORTEST = 5;
const INITIALS = /\p{L}\.\p{L}/u;
const VOWEL = /[AEIOUY]/;

const capitalize = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/**
 * A role that a transcript or a headline shouts, as roles are written: “CHIEF EXECUTIVE” → “Chief executive”, “SEN.” → “Sen.”, “HOST” →
 * “Host”. Abbreviations stay (“MP”, “NASA administrator”), and so does a role with any small letter.
 */
export function spellRole(role: string): string {
  if (/\p{Ll}/u.test(role)) return role;
  const words = role.split(' ');
  return words.map((word, index) => spellWord(word, index === 0, words.length === 1)).join(' ');
}

function spellWord(word: string, isFirst: boolean, isAlone: boolean): string {
  if (INITIALS.test(word)) return word;
  if (word.endsWith('.')) return capitalize(word);
  if (!VOWEL.test(word)) return word;
  const isTitle = SHORT_TITLE.test(word) || SMALL.test(word) || word.length >= SHORTEST || (isAlone && word.length > 3);
  if (!isTitle) return word;
  return isFirst ? capitalize(word) : word.toLowerCase();
}
