import { POS } from '../../syntax/syntax.ts';
import { isDay, isWeekday } from '../date-words.ts';
import { ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { candidateFrom, type SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWord, hashWords } from '../word-hash.ts';

const THE = hashWord('the');
/** (“WHO” is a body.) */
const RELATIVE = /^(?!WHO$)(?:who|whom|which|that|this|what|it|they|we|you|i|he|she)$/i;

/** “@shoreline_ann”: by what somebody is called who posts. */
export const isHandle = ({ view }: Linking, i: number): boolean => /^@\w{2,40}$/.test(view.document.tokens.form[i] ?? '');

/** “Ann Lee and others said”: those of whom nothing is told but that there are more. */
export const isUncounted = ({ view }: Linking, i: number): boolean => /^(?:others?|more)$/i.test(view.document.tokens.form[i] ?? '');

/** Whether a source is somebody or something at all: its head is a noun, or “one”, “others”, “some” with words behind it. */
export function canSpeak(linking: Linking, source: SourcePlace): boolean {
  const { view } = linking;
  const { first, last, head } = source;
  const pos = view.syntax.upos[head];
  if (isHandle(linking, head)) return true;
  // “May 6, 2008: Lee's sister reports him missing”; a weekday may be somebody's name
  if (isDay(view, first) && !isWeekday(view, first)) return false;
  if (RELATIVE.test(view.document.tokens.form[head] ?? '') || isWriting(linking, source)) return false;
  // (“the Holy See”, “No 10”, “Unite”)
  if (linking.candidates[source.mention]?.form === 'name') return true;
  if (pos === POS.NOUN || pos === POS.PROPN || (pos === POS.ADJ && view.hash[first] === THE)) return true;
  return (pos === POS.NUM || pos === POS.DET || pos === POS.ADJ) && last - first > 1 && !isAdverbial(view, first);
}

/** What somebody wrote or said: it speaks for whoever that was, and is nobody itself. “The paper” is a newspaper. */
const WRITINGS = hashWords(
  'email emails e-mail e-mails letter letters memo memos editorial conversation conversations message messages text texts note notes diary diaries transcript transcripts document documents essay tweet tweets leaflet poster caption banner placard voicemail record records figures file files log logs statistics',
);

const PAPERS = hashWords(
  'statement sign report study survey poll notice complaint lawsuit indictment filing affidavit review article story',
);

/** Whether a noun is something that is read, and never “they”. */
export const isWritten = ({ view }: Linking, head: number): boolean =>
  view.syntax.upos[head] === POS.NOUN && (PAPERS.has(view.hash[head] ?? 0) || WRITINGS.has(view.hash[head] ?? 0));

/** “The emails said”: whether a source is what nobody in the source wrote. Whose letter it is may be told: “her letter”, “a letter to Lee”. */
function isWriting({ candidates, view }: Linking, { first, last, head }: SourcePlace): boolean {
  if (view.syntax.upos[head] !== POS.NOUN || !WRITINGS.has(view.hash[head] ?? 0)) return false;
  for (let k = candidateFrom(candidates, first); (candidates[k]?.first ?? last) < last; k++) if (candidates[k]?.head !== head) return false;
  return true;
}

/** “Her statement read”, “Lee's letter said”: whose a writing is that is somebody's own. */
export function authorOf({ candidates, entities, entityOf, view }: Linking, { first, head }: SourcePlace): Entity | undefined {
  if (view.syntax.upos[head] !== POS.NOUN || !OWN.has(view.hash[head] ?? 0)) return undefined;
  // “remarks from Lee”
  const behind = candidateFrom(candidates, head + 2);
  const isFrom = /^(?:from|by)$/.test(view.document.tokens.form[head + 1] ?? '') && candidates[behind]?.first === head + 2;
  const from = isFrom ? entities[entityOf[behind] ?? -1] : undefined;
  if (from?.kind === 'person' && from.named) return from;
  for (let k = candidateFrom(candidates, first); (candidates[k]?.first ?? head) < head; k++) {
    const owner = candidates[k]?.head ?? -1;
    const entity = entities[entityOf[k] ?? -1];
    const owns = view.role[owner] === ROLE.possessive && view.syntax.head[owner] === head;
    if (owns && entity?.kind === 'person' && entity.named) return entity;
  }
  return undefined;
}

/** Writings and words in which somebody speaks; what their records say is no speech of theirs. */
const OWN = hashWords(
  'statement post posts remarks comments words testimony letter letters email emails e-mail e-mails message messages memo note tweet tweets diary essay',
);

const isAdverbial = (view: Linking['view'], i: number): boolean => view.syntax.upos[i] === POS.ADV || view.syntax.upos[i] === POS.ADP;

/** Whether a source without a name is one person: “a nurse”, “the attorney general”, “a man's voice”. */
export function isOnePerson({ view }: Linking, { head }: SourcePlace, candidate: MentionCandidate | undefined): boolean {
  if (candidate) return candidate.form === 'nominal' && candidate.number === 'singular' && candidate.type === 'person';
  const { form } = view.document.tokens;
  if (form[head] === 'voice' || (form[head] === 'head' && form[head + 1] === 'of')) return true;
  return ((view.flags[head] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0 && !/s$/.test(view.document.tokens.form[head] ?? '');
}
