import { complementEnd } from './clause-edges.ts';
import type { ClauseView } from './clause-view.ts';
import type { Clause } from './ensure-subject.ts';

const MAX_COMPLEMENT = 20;

/** A noun with its attributes and what hangs on it: “Ann Lee’s trip to Oslo”. */
export function nounPhrase(view: ClauseView, noun: number, others: ReadonlySet<number>, date: Clause): Clause {
  let first = view.leftOf(noun);
  let last = view.rightOf(noun);
  for (const dependent of view.dependents(noun)) {
    const [from, to] = [view.leftOf(dependent), view.rightOf(dependent)];
    const loose = ['appos', 'parataxis', 'conj', 'cop', 'nsubj', 'advcl', 'punct'].includes(view.relation(dependent));
    if (from > noun && (loose || holdsOther(others, from, to, noun))) last = Math.min(last, from - 1);
    else if (to < noun && (loose || ['case', 'mark', 'cc', 'advmod'].includes(view.relation(dependent)))) first = Math.max(first, to + 1);
  }
  // Where the tree has lost what the noun is about: “a trip to Moscow”.
  while (
    last + 1 < view.sentence.last &&
    last - noun < MAX_COMPLEMENT &&
    /^(?:of|to|between|in|against|with|at)$/i.test(view.form(last + 1))
  )
    last = Math.max(last + 2, complementEnd(view, last + 1, -1));
  // The date before it and its article, which may hang elsewhere.
  if (date.first >= 0 && date.last < noun && noun - date.last < MAX_ATTRIBUTES)
    first = Math.min(first, /^(?:DT|PRP\$)$/.test(view.tag(date.first - 1)) ? date.first - 1 : date.first);
  return { first, last: Math.min(behindState(view, last), view.sentence.last - 1) };
}

/** “the fire at a Dalton, Ga., bank that …”: a phrase that ends with a town or its state goes on with what is there; its end elsewhere. */
function behindState(view: ClauseView, last: number): number {
  const state = view.form(last - 1) === ',' ? last : last + 2;
  let first = state - 2;
  while (view.tag(first) === 'NNP') first--;
  const isTown = first < state - 2 && view.tag(first) === 'DT' && view.form(state - 1) === ',' && view.tag(state) === 'NNP';
  if (!isTown || view.form(state + 1) !== ',') return last;
  const end = complementEnd(view, state + 2, -1);
  // “bank that killed two”
  return /^(?:that|who|which)$/.test(view.form(end + 1)) ? complementEnd(view, end + 2, -1) : end;
}

const MAX_ATTRIBUTES = 6;
const holdsOther = (others: ReadonlySet<number>, from: number, to: number, event: number): boolean => {
  for (const other of others) if (other !== event && other >= from && other <= to) return true;
  return false;
};
