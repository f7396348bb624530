import { POS, type Syntax } from '../../syntax/syntax.ts';
import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../../types.ts';
import type { MentionCandidate } from './mention.ts';

/** What of an utterance's source stands in the text. */
export interface SourcePlace {
  /** Tokens of the source, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The mention candidate that the source is; -1 when it is none (“the poll”). */
  readonly mention: number;
}

/** What a source may be called by that stands for somebody named before; “WHO” is a body. */
export const RELATIVE = /^(?:[Ww]ho|[Ww]hich|[Tt]hat|[Ww]hom)$/;
/** A source of more tokens than this is a slip of the step before. */
const LONGEST_SOURCE = 60;

/** The index of the first candidate that begins at a token or behind it. */
export function candidateFrom(candidates: readonly MentionCandidate[], token: number): number {
  return bisect(0, candidates.length, (at) => (candidates[at]?.first ?? 0) < token);
}

/** The mention that holds token `head`, best first: one whose own head it is, then a name, then the longest. */
export function mentionAt(candidates: readonly MentionCandidate[], head: number): number {
  let best = -1;
  let bestScore = 0;
  for (let k = candidateFrom(candidates, head - 24); k < candidates.length; k++) {
    const candidate = candidates[k];
    if (!candidate || candidate.first > head) break;
    if (candidate.last <= head) continue;
    const own = candidate.head === head ? 4 : 0;
    const form = candidate.form === 'name' ? 2 : candidate.form === 'nominal' ? (own > 0 ? 1 : -9) : 1;
    if (own + form > bestScore) {
      bestScore = own + form;
      best = k;
    }
  }
  return best;
}

/** The token that carries a source: its syntactic head, or what a relative pronoun stands for. */
export function headOfSource({ tokens }: Document, syntax: Syntax, first: number, last: number): number {
  let head = last - 1;
  for (let i = first; i < last; i++) {
    const above = syntax.head[i] ?? -1;
    if (above < first || above >= last) {
      head = i;
      break;
    }
  }
  // “the 52-year-old”: a word ends behind its hyphens
  while (
    head + 2 < tokens.count &&
    tokens.form[head + 1] === '-' &&
    tokens.start[head + 1] === tokens.end[head] &&
    tokens.start[head + 2] === tokens.end[head + 1]
  )
    head += 2;
  if (last - first > 1 || !RELATIVE.test(tokens.form[head] ?? '')) return head;
  for (let i = head, step = 0; step < 4; step++) {
    const above = syntax.head[i] ?? -1;
    if (above < 0) break;
    if (/^acl/.test(syntax.labelNames[syntax.label[i] ?? 0] ?? '')) return above;
    i = above;
  }
  // a parser's slip: “Lee, who said …” follows whom it stands for
  const before = tokens.form[first - 1] === ',' || tokens.form[first - 1] === ')' ? first - 2 : first - 1;
  const pos = syntax.upos[before];
  return /^wh(o|ich)$/i.test(tokens.form[head] ?? '') && (pos === POS.NOUN || pos === POS.PROPN) ? before : head;
}

/** The tokens of a source, and the one that carries it. */
export function placeTokens(document: Document, syntax: Syntax, source: Span): Omit<SourcePlace, 'mention'> {
  const { start, count } = document.tokens;
  const first = tokenAt(document, source.start);
  let last = Math.min(count, first + 1);
  while (last < count && (start[last] ?? 0) < source.end && last - first < LONGEST_SOURCE) last++;
  return { first, last, head: headOfSource(document, syntax, first, last) };
}

/** Finds the mention that an utterance's source is. */
export function placeSource(document: Document, syntax: Syntax, candidates: readonly MentionCandidate[], source: Span): SourcePlace {
  const place = placeTokens(document, syntax, source);
  const carrier = mentionAt(candidates, place.head);
  const named = candidates[carrier]?.type === 'person' ? -1 : namedBeforeWho(document, syntax, candidates, place);
  const mention = named < 0 ? carrier : named;
  const whole = mention >= 0 ? describedAround(candidates, mention, place) : -1;
  if (whole >= 0) return { mention: whole, first: place.first, last: place.last, head: candidates[whole]?.head ?? place.head };
  if (mention >= 0) return { mention, ...place };
  const before = wordBeforeWho(document, place);
  const beside = before === undefined ? -1 : mentionAt(candidates, before);
  const who = before === undefined || beside >= 0 ? beside : beforeRoles(document, syntax, candidates, place.first);
  if (who >= 0) return { mention: who, ...place, head: candidates[who]?.head ?? place.head };
  // a parser's slip: the person named at the source's beginning, or the only one and at its end, is meant all the same
  let only = -1;
  for (let k = candidateFrom(candidates, place.first); k < candidates.length && (candidates[k]?.first ?? place.last) < place.last; k++) {
    const candidate = candidates[k];
    if (candidate?.form !== 'name' || candidate.type !== 'person') continue;
    if (candidate.first === place.first && !isOwner(document, candidate.last)) return { mention: k, ...place, head: candidate.head };
    if (only >= 0) return { mention: -1, ...place };
    only = k;
  }
  return { mention: (candidates[only]?.last ?? 0) >= place.last ? only : -1, ...place };
}

/** “The Leeds MP said”: the description that all of a source is, though the tree has the name in front of its noun for its head; -1 where it is none. */
function describedAround(
  candidates: readonly MentionCandidate[],
  name: number,
  { first, last }: Pick<SourcePlace, 'first' | 'last'>,
): number {
  const inside = candidates[name];
  if (inside?.form !== 'name' || inside.type === 'person' || inside.last >= last) return -1;
  for (let k = candidateFrom(candidates, first); (candidates[k]?.first ?? last) < last; k++) {
    const whole = candidates[k];
    if (whole?.form === 'nominal' && whole.type === 'person' && whole.first <= inside.first && whole.last === last) return k;
  }
  return -1;
}

/** “the words of Ann Lee, who said …”: the word that a source of nothing but “who” stands behind, wherever the parser hung it. */
export function wordBeforeWho({ tokens: { form } }: Document, { first, last }: Pick<SourcePlace, 'first' | 'last'>): number | undefined {
  if (last - first !== 1 || !/^[Ww]ho$/.test(form[first] ?? '')) return undefined;
  return form[first - 1] === ',' ? first - 2 : first - 1;
}

/** “the office of Ann Lee, who said …”: who is named right before “who”, where one thing carries it; -1 where nobody is. */
function namedBeforeWho(
  document: Document,
  syntax: Syntax,
  candidates: readonly MentionCandidate[],
  place: Pick<SourcePlace, 'first' | 'last' | 'head'>,
): number {
  const before = wordBeforeWho(document, place);
  if (before === undefined || before <= place.head || syntax.xposNames[syntax.xpos[place.head] ?? 0] !== 'NN') return -1;
  const k = mentionAt(candidates, before);
  const name = candidates[k];
  return name?.form === 'name' && name.type === 'person' && name.last === before + 1 ? k : -1;
}

/** Tokens from a name to the “who” behind what they are. */
export const MOST_ROLES = 16;

/** “Ann Lee, vicar for schools and charity, who said …”: the name in front of what somebody is; -1 where none stands there. */
function beforeRoles({ tokens: { form } }: Document, { upos }: Syntax, candidates: readonly MentionCandidate[], who: number): number {
  if (form[who - 1] !== ',') return -1;
  for (let k = candidateFrom(candidates, who) - 1; k >= 0 && who - (candidates[k]?.last ?? 0) < MOST_ROLES; k--) {
    const name = candidates[k];
    if (name?.form !== 'name' || name.type !== 'person') continue;
    const between = upos.subarray(name.last, who);
    return form[name.last] === ',' && !between.includes(POS.VERB) && !between.includes(POS.AUX) ? k : -1;
  }
  return -1;
}

/** “Lee's campaign”: whether what ends at token `i` owns what follows. */
const isOwner = ({ tokens }: Document, i: number): boolean => POSSESSIVE.test(tokens.form[i] ?? '');
