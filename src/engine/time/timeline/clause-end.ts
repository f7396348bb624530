import { closingComma, complementEnd } from './clause-edges.ts';
import type { ClauseView } from './clause-view.ts';
import { hasCopula } from './find-event.ts';
import { FINITE, mainOf } from './finite-verbs.ts';
import { isReport } from './judge.ts';
import { objectAhead } from './relative-clause.ts';
import { subjectOf } from './subject-of.ts';
import { whoIsTold } from './who-is-told.ts';

/** Words after which what only adds to a clause is left away. */
const LONG = 30;
const MAX_WORDS = 40;
const MAX_ATTRIBUTES = 6;
/** Tokens of “, the last morning of the trial,”. */
const MAX_DAY = 10;
/** Tokens of a date with its preposition. */
const MAX_DATE = 4;

/** The last token of a clause: its tree, less the clauses behind it that only add to it or tell of something else. */
export function endOf(view: ClauseView, told: number, event: number, others: ReadonlySet<number>, dateEnd: number): number {
  let last = Math.max(view.rightOf(told), view.rightOf(event), complementEnd(view, event, dateEnd));
  // “the storm that tore through the valley 40 years ago left 12 dead”: a verb right behind the date is another's
  const behind = /^(?:-|--|–|—)$/.test(view.form(dateEnd + 1)) ? dateEnd + 2 : dateEnd + 1;
  if (view.relation(event) === 'acl' && view.isVerb(event) && dateEnd > event && /^(?:VB[DNPZ]|MD)$/.test(view.tag(behind)))
    last = Math.min(last, dateEnd);
  for (const verb of told === event ? [event] : [told, event]) {
    for (const dependent of view.dependents(verb)) {
      const from = view.leftOf(dependent);
      if (from <= Math.max(event, told) || from > last) continue;
      // “the village that was buried on Saturday, and found 14 alive”: behind a comma goes on what the clause only adds to
      const goesOn =
        /^a(?:cl|dvcl)$/.test(view.relation(event)) &&
        view.relation(dependent) === 'conj' &&
        (view.form(from) === ',' || view.form(from - 1) === ',');
      if (goesOn || isAdded(view, dependent, from, last - event)) last = Math.min(last, openerOf(view, dependent, from) - 1);
    }
  }
  // Clauses with dates of their own, wherever they hang below.
  for (const other of others) {
    if (other <= Math.max(event, told) || other > last) continue;
    const top = topOfPart(view, other, event, told);
    if (top < 0) continue;
    const first = view.leftOf(top);
    // “was asked on Friday about a speech she gave in 2014”: a verb says nothing without what is right behind it
    const verb = Math.max(event, told);
    const isBare =
      view.relation(top) === 'obl' &&
      !/^(?:after|before)$/i.test(view.form(first)) &&
      (first - 1 === verb || (first - 1 === dateEnd && dateEnd - verb < MAX_DATE));
    if (!isBare) last = Math.min(last, Math.max(event, first - 1));
  }
  for (const cut of [beforeLostClause, beforeParticiple, beforeOther, beforeWith, beforePlan, withSaid]) last = cut(view, event, last);
  return Math.max(event, last);
}

/**
 * The last token before “after its president” where the verb of that clause, behind a comma, hangs elsewhere: “moved troops after its
 * president, Paul Lund, accused the firm”. Words that only open a clause tell nothing.
 */
function beforeLostClause(view: ClauseView, event: number, last: number): number {
  if (!view.isNoun(last)) return last;
  // “played on before a broken ankle ended his career”
  const isFollowed = view.form(last + 1) === ',' && /^wh(?:o|ich|ose)$/.test(view.form(last + 2));
  if (!isFollowed && !isExplained(view, last) && !(FINITE.has(view.tag(last + 1)) && !isReport(view.form(last + 1)))) return last;
  for (let token = last; token > event && last - token <= MAX_ATTRIBUTES && !FINITE.has(view.tag(token)); token--)
    if (/^(?:after|before|as|when|where|while|because|since|until|once|if)$/i.test(view.form(token)))
      return view.form(token - 1) === 'well' ? last : token - 1;
  return last;
}

/**
 * The end of “said on Monday that on a trip to Oslo, he would sign”, “expects to announce on Monday, after a meeting, that …”: what
 * is said has a verb, whatever stands in front of it; `last` itself where it has one.
 */
function withSaid(view: ClauseView, event: number, last: number): number {
  const close = view.form(last + 1) === ',' ? closingComma(view, last + 1) : -1;
  // “heard today, the last morning of the trial, that …”
  const isBehindAside = close - last <= MAX_DAY && view.form(close + 1) === 'that';
  const open = isBehindAside ? close + 1 : view.form(last + 1) === ',' ? last + 2 : last + 1;
  const ahead = view.form(open) === 'that' && (open >= last + 2 || view.tag(open) === 'IN') ? open : last;
  let that = event + 1;
  while (that <= ahead && view.form(that) !== 'that') that++;
  // “ordered that the pier be shut” says what is to be done, too
  if (that > ahead || ahead - event > MAX_WORDS || !(isReport(view.form(event)) || view.tag(that) === 'IN')) return last;
  for (let token = that + 1; token < view.sentence.last && token - that < MAX_WORDS; token++) {
    // “said that the pier, which was shut in May, will open”
    const aside = view.form(token) === ',' && /^wh(?:o|ich|ose)$/.test(view.form(token + 1)) ? closingComma(view, token) : -1;
    if (aside >= 0) token = aside;
    else if (FINITE.has(view.tag(token))) return token <= last ? last : complementEnd(view, mainOf(view, token), -1);
  }
  return last;
}

/** The last token before “…, with sales falling by a third”, when the clause would break off before “falling”. */
function beforeWith(view: ClauseView, event: number, last: number): number {
  if (!/^VB[GN]$/.test(view.tag(last + 1))) return last;
  for (let token = last; token > event + 1 && last - token < MAX_ATTRIBUTES; token--) {
    if (/^with$/i.test(view.form(token))) return view.form(token - 1) === ',' ? token - 1 : last;
    if (!/^(?:NN|JJ|CD|DT|PRP\$)/.test(view.tag(token))) return last;
  }
  return last;
}

/** The last token before “and plans”, of “and plans to shut another”, which the tagger may take for things. */
const beforePlan = (view: ClauseView, event: number, last: number): number =>
  view.form(last + 1) === 'to' &&
  /^(?:plans|hopes|aims|promises)$/.test(view.form(last)) &&
  view.form(last - 1) === 'and' &&
  last - 2 > event
    ? last - 2
    : last;

const MAX_NAME = 8;

/** “after his cousin, Paul Lund, lost the vote”: whether a name between commas behind the noun at `last` has a verb behind it, whatever the tree says. */
function isExplained(view: ClauseView, last: number): boolean {
  if (view.form(last + 1) !== ',') return false;
  let close = last + 2;
  while (close - last <= MAX_NAME && /^(?:NN|JJ|DT|POS|PRP\$)/.test(view.tag(close))) close++;
  return close > last + 2 && view.form(close) === ',' && FINITE.has(view.tag(close + 1));
}

/** Where a clause that only adds begins, for trees that hang words in front of its opener below it: “walked out of the house after Lee left”. */
function openerOf(view: ClauseView, dependent: number, from: number): number {
  if (view.relation(dependent) !== 'advcl') return from;
  for (let token = from; token < dependent && token - from < MAX_WORDS; token++)
    if (/^(?:after|before|when|while|because|since|until|although|though)$/i.test(view.form(token))) return token;
  return from;
}

const MAX_DEPTH = 12;
const PARTS = new Set(['advcl', 'ccomp', 'acl', 'conj', 'parataxis', 'obl', 'nmod', 'xcomp', 'csubj']);

/** Whether a verb says nothing without a part: “the mayor told the jury that …”, “is expected to …”, “ordered the bank to …”. */
function isComplement(view: ClauseView, part: number): boolean {
  const relation = view.relation(part);
  if (relation === 'ccomp' || relation === 'xcomp') return true;
  // (“told the jury that …” may hang on the jury)
  if (relation === 'acl') return /^that$/i.test(view.form(view.leftOf(part))) && !view.isNoun(part);
  return relation === 'advcl' && whoIsTold(view, part) >= 0;
}

/** Whether the noun in front of a part says too little without it: “the focus of a trial”, “in a state she won in 2016”. */
const isTied = (view: ClauseView, part: number): boolean =>
  (view.relation(part) === 'nmod' && view.form(view.leftOf(part)) === 'of') || objectAhead(view, part, subjectOf(view, part)) >= 0;

/** The top of the part of a clause that holds another event: the first clause or phrase on the way up to it; -1 when it hangs elsewhere. */
function topOfPart(view: ClauseView, token: number, event: number, told: number): number {
  let part = -1;
  for (let at = token, step = 0; at >= 0 && step < MAX_DEPTH; at = view.head(at), step++) {
    if (at === event || at === told) return part >= 0 && isComplement(view, part) ? -1 : part;
    if (part >= 0 && !isComplement(view, part)) continue;
    if (!isTied(view, at)) part = PARTS.has(view.relation(at)) ? at : part;
    else if (view.relation(view.head(at)) === 'obj') return -1;
  }
  return -1;
}

/** “… and sold it”, “… but the hall was full”: whether what is joined to a verb has a verb of its own, or says how something is. */
const isClauseBehind = (view: ClauseView, joined: number): boolean =>
  view.isVerb(joined) || (hasCopula(view, joined) && view.dependents(joined).some((d) => view.relation(d) === 'cc'));

/** Whether a dependent behind a verb begins something else: a clause with its own subject, an afterthought. */
function isAdded(view: ClauseView, dependent: number, from: number, length: number): boolean {
  const relation = view.relation(dependent);
  const comma = /^(?:,|;|--|—|–|_)$/.test(view.form(from)) || /^(?:,|;|--|—|–|_)$/.test(view.form(from - 1));
  // “announcing on Tuesday he would go”
  if (relation === 'parataxis') return comma || view.isMark(from) || view.isMark(from - 1);
  // “agreed to buy a barn” says what they agreed to
  if (relation === 'advcl' && from === view.head(dependent) + 1 && view.form(from) === 'to') return false;
  if (relation === 'conj') return isClauseBehind(view, dependent) && (subjectOf(view, dependent) >= 0 || length > LONG);
  return ['advcl', 'acl', 'appos'].includes(relation) && (comma || length > LONG);
}

/**
 * The last token before “…, officials in both capitals said”, “since she left in May, he and his deputy have been …”: whom another verb
 * tells of, when the clause would break off before it.
 */
function beforeOther(view: ClauseView, event: number, last: number): number {
  if (!FINITE.has(view.tag(last + 1))) return last;
  let end = last;
  for (let token = last; token > event && last - token < MAX_WORDS; token--) {
    if (view.form(token) === ',') end = token - 1;
    else if (view.isVerb(token) && !/^VB[GN]$/.test(view.tag(token))) break;
    // “once she left in May, agents, editors and writers were …”
    else if (end < last && !/^(?:NN|JJ|CD|DT|CC|PRP\$)/.test(view.tag(token))) break;
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
