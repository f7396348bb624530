/** Why mentions of people were missed or given to somebody else, as counts by cause: no words of any text. */
import type { MentionCandidate, PeopleGold } from '../../engine/training.ts';

type GoldMention = PeopleGold['mentions'][number];

/** What was found in a document, for explaining its errors. */
export interface FoundPeople {
  readonly people: readonly { readonly name: string; readonly mentions: readonly (readonly number[])[] }[];
  readonly candidates: readonly MentionCandidate[];
}

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’']s$/, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.pop() ?? '';

const TITLES =
  /(mother|father|president|minister|professor|administrator|governor|democrat|republican|department|emperor|sister|stepsister|chair)$/i;

/** The cause of one error in a few words; `got` is the name of whom the mention was given to, if anybody. */
export function explainError(gold: PeopleGold, mention: GoldMention, got: string | undefined, found: FoundPeople): string {
  const wrong = got !== undefined;
  const known = found.people.some(({ name }) => lastWord(name) === lastWord(mention.name));
  const titled = TITLES.test(mention.name) || !/\s/.test(mention.name.trim());
  if (!known && TITLES.test(mention.name)) return `${mention.form}: the annotated name is a title or a role`;
  if (mention.form === 'name') return explainName(gold, mention, wrong, found);
  if (mention.form === 'pronoun') return explainPronoun(gold, mention, wrong, known, found);
  if (!known) return `description: of somebody ${titled ? 'known by one word' : ''} whose name was not found`.replace('  ', ' ');
  const candidate = found.candidates.find(({ span }) => span.start <= mention.head[0] && span.end >= mention.head[1]);
  if (wrong) return 'description: given to another person';
  if (!candidate) return 'description: its noun is not known to mean people';
  if (candidate.number === 'plural') return 'description: read as several people';
  return 'description: left open, no rule says whose it is';
}

function explainName(gold: PeopleGold, mention: GoldMention, wrong: boolean, { candidates }: FoundPeople): string {
  const over = candidates.find(({ form, span }) => form === 'name' && span.start <= mention.head[0] && span.end >= mention.head[1]);
  const words = gold.text.slice(mention.span[0], mention.span[1]).trim().split(/\s+/).length;
  if (wrong) {
    if (over && over.span.end > mention.span[1] + 1) return 'name: cut too long';
    return words === 1 ? 'name: one word, given to a namesake or to a name cut otherwise' : 'name: several words, given to another person';
  }
  if (over?.type === 'place') return 'name: taken for a place';
  if (over?.type === 'group') return 'name: taken for a group';
  const inside = gold.names.some(({ start, end, type }) => type !== 'person' && start <= mention.head[0] && end >= mention.head[1]);
  if (inside) return 'name: part of a group’s, place’s or work’s name';
  return words === 1 ? 'name: one word, not found' : 'name: several words, not found';
}

function explainPronoun(gold: PeopleGold, mention: GoldMention, wrong: boolean, known: boolean, { candidates }: FoundPeople): string {
  const word = gold.text.slice(mention.head[0], mention.head[1]).toLowerCase();
  if (/^(i|me|my|mine|myself|we|us|our|ours|you|your|yours)$/.test(word)) return 'pronoun: first or second person';
  if (/^(who|whom|whose|which|that)$/.test(word)) return 'pronoun: relative';
  if (/^(they|them|their|theirs)$/.test(word)) return 'pronoun: “they”';
  if (!known) return 'pronoun: of somebody whose name was not found';
  if (!candidates.some(({ span }) => span.start === mention.head[0])) return 'pronoun: not read as one';
  return wrong ? 'pronoun: given to another person' : 'pronoun: left open';
}
