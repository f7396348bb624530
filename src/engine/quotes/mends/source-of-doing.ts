import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { hashWord, stemsOf } from '../hash-word.ts';
import { childrenOf, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import { isVerb } from '../word-kinds.ts';
import { NAMES, OF_PHRASE } from './beside-marks.ts';

/* Who says what a participle or a bare verb reports: “ministers saying …”, “heard two sailors describe …”. */

const MANY = hashWord('NNS');

/** A verb without “to”, whichever the tagger takes it for. */
const BARE = new Set(['VB', 'VBP'].map(hashWord));

const MAKES = stemsOf('force prompt lead compel push drive cause oblige');

/** “…, forcing the central bank to promise that …”: who is made to, not what makes them. */
export function madeTo(view: QuoteView, { cue }: Reading): number | undefined {
  const who = mentionOfToken(view, cue.token - 2);
  if (view.lower[cue.token - 1] !== 'to' || who?.last !== cue.token - 1 || !isSomebody(view, who.head)) return undefined;
  let verb = who.first - 1;
  while (OF_PHRASE.has(view.upos[verb] ?? -1)) verb--;
  return MAKES.has(view.stem[verb] ?? 0) ? who.head : undefined;
}

/** “The court heard two sailors describe the night”: whom somebody hears do so, not who hears them. */
export function seenDoing(view: QuoteView, { cue, source }: Reading): number | undefined {
  const verb = view.head[cue.token] ?? -1;
  if (
    source.head < 0 ||
    !BARE.has(view.tag[cue.token] ?? 0) ||
    view.mainLabel[cue.token] !== REL.xcomp ||
    view.upos[cue.token - 1] === POS.PART
  )
    return undefined;
  const who = childrenOf(view, verb).find((c) => view.mainLabel[c] === REL.obj && view.right[c] === cue.token - 1);
  return who !== undefined && source.head === subjectOf(view, verb) ? who : undefined;
}

/** What is done to whoever is heard or seen to speak. */
const HEARD = /^(?:caught|filmed|heard|overheard|recorded|seen|shown)$/;
const HEARS = /^(?:hears?|heard|saw|sees?)$/;

/** Who is heard to speak right behind a verb, whatever the tagger takes “say” for: “Marsh heard Nguyen Thi Lan say”. */
export function whoIsHeard(view: QuoteView, verb: number): number | undefined {
  const who = HEARS.test(view.lower[verb] ?? '') ? mentionOfToken(view, verb + 1) : undefined;
  const speaks = who?.first === verb + 1 && /^(?:say|tell|ask|shout)$/.test(view.lower[who.last] ?? '');
  return speaks && isSomebody(view, who.head) ? who.head : undefined;
}

/** “‘Out!’ Lee was heard shouting at Marsh”, “‘Out!’ Marsh heard Lee say”: who is heard, not at whom it is said, nor who hears it. */
export function heardDoing(view: QuoteView, { cue: { token: cue } }: Reading): number | undefined {
  const isDoing = (view.lower[cue] ?? '').endsWith('ing') && HEARD.test(view.lower[cue - 1] ?? '');
  let before = cue - 1;
  if (isDoing) for (before = cue - 2; view.upos[before] === POS.AUX || view.upos[before] === POS.ADV; before--);
  else if (!BARE.has(view.tag[cue] ?? 0)) return undefined;
  const who = mentionOfToken(view, before);
  const isWho = who?.last === before + 1 && isSomebody(view, who.head);
  if (!isWho || (isDoing ? view.upos[before + 1] !== POS.AUX : !HEARS.test(view.lower[who.first - 1] ?? ''))) return undefined;
  return who.head;
}

/** “Marsh spoke of residents asking why …”, “after years of ministers saying …”: who stands right before the participle does so. */
export function ofDoing(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const who = cue.token - 1;
  if (!(view.lower[cue.token] ?? '').endsWith('ing') || view.tag[who] !== MANY || source.head === who) return undefined;
  let of = who - 1;
  while (view.upos[of] === POS.ADJ || view.upos[of] === POS.NOUN) of--;
  const isBehind = (content.pieces[0]?.first ?? 0) > cue.token;
  return isBehind && view.lower[of] === 'of' && !isSomebody(view, of - 1) ? who : undefined;
}

/** “The goal left manager Ann Lee demanding an apology”: who is left doing so, not what left her. */
export function leftDoing(view: QuoteView, { cue, source }: Reading): number | undefined {
  const who = mentionOfToken(view, cue.token - 1);
  const verb = view.head[cue.token] ?? -1;
  if (!who || source.head < 0 || !(view.lower[cue.token] ?? '').endsWith('ing') || source.head > cue.token) return undefined;
  if (who.last !== cue.token || !isSomebody(view, who.head)) return undefined;
  if (view.lower[who.first - 1] === 'left') return who.head;
  const done =
    who.type === 'person' && view.head[who.head] === verb && view.mainLabel[who.head] === REL.obj && view.upos[verb] === POS.VERB;
  return done && source.head === subjectOf(view, verb) ? who.head : undefined;
}

/** “A paramedic ran after him yelling ‘Stop!’”: who runs, and not after whom, unless that is who is heard or seen. */
export function behindWhom(view: QuoteView, { cue, source }: Reading): number | undefined {
  const whom = cue.token - 1;
  const verb = view.head[cue.token] ?? -1;
  if (source.head !== whom || !/^(?:him|her|them|me|us)$/.test(view.lower[whom] ?? '') || view.upos[whom - 1] !== POS.ADP) return undefined;
  if (!(view.lower[cue.token] ?? '').endsWith('ing') || verb >= whom || /^(?:with|of|from|to)$/.test(view.lower[whom - 1] ?? ''))
    return undefined;
  const who = subjectOf(view, verb);
  return who >= 0 && isSomebody(view, who) ? who : undefined;
}

/** Words of whom “with” names at most. */
const MOST_WITH = 10;

/** “Others were harsher, with the firm's chief saying …”: whom “with” sets before the participle says it. */
export function withDoing(view: QuoteView, { cue, source }: Reading): number | undefined {
  if (view.upos[cue.token] !== POS.VERB || !(view.lower[cue.token] ?? '').endsWith('ing')) return undefined;
  for (let i = cue.token - 1; i > cue.token - MOST_WITH && (view.word[i] === 1 || POSSESSIVE.test(view.lower[i] ?? '')); i--) {
    if (isVerb(view, i)) return undefined;
    if (view.lower[i] !== 'with') continue;
    let who = i + 1;
    while (who < cue.token - 1 && !NAMES.has(view.upos[who] ?? -1)) who++;
    let head = mentionOfToken(view, who)?.head ?? who;
    // “House members”: the last noun of a name's compound
    for (let h = view.head[head] ?? -1; h > head && h < cue.token && NAMES.has(view.upos[h] ?? -1); h = view.head[h] ?? -1) head = h;
    return view.lower[i - 1] === ',' && head < cue.token && head !== source.head && isSomebody(view, head) ? head : undefined;
  }
  return undefined;
}
