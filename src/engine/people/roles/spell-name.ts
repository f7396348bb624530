const SMALL = /\p{Ll}/u;
const wordsOf = (name: string): string[] => name.split(/(?<=[\s-])/);

/** “MCBRIDE” → “McBride”, “O'BRIEN” → “O'Brien”, “J.D.” and “JD” as they are. */
function spellWord(word: string): string {
  if (/\p{Lu}\./u.test(word) || /^[^AEIOUY]{1,2}\s*$/i.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/^(?:mc|o['’]|d['’])?\p{L}/u, (head) =>
      head.length > 1 ? head.charAt(0).toUpperCase() + head.slice(1, -1) + head.slice(-1).toUpperCase() : head.toUpperCase(),
    );
}

/**
 * A person's name that is written in capitals as names are written: word by word as it stands elsewhere in `others`, else with
 * its first letter in capitals. Any other name stays as it is. One word alone may be an abbreviation: only with `isSure` it is
 * spelled without being known from elsewhere.
 */
export function spellName(name: string, others: readonly string[], isSure: boolean): string {
  if (SMALL.test(name.replace(/\bM[ac]{1,2}(?=\p{Lu})/gu, '')) || !/\p{Lu}{2}/u.test(name)) return name;
  const known = new Map<string, string>();
  for (const word of others.flatMap(wordsOf)) if (SMALL.test(word)) known.set(word.trim().toLowerCase(), word.trim());
  const words = wordsOf(name);
  if (words.length === 1 && !isSure && !known.has(name.toLowerCase())) return name;
  return words
    .map((word) => {
      const spelled = known.get(word.trim().toLowerCase());
      return spelled === undefined ? spellWord(word) : spelled + word.slice(word.trimEnd().length);
    })
    .join('');
}
