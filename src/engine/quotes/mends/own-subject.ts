import { POS } from '../../syntax/syntax.ts';
import { childrenOf, isSomebody, mentionOfToken, personAt, type QuoteView, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { HEARS } from '../reporting-verbs.ts';
import { isInPhrase, isReport, isVerb, SUBORDINATES } from '../word-kinds.ts';
import { isIn } from './cut-content.ts';

/** A source that is less likely gives way to the cue's own subject. */
const UNSURE = 0.7;

/** “… after Storm Petra came, and the minister, Ann Lee, insisted that …”: the verb's own subject, where it is somebody. */
export function ownSubject(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  const subject = subjectOf(view, cue.token);
  if (subject < 0 || subject === source.head || source.probability >= UNSURE || view.head[subject] !== cue.token) return undefined;
  if (subject > cue.token || view.head[source.head] === subject || view.head[subject] === source.head) return undefined;
  // (“Nonsense, says Lee”, wherever the tree hangs the two)
  return personAt(view, subject) && !isIn(reading, subject) ? subject : undefined;
}

/** “Lee trained, the menu tells us, ‘at sea’”: who or what stands with the verb between commas, not whom the words are about. */
export function subjectOfAside(view: QuoteView, { cue, source }: Reading): number | undefined {
  const subject = subjectOf(view, cue.token);
  if (subject < 0 || subject !== cue.token - 1 || source.head < 0 || source.head >= subject) return undefined;
  const comma = (view.left[subject] ?? subject) - 1;
  const end = /^(?:me|us)$/.test(view.lower[cue.token + 1] ?? '') ? cue.token + 2 : cue.token + 1;
  const isAside = view.lower[comma] === ',' && view.lower[end] === ',' && source.head < comma && view.upos[cue.token] === POS.VERB;
  return isAside && view.verbsBefore[source.head] !== view.verbsBefore[comma] ? subject : undefined;
}

/** “Hale left after Lee said that …”: who stands between the word that opens the verb's own clause and the verb, not who does something in the one before. */
export function insideClause(view: QuoteView, { cue, source }: Reading): number | undefined {
  const who = source.head < cue.token && view.upos[cue.token] === POS.VERB ? mentionOfToken(view, cue.token - 1) : undefined;
  const opens = (who?.first ?? 0) - 1;
  if (who?.last !== cue.token || source.head < 0 || !SUBORDINATES.test(view.lower[opens] ?? '')) return undefined;
  const first = source.head < opens ? source.head + 1 : startOfSentence(view, opens);
  const isParted = view.verbsBefore[first] !== view.verbsBefore[opens] && !(view.lower[cue.token] ?? '').endsWith('ing');
  return isParted && isSomebody(view, who.head) ? who.head : undefined;
}

/** “The guards found a boat that neighbours say came in at night”: whoever stands between the word for a thing and the verb, right behind which it acts. */
export function insideRelative(view: QuoteView, { cue, source }: Reading): number | undefined {
  const beside = cue.token - 1;
  const who = mentionOfToken(view, beside) ?? { first: view.left[beside] ?? beside, last: cue.token, head: beside };
  if (who.last !== cue.token || source.head < 0 || source.head >= who.first || !isVerb(view, cue.token + 1)) return undefined;
  const isRelative = /^(?:that|which|who)$/.test(view.lower[who.first - 1] ?? '');
  return isRelative && view.upos[cue.token] === POS.VERB && view.mainLabel[who.head] === REL.nsubj ? who.head : undefined;
}

/** Words of whoever stands inside a relative clause at most: “which one local resident called”. */
const MOST_INSIDE = 6;

/** “The plan, which one resident called ‘a joke’”: who stands between the word for a thing and the verb says so, and is no part of it. */
export function partRelative(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const subject = cue.token - 1;
  if (view.upos[cue.token] !== POS.VERB || view.upos[subject] !== POS.NOUN || (view.lower[cue.token] ?? '').endsWith('ing')) return reading;
  let which = subject - 1;
  while (subject - which < MOST_INSIDE && !/^(?:which|whom|that)$/.test(view.lower[which] ?? '') && isInPhrase(view, which)) which--;
  const isWhich = /^wh/.test(view.lower[which] ?? '') || (view.lower[which] === 'that' && view.lower[which - 1] !== ',');
  const isUnsure = source.head < 0 || source.head === which;
  if (!isWhich || !isUnsure || (which === subject - 1 && view.lower[which] === 'that') || view.upos[which] === POS.SCONJ) return reading;
  const pieces = content.pieces.map((piece) =>
    piece.first <= which && which <= piece.last && piece.last < cue.token ? { first: piece.first, last: which } : piece,
  );
  return { ...reading, content: { ...content, pieces }, source: { ...source, head: subject } };
}

/** Words that stand for somebody told apart from those before. */
export const OTHERS = /^(?:another|others|many|some|most|few|several|both|one|two|three|all|neither|none)$/;

/** “Another advised, ‘Slow down’”: a subject that only tells somebody apart, where nobody is found. */
export function bareSubject(view: QuoteView, { cue, source }: Reading): number | undefined {
  const subject = cue.token - 1;
  if (source.head >= 0 || !OTHERS.test(view.lower[subject] ?? '') || view.upos[cue.token] !== POS.VERB) return undefined;
  return (view.lower[cue.token] ?? '').endsWith('ing') || view.head[subject] !== cue.token ? undefined : subject;
}

/** What several people are together. */
const BODIES = /^(?:bench|panel|jury|committee|team|group|delegation|trio|pair|duo)$/;

/** “Supporters of the plan added on Monday that …”: whom the tree takes the sentence to be about, with the verb telling of them, not what stands right before it. */
export function lostSubject(view: QuoteView, { cue, source }: Reading): number | undefined {
  const above = view.mainLabel[cue.token] === REL.acl ? (view.head[cue.token] ?? -1) : -1;
  if (above < 0 || source.head !== cue.token - 1 || above >= source.head || (view.head[above] ?? -1) >= 0) return undefined;
  const isInside = view.head[source.head] === above && view.mainLabel[source.head] === REL.nmod;
  return isInside && isSomebody(view, above) ? above : undefined;
}

/** “One sign on the motorway read ‘Drive well’”: the verb's subject, not what stands in it. */
export function wholeSubject(view: QuoteView, { cue, source }: Reading): number | undefined {
  const subject = subjectOf(view, cue.token);
  if (subject < 0 || subject >= source.head || source.head > cue.token || view.head[subject] !== cue.token || isPassive(view, subject))
    return undefined;
  // “A bench of Justices Ode and Marsh ruled that …”, wherever the tree hangs the last of them
  if (BODIES.test(view.lower[subject] ?? '') && view.lower[subject + 1] === 'of' && view.lower[source.head - 1] !== ',') return subject;
  return view.head[source.head] === subject && view.mainLabel[source.head] === REL.nmod ? subject : undefined;
}

/** “It proudly declared that …”: a verb's own subject in front of it, where nobody is found. */
export function subjectAlone(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  const own = subjectOf(view, cue.token);
  // (the tree may take “it” for a word that stands for nothing)
  const subject = own >= 0 ? own : (childrenOf(view, cue.token).find((c) => view.mainLabel[c] === REL.expl) ?? -1);
  const isOwn = subject >= 0 && subject < cue.token && view.head[subject] === cue.token && view.upos[cue.token] === POS.VERB;
  if (source.head >= 0 || !isOwn || HEARS.has(view.stem[cue.token] ?? 0)) return undefined;
  if (isPassive(view, subject) || isIn(reading, subject) || (view.regionOf[subject] ?? -1) !== (view.regionOf[cue.token] ?? -1))
    return undefined;
  return subject;
}

/** “Lee, who has a dog, tweeted …”: who does so, not the word for them that another verb has for its subject. */
export function antecedent(view: QuoteView, { cue, source }: Reading): number | undefined {
  const who = source.head;
  if (who < 2 || who > cue.token || !/^(?:who|which)$/.test(view.lower[who] ?? '')) return undefined;
  const isAside = view.lower[who - 1] === ',' && view.lower[cue.token - 1] === ',';
  const named = mentionOfToken(view, who - 2);
  const hasVerb = view.verbsBefore[who] !== view.verbsBefore[cue.token];
  return isAside && hasVerb && named?.last === who - 1 && isSomebody(view, named.head) ? named.head : undefined;
}

/** “Marsh cannot say so, Lee added, saying it was …”: who the aside right before a participle names. */
export function asideBefore(view: QuoteView, { cue, source }: Reading): number | undefined {
  const verb = cue.token - 2;
  const who = mentionOfToken(view, verb - 1);
  const isParticiple = view.lower[cue.token - 1] === ',' && /(?<!accord)ing$/.test(view.lower[cue.token] ?? '');
  if (!isParticiple || source.head < 0 || who?.last !== verb || !isReport(view, verb)) return undefined;
  const opens = /^[,”"]$/.test(view.lower[who.first - 1] ?? '');
  return opens && who.head !== source.head && isSomebody(view, who.head) ? who.head : undefined;
}
