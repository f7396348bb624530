import { PREPOSITION } from './adjacent-event.ts';
import { closingComma } from './clause-edges.ts';
import type { ClauseView } from './clause-view.ts';
import type { EventHead } from './find-event.ts';
import { hasTense } from './finite-verbs.ts';

const MAX_WHEN = 20;

/** What happened at a date by the words behind it: “since November, when he was found at sea”. */
export function whenClause(view: ClauseView, last: number): EventHead | undefined {
  const at = /^(?:,|_|--|–|—)$/.test(view.form(last + 1)) ? last + 2 : last + 1;
  return view.form(at) === 'when' ? clauseBehind(view, at) : undefined;
}

const OPENERS = /^(?:when|where|because|while|although|though|that)$/i;

/** “nobody was there when, on 3 May, the museum opened”: what a clause tells that has its date right behind its first word, between commas. */
export function clauseAround(view: ClauseView, first: number, last: number): EventHead | undefined {
  if (view.form(last + 1) !== ',') return undefined;
  const comma = PREPOSITION.test(view.form(first - 1)) ? first - 2 : first - 1;
  return view.form(comma) === ',' && OPENERS.test(view.form(comma - 1)) ? clauseBehind(view, last + 1) : undefined;
}

const CLEFT = /^(?:on|in|at|over|during|early|earlier|late|later|just|shortly|before|after|until|only|not|n't|n’t)$/i;

/** What happened at a date that is put in front of its clause: “it was not until Tuesday that she resigned”. */
export function cleftClause(view: ClauseView, first: number, last: number): EventHead | undefined {
  if (view.form(last + 1) !== 'that') return undefined;
  let at = first - 1;
  while (CLEFT.test(view.form(at))) at--;
  return /^(?:was|is)$/i.test(view.form(at)) && /^it$/i.test(view.form(at - 1)) ? clauseBehind(view, last + 1) : undefined;
}

/** The first verb with tense behind the word that opens its clause. */
function clauseBehind(view: ClauseView, opener: number): EventHead | undefined {
  for (let token = opener + 1; token < view.sentence.last && token - opener < MAX_WHEN; token++) {
    // “told the paper on Monday when asked about it that …”
    // “when the firm, which bought it in 2016, announced …”
    if (view.form(token) === ',' && /^wh(?:o|ich|ose)$/.test(view.form(token + 1))) token = Math.max(token, closingComma(view, token));
    // “in 1987, when the strikes were still fresh, …”: how things were is no event
    if (view.isAuxiliary(token) && view.relation(token) === 'cop') return undefined;
    if (!hasTense(view, token)) continue;
    // “in 2014, when her hands would no longer do it”: what was no more so is no event
    if (view.form(token - 1) === 'longer' && view.form(token - 2) === 'no') return undefined;
    return token > opener + 1 ? { token, form: 'verb', opens: opener + 1 } : undefined;
  }
  return undefined;
}
