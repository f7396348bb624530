import { startsCapitalised } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { closingComma } from './clause-edges.ts';
import type { ClauseView } from './clause-view.ts';
import { type EventHead, endsAccounts, hasCopula, isHappening } from './find-event.ts';
import { FINITE, finiteBefore, hasTense, MAX_SUBJECT, mainOf } from './finite-verbs.ts';
import { isReport } from './judge.ts';
import { INSIDE_NOUNS, nounOfParticiple, nounsBefore } from './nouns-before.ts';

/**
 * What stands right beside a date tells its event more surely than a long way up the tree: “said Friday”, “published on
 * Sunday”, “On Sunday, a plane … landed”. These questions look at the words in their order and at their tags alone.
 */

export const PREPOSITION = /^(?:on|in|at|by|since|for|from|until|during|late|early|last|this|next)$/i;
const MAX_OPENING = 12;

/** The verb right before a date (`first` is the date's first token): “said Friday”, “published on Sunday”, “warning Sunday that”. */
export function verbBefore(view: ClauseView, first: number, last: number): EventHead | undefined {
  let token = first - 1;
  if (PREPOSITION.test(view.form(token))) token--;
  if (token < view.sentence.first || endsAccounts(view, token)) return undefined;
  // “can register for a refund starting 5 July”, unlike “a strike beginning on Monday”
  if (/^(?:beginning|starting)$/i.test(view.form(token)) && token > view.sentence.first && !isHappening(view.form(token - 1)))
    return undefined;
  // “an advertisement, made last week”.
  const noun = nounOfParticiple(view, token);
  const isApart = view.tag(token) === 'VBN' && view.isNoun(noun) && view.isMark(noun + 1);
  if (isApart && !view.dependents(token).some((d) => view.isAuxiliary(d) || (d < token && view.relation(d) === 'nsubj')))
    return { token, form: 'participle' };
  const named = view.isNoun(token - 1);
  // “will meet Harbour Running next week”: part of a name.
  if (named && startsCapitalised(view.form(token))) return undefined;
  const gerund = /ing$/.test(view.form(token)) && (view.form(last + 1) === 'that' || view.isVerb(token));
  // A bare form needs its auxiliary: “a rally Thursday” is no verb, whatever its tag.
  const tag = view.tag(token);
  if (
    (tag === 'VB' || tag === 'VBP') &&
    !/^(?:to|will|would|can|could|may|might|shall|should|must|not|n't|n’t|they|we|i|you|who)$/i.test(view.form(token - 1)) &&
    !/s$/.test(view.form(token - 1))
  )
    return undefined;
  if (!view.isVerb(token) && !gerund && !(view.tag(token) === 'NN' && /ed$/.test(view.form(token)))) return undefined;
  // Behind a noun that is somebody's object the verb is a participle: “in an interview published on Sunday”.
  const start = named ? nounsBefore(view, token) : token;
  const opener = view.form(start);
  const reduced =
    named &&
    !hasSubjectAhead(view, token, start) &&
    (gerund || (view.tag(token) !== 'VBZ' && view.tag(token) !== 'VBP')) &&
    (INSIDE_NOUNS.test(opener) || FINITE.has(view.tag(last + 1)) || gerund || (start > view.sentence.first && view.isVerb(start - 1)));
  // “was jailed for a year, with half of it suspended on Monday”: how it was done
  if (reduced && !gerund && opener === 'with' && view.form(start - 1) === ',')
    return finiteBefore(view, start - 1) ?? { token, form: 'participle' };
  // “A poll published on Sunday put support at 49 per cent”: what it says is told, not that it was published
  const main = reduced && BRINGS_OUT.test(view.form(token)) && FINITE.has(view.tag(last + 1)) ? mainOf(view, last + 1) : -1;
  if (main >= 0 && view.isVerb(main)) return { token: main, form: 'verb' };
  // “left interest rates unchanged on Wednesday”: what was left so is no event of its own
  const above = reduced && view.relation(token - 1) === 'obj' ? view.head(token - 1) : -1;
  if (above >= 0 && above < token && LEAVES.test(view.form(above))) return { token: above, form: 'verb' };
  return { token, form: reduced ? 'participle' : 'verb' };
}

/** Verbs that say how they leave or find something. */
const LEAVES = /^(?:left|leav(?:e|es|ing)|ke(?:ep|eps|pt)|h(?:old|olds|eld)|f(?:ind|inds|ound))$/i;

/** Whether a past form has a subject that stands before token `end`: “a truce brokered by Qatar collapsed”. */
const hasSubjectAhead = (view: ClauseView, verb: number, end: number): boolean =>
  view.tag(verb) === 'VBD' && view.dependents(verb).some((d) => d < end && view.relation(d) === 'nsubj');

/**
 * The main verb behind a date that opens its clause: “On Sunday, a plane carrying troops landed”; undefined when there is none. The date
 * belongs to the clause where it is `kept`: “Between 1998 and 2003 she taught”.
 */
export function verbBehind(view: ClauseView, first: number, last: number, kept = false): EventHead | undefined {
  // “On Sunday, …”, “In New York trading Friday, …”: no verb stands before it, and it is at the beginning or a comma follows.
  const lead = first - view.sentence.first;
  const isSaying = opensWithParticiple(view);
  if (lead > (isSaying ? MAX_SAYING : MAX_OPENING) || (lead > 2 && view.form(last + 1) !== ',')) return undefined;
  for (let token = view.sentence.first; token < first; token++)
    if ((view.isVerb(token) || view.isAuxiliary(token)) && !endsAccounts(view, token) && !(isSaying && /^VB[GN]$/.test(view.tag(token))))
      return undefined;
  // “Saturday’s draw meant …” opens with its date, “On Saturday, …” behind it.
  const opens = kept || POSSESSIVE.test(view.form(last + 1)) ? first : behindBound(view, last + 1);
  let participle = -1;
  let relative = false;
  // the relative clause behind a comma goes on to the next behind its verb: “Lund, who said they had left, burned the books”
  let isOpened = false;
  let closing = false;
  let aside = false;
  for (let token = Math.max(last + 1, opens); token < view.sentence.last && token - last < MAX_SUBJECT; token++) {
    const tag = view.tag(token);
    if (view.form(token) === ',') {
      if (!relative || closing) [relative, closing] = [false, false];
      // “the guards, wondering how he could have fled, searched the yard”: what stands between two commas is no main clause.
      aside = !aside && token > last + 1 && view.tag(token + 1) === 'VBG' && closingComma(view, token) >= 0;
    } else if (/^(?:who|which|that|whose|where)$/i.test(view.form(token))) {
      relative = true;
      isOpened = view.form(token - 1) === ',';
    }
    if (aside) continue;
    const ownVerb = FINITE.has(tag) || (tag === 'VBN' && view.isAuxiliary(token - 1));
    if (ownVerb && relative) {
      // “the mayor, who had left, spoke up”
      token = Math.max(token, mainOf(view, token));
      if (isOpened) closing = true;
      else relative = false;
    } else if (ownVerb) {
      const verb = mainOf(view, token);
      // “The encounter, at the Odeon in 1976, passed into legend”: what the clause is about stands before the date.
      // “The 3rd of June is set for the hearing”: the date itself
      // “The 1764 organ was sold”: the date says which
      const isBegun =
        view.dependents(verb).some((d) => d <= last && view.relation(d) === 'nsubj') ||
        (view.tag(first - 1) === 'DT' && view.isNoun(last + 1));
      return { token: verb, form: 'verb', ...(!isBegun && { opens }) };
    } else if (tag === 'VBN' && participle < 0) participle = token;
  }
  return participle < 0 ? undefined : { token: participle, form: 'verb', opens };
}

const MAX_BOUND = 8;

/** “In 1925 after the flood, the mill …”, “In 1987, when it was young, the firm …”: where a clause begins behind what bounds it; `from` itself elsewhere. */
function behindBound(view: ClauseView, from: number): number {
  const opener = view.form(from) === ',' ? from + 1 : from;
  const isLength = (view.tag(opener) === 'CD' || /^an?$/i.test(view.form(opener))) && /^(?:before|after)$/i.test(view.form(opener + 2));
  // “In 2013, three days before it was to open, she …”
  if (opener > from && (isLength || /^when$/i.test(view.form(opener)))) return Math.max(from, closingComma(view, opener) + 1);
  if (!/^(?:after|before|following)$/i.test(view.form(opener))) return from;
  for (let token = opener + 1; token - from <= MAX_BOUND; token++) {
    if (view.form(token) === ',') return token + 1;
    if (view.isVerb(token) || view.isAuxiliary(token)) return from;
  }
  return from;
}

/** How words are brought out that somebody says. */
const BRINGS_OUT = /^(?:aired|broadcast|circulated|dated|delivered|emailed|issued|posted|published|released|sent)$/i;

/** “In a statement issued on Sunday, the firm said …”: what it said is told, not that it was issued. */
export function behindSource(view: ClauseView, first: number, last: number): EventHead | undefined {
  const verb = PREPOSITION.test(view.form(first - 1)) ? first - 2 : first - 1;
  if (!BRINGS_OUT.test(view.form(verb)) || !/^in$/i.test(view.form(view.sentence.first))) return undefined;
  const told = verbBehind(view, verb, last);
  return told && isReport(view.form(told.token)) ? told : undefined;
}

const MAX_SAYING = 24;

/** “Announcing this in a letter sent on Monday, Lund said …”: what somebody does while they do what the sentence tells. */
const opensWithParticiple = (view: ClauseView): boolean =>
  view.tag(view.sentence.first) === 'VBG' &&
  !/^(?:according|being|excluding|following|having|including|regarding|concerning)$/i.test(view.form(view.sentence.first));

/** “…, and in September he was fined”: the verb that the tree gives a date behind “and”, where its subject stands behind the date. */
export function verbBehindAnd(view: ClauseView, first: number, last: number): EventHead | undefined {
  const edge = PREPOSITION.test(view.form(first - 1)) ? first - 2 : first - 1;
  // “… and, in September, he was fined”
  const before = view.form(edge) === ',' && view.form(last + 1) === ',' ? edge - 1 : edge;
  if (!/^(?:and|but|yet|while|whereas)$/i.test(view.form(before))) return undefined;
  for (let token = first; token <= last; token++) {
    const verb = view.head(token);
    // (“But on 3 May the guards, wondering …, searched the yard”)
    if (verb <= last || !(view.isVerb(verb) || hasCopula(view, verb)) || (view.tag(verb) === 'VBG' && !hasTense(view, verb))) continue;
    const subjects = view.dependents(verb).filter((d) => view.relation(d) === 'nsubj');
    // “…, and in 2010 was fined again”: who does it is told before
    const isSecond =
      subjects.length === 0 && (before === edge || view.tag(verb) !== 'VB') && view.relation(verb) === 'conj' && view.head(verb) < first;
    if (isSecond) return { token: verb, form: 'verb', opens: last + 1 };
    return subjects.some((d) => d > last && d < verb) ? { token: verb, form: 'verb', opens: last + 1 } : undefined;
  }
  return view.form(before - 1) === ',' ? verbOfClause(view, last + 1) : undefined;
}

/** “…, and on 3 May the firm sold it”: the verb of a clause by the order of its words, where the tree has lost the date; nothing but its subject stands in front. */
function verbOfClause(view: ClauseView, from: number): EventHead | undefined {
  const opens = view.form(from) === ',' ? from + 1 : from;
  for (let token = opens; token - opens <= MAX_BOUND; token++) {
    if (hasTense(view, token)) return token > opens ? { token, form: 'verb', opens } : undefined;
    if (!view.isAuxiliary(token) && !/^(?:NN|DT|PRP|JJ|CD|RB|IN|HYPH|POS)/.test(view.tag(token))) return undefined;
  }
  return undefined;
}

/** “On May 30 talks in Geneva broke down”: the verb of which the noun behind a date that opens the sentence is the subject, whatever the tree says. */
export function verbOfNoun(view: ClauseView, noun: number, first: number, last: number): EventHead | undefined {
  const verb = view.head(noun);
  const opens = PREPOSITION.test(view.form(first - 1)) && first - 1 === view.sentence.first;
  if (!opens || verb < noun || !/^VB[DZP]$/.test(view.tag(verb)) || view.relation(noun) !== 'obl') return undefined;
  if (view.dependents(verb).some((d) => view.relation(d) === 'nsubj')) return undefined;
  return { token: verb, form: 'verb', opens: last + 1 };
}
