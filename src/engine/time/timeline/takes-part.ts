import type { Span } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { firstTokenOf } from './span-tokens.ts';

type Happening = Pick<Candidate, 'view' | 'token' | 'form'>;

/** Steps from a name to the event it takes part in, and tokens of a name that are looked at. */
const MAX_STEPS = 8;
const MAX_NAME = 12;
/** Relations by which somebody belongs to an event; what hangs by others is only spoken of. */
const PARTS = new Set(['nsubj', 'obj', 'iobj', 'obl', 'conj', 'appos', 'flat', 'compound', 'xcomp', 'dep', 'nummod', 'amod', 'det']);
const TOGETHER = /^(?:with|between|by|among)$/i;
const CLIMBS = new Set(['xcomp', 'conj', 'aux', 'cop']);

/**
 * Whether the person named at a place takes part in an event: does it, has it done to them, or is there with others; not who is only
 * mentioned in what somebody says (“said the talks with Lund were over”) or owns something in it (“Lund’s lawyers met”).
 */
export function takesPart({ view, token, form }: Happening, { start, end }: Span): boolean {
  const name = headOfName(view, start, end);
  if (name < 0) return false;
  if (standsBefore({ view, token, form }, end)) return true;
  const goals = new Set([token]);
  for (let at = token, step = 0; step < MAX_STEPS && CLIMBS.has(view.relation(at)) && view.head(at) >= 0; step++) {
    at = view.head(at);
    goals.add(at);
  }
  // Whom a relative clause tells of: “Ada Lund, who promised it”.
  if (view.relation(token) === 'acl') goals.add(view.head(token));
  for (let at = name, step = 0; step < MAX_STEPS && at >= 0; step++) {
    if (goals.has(at)) return true;
    const relation = view.relation(at);
    if (relation === 'nmod') {
      const owned = form === 'noun' && view.head(at) === token;
      if (!owned && !view.dependents(at).some((d) => view.relation(d) === 'case' && TOGETHER.test(view.form(d)))) return false;
    } else if (!PARTS.has(relation)) return false;
    at = view.head(at);
  }
  return false;
}

const MAX_AUXILIARIES = 3;

/** Whether a verb follows right behind a name: surer than the tree, which may have lost its subject. */
function standsBefore({ view, token, form }: Happening, end: number): boolean {
  if (form === 'noun') return false;
  let at = token - 1;
  while (at > view.sentence.first && token - at <= MAX_AUXILIARIES && (view.isAuxiliary(at) || /^(?:RB|MD|TO)$/.test(view.tag(at)))) at--;
  return (view.document.tokens.end[at] ?? 0) === end;
}

/** The token of a name that its others hang on; -1 when it lies outside the event's sentence. */
function headOfName(view: ClauseView, start: number, end: number): number {
  const { tokens } = view.document;
  const low = firstTokenOf(view, { start, end });
  for (let at = low; at < view.sentence.last && at < low + MAX_NAME && (tokens.start[at] ?? 0) < end; at++) {
    const head = view.head(at);
    if (head < 0 || (tokens.end[head] ?? 0) <= start || (tokens.start[head] ?? 0) >= end) return at;
  }
  return -1;
}
