import { POS } from '../../syntax/syntax.ts';
import { isPhrase } from '../mends/part-source.ts';
import { childrenOf, isSomebody, type QuoteView } from '../quote-view.ts';
import { REL } from '../readings/cue-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import { FINDS, HEARS, HOLDS, TELLS, UTTERS, WITH_THAT } from '../reporting-verbs.ts';
import { DOING, isFiniteVerb } from '../word-kinds.ts';

/** Tokens between a verb and the “that” of its clause: “forecast last month that …”. */
const NEAR = 8;

/** What opens a clause right behind its verb, though the tree may have lost its subject: “that the unit accounts for”, “how much would come”. */
const OPENS_CLAUSE = /^(?:that|how|why|what|when|where|whether|if)$/;

/** “charged on Monday that …”: whether a verb that reports nothing else has “that” behind it. */
export const opensThat = (view: QuoteView, verb: number): boolean =>
  WITH_THAT.has(view.stem[verb] ?? 0) && view.lower.slice(verb + 1, verb + NEAR).includes('that') && clauseBehindThat(view, verb) >= 0;

/** The word that heads the clause which a verb reports: with a subject of its own, or what somebody is to do; -1 when there is none. */
export function clauseOf(view: QuoteView, verb: number): number {
  const stem = view.stem[verb] ?? 0;
  for (const c of childrenOf(view, verb)) {
    if (c < verb) continue;
    const opens = view.left[c] === verb + 1 && OPENS_CLAUSE.test(view.lower[verb + 1] ?? '') && !(view.lower[verb] ?? '').endsWith('ing');
    const hasSubject = opens || view.subjectsBefore[c] !== view.subjectsBefore[verb + 1];
    if (view.mainLabel[c] === REL.ccomp && (FINDS.has(stem) || HEARS.has(stem) || hasSubject)) return c;
    // “A jury heard how the boy had begged for help”, wherever the tree hangs “how”
    if (view.mainLabel[c] === REL.advcl && HEARS.has(stem) && OPENS_CLAUSE.test(view.lower[verb + 1] ?? '')) return c;
    // “maintains the bridge is safe”, whatever the tree calls it
    if (view.mainLabel[c] === REL.xcomp && view.upos[c] === POS.VERB && TELLS.has(stem) && isSomebody(view, subjectOf(view, verb)))
      return c;
    if (view.mainLabel[c] === REL.advcl && UTTERS.has(stem) && !HOLDS.has(stem) && isPlainClause(view, verb, c)) return c;
    // (“found sharks sleeping” is what was seen)
    if (
      view.mainLabel[c] === REL.xcomp &&
      (UTTERS.has(stem) || (FINDS.has(stem) && view.tag[c] !== DOING)) &&
      childrenOf(view, c).some((s) => view.mainLabel[s] === REL.nsubj)
    )
      return c;
  }
  const told = view.mainLabel[verb] === REL.amod ? clauseBehindTold(view, verb) : -1;
  return told >= 0 ? told : clauseBehindThat(view, verb);
}

/** “reckoned a bit of luck went their way”: whether nothing but a subject stands between a verb and that of its clause, whatever the tree calls it. */
function isPlainClause(view: QuoteView, verb: number, clause: number): boolean {
  if (!isFiniteVerb(view, clause) || !isPhrase(view, { first: verb + 1, last: clause - 1 })) return false;
  for (let i = verb + 1; i < clause; i++)
    if (view.upos[i] === POS.SCONJ || (view.upos[i] === POS.ADP && view.lower[i] !== 'of')) return false;
  return true;
}

/** “assured residents the road would reopen”: the tree may take the verb for an adjective, and who is told for a second subject. */
function clauseBehindTold(view: QuoteView, verb: number): number {
  const told = view.head[verb] ?? -1;
  const clause = view.head[told] ?? -1;
  const isTold = told > verb && view.mainLabel[told] === REL.nsubj;
  return isTold && childrenOf(view, clause).some((c) => c > told && c < clause && view.mainLabel[c] === REL.nsubj) ? clause : -1;
}

/** “reminded members that time was short”: the tree may hang what is reported from whom it is told. */
function clauseBehindThat(view: QuoteView, verb: number): number {
  for (let i = verb + 1; i < Math.min(view.count, verb + NEAR) && view.upos[i] !== POS.VERB && view.word[i] === 1; i++) {
    const clause = view.head[i] ?? -1;
    if (view.lower[i] !== 'that' || clause < i) continue;
    for (const c of childrenOf(view, clause)) if (view.mainLabel[c] === REL.nsubj && c !== i) return clause;
  }
  return -1;
}
