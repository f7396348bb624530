import type { Document } from '../../text/document.ts';
import { startsWithCapital, startsWithLetter } from '../../text/letters.ts';
import type { Candidate } from './candidates.ts';

const SMALL = new Set(
  'the a an of in on to with and that by for from at as he she it they his her its their will would was were is are be been has have had president minister mr mrs ms said who which this not'.split(
    ' ',
  ),
);
/** Whether a word can be shared: at least two letters, and not one that every sentence has. */
const hasContent = (form: string): boolean => startsWithLetter(form) && startsWithLetter(form.slice(1)) && !SMALL.has(form.toLowerCase());

/** A verb and its forms in one: “meet”, “meeting”, “met” have two stems; endings are what differs most. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  const stem = lower.replace(/(?:ings?|ed|es|s|e|ions?|ements?|ments?)$/, '');
  return stem.length >= 3 ? stem.replace(/(.)\1$/, '$1') : lower;
}

const IRREGULAR = new Map<string, string>([['met', 'met'], ['meet', 'met'], ['meets', 'met'], ['meeting', 'met'], ['meetings', 'met'], ['talks', 'met'], ['summit', 'met'], ['held', 'hold'], ['holding', 'hold'], ['went', 'go'], ['goes', 'go'], ['going', 'go'], ['gave', 'giv'], ['given', 'giv'], ['won', 'win'], ['winning', 'win'], ['lost', 'los'], ['shot', 'shoot'], ['shooting', 'shoot'], ['died', 'die'], ['death', 'die'], ['dies', 'die'], ['sold', 'sel'], ['sale', 'sel'], ['bought', 'buy'], ['began', 'begin'], ['begins', 'begin'], ['begun', 'begin'], ['visited', 'visit'], ['votes', 'vot'], ['voted', 'vot']]); // biome-ignore format: a table

/** The words of a summary that can be shared: names and content words, stemmed; at most a few dozen. */
export function contentOf(document: Document, candidate: Candidate): ReadonlySet<string> {
  const words = new Set<string>();
  for (let token = candidate.first; token <= candidate.last && words.size < 40; token++) {
    const form = document.tokens.form[token] ?? '';
    if (token !== candidate.token && hasContent(form)) words.add(stemOf(form));
  }
  return words;
}

const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10) && /^\d{4}-(?:\d\d-\d\d|W\d\d)/.test(a);

/** Whether two candidates tell one event: the same day, the same verb, and somebody or something in common. */
export function tellsSame(
  document: Document,
  a: Candidate,
  b: Candidate,
  contentA: ReadonlySet<string>,
  contentB: ReadonlySet<string>,
): boolean {
  const day = sameDay(a.date.value, b.date.value);
  if (!day && a.date.value !== b.date.value) return false;
  const stem = stemOf(document.tokens.form[a.token] ?? '');
  if (stem !== stemOf(document.tokens.form[b.token] ?? '') || subjectsDiffer(document, a, b)) return false;
  let shared = 0;
  for (const word of contentA) if (contentB.has(word)) shared++;
  if (shared === contentA.size && shared === contentB.size) return true;
  return day && shared >= 1 && (stem.length > 2 || shared >= 2) && shared * 4 >= Math.min(contentA.size, contentB.size, 8);
}

/** Whether two events have subjects of their own, neither a pronoun, that share no word: “Acme’s shares rose”, “Bolt’s fell”. */
function subjectsDiffer(document: Document, a: Candidate, b: Candidate): boolean {
  const [one, other] = [subjectWords(document, a), subjectWords(document, b)];
  if (one.size === 0 || other.size === 0) return false;
  for (const word of one) if (other.has(word)) return false;
  return true;
}

const MAX_SUBJECT = 12;

function subjectWords(document: Document, { view, token }: Candidate): ReadonlySet<string> {
  const words = new Set<string>();
  const subject = view.dependents(token).find((dependent) => view.relation(dependent) === 'nsubj');
  if (subject === undefined || !view.isNoun(subject)) return words;
  const last = Math.min(view.rightOf(subject), view.leftOf(subject) + MAX_SUBJECT);
  const names = new Set<string>();
  for (let at = view.leftOf(subject); at <= last; at++) {
    const form = document.tokens.form[at] ?? '';
    if (!hasContent(form)) continue;
    words.add(stemOf(form));
    if (startsWithCapital(form)) names.add(stemOf(form));
  }
  // Names tell more than what is named: “Acme’s shares”, “Bolt’s shares”.
  return names.size > 0 ? names : words;
}
