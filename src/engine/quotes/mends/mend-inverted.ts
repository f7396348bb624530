import { POS } from '../../syntax/syntax.ts';
import { MEANS_OTHER } from '../names-thing.ts';
import { isInHeadline, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { hasSubject, hasVerb, trimPiece } from '../region-words.ts';

/** Words of a phrase that says who speaks. */
const MOST = 8;
const ENDS_PHRASE = /^(?:[,(;.–—-]|--|who|whose|that|which)$/;

/** “Keeping the land is his plan, said a handful of members who …”: what follows “said” is who says so when it has no verb of its own. */
export function mendSaidBy(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  const behind = content.pieces.find(({ first }) => first === cue.token + 1);
  if (!sentence || !behind || !/^sa(?:id|ys?)$/.test(view.lower[cue.token] ?? '') || view.lower[cue.token - 1] !== ',') return reading;
  if (holdsMarks(view, content.pieces) || isInHeadline(view, cue.token)) return reading;
  let head = -1;
  let last = cue.token;
  while (last + 1 < sentence.last && last - cue.token < MOST && !ENDS_PHRASE.test(view.lower[last + 1] ?? '')) {
    last++;
    if (view.upos[last] === POS.VERB || view.upos[last] === POS.AUX || view.upos[last] === POS.PRON) return reading;
    if (isSomebody(view, last)) head = mentionOfToken(view, last)?.head ?? last;
  }
  const said = trimPiece(view, sentence.first, cue.token - 2);
  const isClause = said && hasSubject(view, said) && hasVerb(view, said);
  if (head < 0 || last - cue.token >= MOST || !isClause) return reading;
  return { ...reading, content: { ...content, pieces: [said], before: 0, after: -1 }, source: { ...reading.source, head } };
}

/** “Never!” cried someone in the gallery: right behind a verb that follows the marks stands who says it, and nothing of what is said. */
export function mendSwallowed(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [said, behind, ...others] = content.pieces;
  const marks = view.regionOf[said?.last ?? -1] ?? -1;
  if (!said || !behind || others.length > 0 || view.regionLast[marks] !== cue.token - 1 || behind.first !== cue.token + 1) return reading;
  if (holdsMarks(view, [behind])) return reading;
  let head = behind.first;
  while (head < behind.last && (view.head[head] ?? -1) > head && (view.head[head] ?? -1) <= behind.last) head = view.head[head] ?? head;
  const isPhrase = [POS.NOUN, POS.PRON, POS.PROPN].includes(view.upos[head] ?? -1);
  return isPhrase ? { ...reading, content: { ...content, pieces: [said], after: -1 }, source: { ...reading.source, head } } : reading;
}

/**
 * “The claim is weak, notes Ann Lee, who studies bees”: behind a verb that follows a clause and its comma stands who says
 * so, not what is said, though the verb may look like a noun.
 */
export function mendInverted(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  const who = mentionOfToken(view, cue.token + 1);
  if (!sentence || !piece || others.length > 0 || who?.first !== cue.token + 1 || !isSomebody(view, who.head)) return reading;
  // “A spokesman, Ann Lee, denied it”
  if (MEANS_OTHER.test(view.lower[who.head] ?? '')) return reading;
  const tells = who.last > piece.last || /^(?:[,(]|who)$/.test(view.lower[who.last] ?? '');
  if (
    !/(?:s|ed|said|told)$/.test(view.lower[cue.token] ?? '') ||
    piece.first !== who.first ||
    !tells ||
    view.lower[cue.token - 1] !== ',' ||
    (view.regionOf[cue.token - 1] ?? -1) >= 0 ||
    holdsMarks(view, content.pieces)
  )
    return reading;
  const said = trimPiece(view, sentence.first, cue.token - 2);
  if (!said || !hasVerb(view, said) || view.subjectsBefore[said.first] === view.subjectsBefore[said.last]) return reading;
  return { ...reading, content: { ...content, pieces: [said] }, source: { ...reading.source, head: who.head } };
}
