import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt } from '../document-view.ts';
import { hashWord } from '../word-hash.ts';
import type { MentionCandidate } from './mention.ts';

/** What a pronoun tells of the one it stands for. */
export interface PronounKind {
  readonly person: 1 | 2 | 3;
  readonly gender: 'male' | 'female' | 'unknown';
  readonly number: 'singular' | 'plural';
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive';
  /** “it”: a group or a thing, never a person. */
  readonly thing: boolean;
}

const ROWS: readonly (readonly [string, PronounKind['person'], PronounKind['gender'], PronounKind['number']])[] = [
  ['he him his himself', 3, 'male', 'singular'],
  ['she her hers herself', 3, 'female', 'singular'],
  ['i me my myself mine', 1, 'unknown', 'singular'],
  ['we us our ourselves ours', 1, 'unknown', 'plural'],
  ['you you your yourself yours', 2, 'unknown', 'singular'],
  ['they them their themselves theirs', 3, 'unknown', 'plural'],
  ['it it its itself', 3, 'unknown', 'singular'],
];
const USES = ['subject', 'object', 'possessive', 'reflexive'] as const;

/** Rows differ in length (“her”, “his”): possessives and reflexives show in the form itself. */
function readUse(word: string, i: number): PronounKind['use'] {
  if (/sel(f|ves)$/.test(word)) return 'reflexive';
  return /^(his|hers|mine|ours|yours|theirs)$/.test(word) ? 'possessive' : (USES[i] ?? 'possessive');
}

const KINDS: ReadonlyMap<number, PronounKind> = new Map(
  ROWS.flatMap(([forms, person, gender, number]) => {
    const words = forms.split(' ');
    return words.map((word, i): [number, PronounKind] => [
      hashWord(word),
      { person, gender, number, use: readUse(word, i), thing: word.startsWith('it') },
    ]);
  }),
);

/** What the pronoun at token `i` tells; undefined when the token is none. */
export function readPronoun(view: DocumentView, i: number): PronounKind | undefined {
  const kind = KINDS.get(view.hash[i] ?? 0);
  if (!kind) return undefined;
  const form = formAt(view, i);
  if (form === 'US' || form === 'IT' || form === 'i') return undefined;
  const pos = view.syntax.upos[i];
  if (form === 'I' && pos !== POS.PRON) return undefined; // “World War I”
  if (kind.use === 'object' && /^her$/i.test(form) && view.labelNames[view.syntax.label[i] ?? 0] === 'nmod:poss')
    return { ...kind, use: 'possessive' };
  return kind;
}

/** Finds the personal pronouns of a document. */
export function findPronouns(view: DocumentView): MentionCandidate[] {
  const { count, start, end } = view.document.tokens;
  const pronouns: MentionCandidate[] = [];
  for (let i = 0; i < count; i++) {
    const kind = readPronoun(view, i);
    if (!kind) continue;
    pronouns.push({
      span: { start: start[i] ?? 0, end: end[i] ?? 0 },
      first: i,
      last: i + 1,
      head: i,
      form: 'pronoun',
      type: kind.thing ? 'group' : kind.person === 3 && kind.number === 'plural' ? 'other' : 'person',
      gender: kind.gender,
      number: kind.number,
    });
  }
  return pronouns;
}
