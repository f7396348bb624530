import type { Span } from '../../types.ts';
import { nounsBefore } from './adjacent-event.ts';
import type { ClauseView } from './clause-view.ts';
import { ensureSubject } from './ensure-subject.ts';
import type { EventHead } from './find-event.ts';

/** Relations that hang a whole clause behind or before another. */
const LOOSE = new Set(['advcl', 'parataxis', 'conj', 'ccomp', 'acl', 'appos', 'discourse']);
/** Words of a summary after which a loose clause is left away. */
const LONG = 34;

/** The tokens `[first, last]` of an event's clause: its tree without the clauses that tell events of their own. */
export function clauseOf(
  view: ClauseView,
  event: EventHead,
  others: ReadonlySet<number>,
  dateEnd: number,
): { first: number; last: number } {
  const participle = event.form === 'participle';
  const root = event.token;
  let first = participle ? nounsBefore(view, root) : Math.min(view.leftOf(root), subjectBefore(view, root), event.opens ?? root);
  // “plans to redeem”, “is set to begin”: what is planned belongs to the words that plan it.
  const matrix = matrixOf(view, root);
  if (!participle && matrix < root) first = Math.min(first, view.leftOf(matrix), subjectBefore(view, matrix));
  if (event.opens !== undefined) first = Math.max(first, event.opens);
  let last = Math.max(view.rightOf(root), complementEnd(view, root, dateEnd));
  const cut = (from: number, to: number): void => {
    if (from > event.token && from <= last) last = Math.min(last, from - 1);
    else if (to < event.token && to >= first) first = Math.max(first, to + 1);
  };
  // Clauses with dates of their own, wherever they hang below.
  for (const other of others) {
    if (other === event.token || other < first || other > last || !isBelow(view, other, root)) continue;
    const top = topOfPart(view, other, root);
    if (top !== event.token) cut(view.leftOf(top), view.rightOf(top));
  }
  for (const dependent of view.dependents(root)) {
    const relation = view.relation(dependent);
    const [from, to] = [view.leftOf(dependent), view.rightOf(dependent)];
    // “and then left”: another clause with its own subject.
    if (
      relation === 'conj' &&
      view.isVerb(dependent) &&
      from > event.token &&
      view.dependents(dependent).some((d) => view.relation(d) === 'nsubj')
    )
      cut(from, to);
    else if (relation === 'parataxis') cut(from, to);
    else if (LOOSE.has(relation) && relation !== 'ccomp' && last - first > LONG) cut(from, to);
  }
  last = withCoordinated(view, event.token, last, others);
  last = beforeParticiple(view, event.token, Math.min(last, event.token + MAX_CLAUSE));
  first = Math.max(first, event.token - MAX_CLAUSE);
  return event.form === 'verb' && event.opens === undefined ? ensureSubject(view, event.token, { first, last }) : { first, last };
}

const MAX_COORDINATED = 4;

/** The last token with the verbs that go on with the same subject: “charged …, added … and established …”. */
function withCoordinated(view: ClauseView, event: number, last: number, others: ReadonlySet<number>): number {
  const kind = view.tag(event);
  if (kind !== 'VBD' && kind !== 'VBN') return last;
  let end = last;
  for (let count = 0; count < MAX_COORDINATED; count++) {
    let at = end + 1;
    while (at < view.sentence.last && at < end + 3 && /^(?:,|and|but|then)$/.test(view.form(at))) at++;
    if (at === end + 1 || at >= view.sentence.last || others.has(at)) return end;
    const adverb = view.tag(at) === 'RB' ? 1 : 0;
    if (view.tag(at + adverb) !== 'VBD' && view.tag(at + adverb) !== kind) return end;
    end = Math.max(view.rightOf(at + adverb), complementEnd(view, at + adverb, -1), at + adverb);
    for (const other of others) if (other > at && other <= end) return last;
  }
  return end;
}

/** The last token before “…, bolstering their presence”: a participle behind a comma, which only adds to the event. */
function beforeParticiple(view: ClauseView, event: number, last: number): number {
  for (let token = event + 2; token <= last; token++) {
    if (view.tag(token) !== 'VBG' || !['advcl', 'acl'].includes(view.relation(token))) continue;
    const comma = view.form(token - 1) === ',' ? token - 1 : view.isMark(token - 1) && view.form(token - 2) === ',' ? token - 2 : -1;
    if (comma > event) return comma - 1;
  }
  return last;
}

/** Tokens on each side of an event: no clause to show is longer, and the bound keeps the whole linear. */
const MAX_CLAUSE = 120;
const STOP = /^[,;:—–“”"()]$|^(?:who|which|that|when|while|because|although|if|and|but|or)$/i;
const MAX_WORDS = 40;

/** Where the subject of a finite verb begins, for trees that have lost it; the verb itself where a subject is below it. */
function subjectBefore(view: ClauseView, verb: number): number {
  let at = verb;
  while (at > view.sentence.first && (view.isAuxiliary(at - 1) || view.tag(at - 1) === 'RB' || view.tag(at - 1) === 'MD')) at--;
  const tag = view.tag(at);
  if (!['VBD', 'VBZ', 'VBP', 'MD'].includes(tag)) return verb;
  if (view.dependents(verb).some((dependent) => dependent < verb && view.relation(dependent) === 'nsubj')) return verb;
  const start = at;
  while (
    at > view.sentence.first &&
    start - at < MAX_WORDS &&
    !STOP.test(view.form(at - 1)) &&
    !['VBD', 'VBZ', 'VBP', 'MD'].includes(view.tag(at - 1))
  )
    at--;
  return at;
}

/** The verb right before an infinitive: of “planned to apply” planned; the verb itself where there is none. */
function matrixOf(view: ClauseView, verb: number): number {
  if (view.tag(verb) !== 'VB' || !/^to$/i.test(view.form(verb - 1))) return verb;
  for (let token = verb - 2; token >= view.sentence.first && token >= verb - 4; token--) {
    if (view.isMark(token)) return verb;
    if (view.isVerb(token)) return token;
  }
  return verb;
}

/** Where what follows a verb ends, for trees that have lost it: at the next mark or conjunction. */
function complementEnd(view: ClauseView, verb: number, dateEnd: number): number {
  // What is said runs to the sentence's end: “warning Sunday that …”.
  if (view.form(dateEnd + 1) === 'that' && dateEnd > verb && dateEnd - verb < 6)
    return Math.min(view.sentence.last - 1, verb + 4 * MAX_WORDS);
  let at = verb;
  while (
    at + 1 < view.sentence.last &&
    at - verb < MAX_WORDS &&
    !STOP.test(view.form(at + 1)) &&
    !['VBD', 'VBZ', 'VBP', 'MD'].includes(view.tag(at + 1))
  )
    at++;
  return at;
}

const MAX_DEPTH = 12;
const PARTS = new Set(['advcl', 'ccomp', 'acl', 'conj', 'parataxis', 'obl', 'nmod', 'xcomp', 'csubj']);

function isBelow(view: ClauseView, token: number, root: number): boolean {
  for (let at = token, step = 0; at >= 0 && step < MAX_DEPTH; at = view.head(at), step++) if (at === root) return true;
  return false;
}

/** The top of the part of a clause that holds another event: the clause or phrase hung onto `root`'s clause. */
function topOfPart(view: ClauseView, token: number, root: number): number {
  let at = token;
  for (let step = 0; step < MAX_DEPTH; step++) {
    const head = view.head(at);
    if (head < 0 || head === root || PARTS.has(view.relation(at))) return at;
    at = head;
  }
  return at;
}

const EDGE = /^[\s,;:.()[\]—–-]+$/;
const LEADING =
  /^(?:and|but|or|that|with|as|while|when|after|before|because|although|though|which|who|if|since|by|of|in|on|for|from|at|ahead|amid|amidst|despite|during|following)$/i;

/** The words of a clause to show: without the date at its edges, without conjunctions before it and marks around it. */
export function trimSummary(
  view: ClauseView,
  clause: { first: number; last: number },
  dates: readonly Span[],
  event: number,
): Span | undefined {
  const { tokens, text } = view.document;
  let { first, last } = clause;
  const start = (token: number): number => tokens.start[token] ?? 0;
  const end = (token: number): number => tokens.end[token] ?? 0;
  const inDate = (token: number): boolean => dates.some((date) => start(token) < date.end && date.start < end(token));
  const plain = (token: number): boolean => EDGE.test(view.form(token)) || inDate(token);
  const core = Math.min(Math.max(event, first), last);
  for (let moved = true; moved && first < core; ) {
    moved = false;
    if (plain(first) || LEADING.test(view.form(first)) || (view.relation(first) === 'case' && inDate(first + 1))) {
      first++;
      moved = true;
    }
  }
  for (let moved = true; moved && last > core; ) {
    moved = false;
    // “on Sunday”: the preposition goes with its date.
    if (plain(last) || (/^(?:on|in|at|by|since|until|from|to|for|of|and|but|that|,|during)$/i.test(view.form(last)) && last > core)) {
      last--;
      moved = true;
    }
  }
  const span = balanceMarks(text, { start: start(first), end: end(last) });
  return span.end > span.start ? span : undefined;
}

const PAIRS: readonly (readonly [string, string])[] = [['“', '”'], ['(', ')'], ['[', ']']]; // biome-ignore format: a table
const MAX_MARK = 2;

/** Takes in the mark that closes what the summary opens, and leaves away one that it does not open. */
function balanceMarks(text: string, span: Span): Span {
  let { start, end } = span;
  const words = text.slice(start, Math.min(end, start + 2000));
  for (const [open, close] of PAIRS) {
    const opened = words.split(open).length;
    const closed = words.split(close).length;
    if (opened === closed + 1) {
      const at = text.slice(end, end + MAX_MARK).indexOf(close);
      if (at >= 0) end += at + 1;
      else if (words.startsWith(open)) start += open.length;
    } else if (closed === opened + 1) {
      if (words.endsWith(close)) end -= close.length;
      else if (text.slice(start - 1, start) === open) start -= 1;
    }
  }
  return { start, end };
}
