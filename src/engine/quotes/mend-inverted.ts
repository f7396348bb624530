import { holdsMarks, type Reading } from './accept-features.ts';
import { trimPiece } from './find-signed-words.ts';
import { isSomebody, type QuoteView } from './quote-view.ts';

/**
 * “The claim is weak, notes Ann Lee, who studies bees”: behind a verb that follows a clause and its comma stands who says
 * so, not what is said, though the verb may look like a noun.
 */
export function mendInverted(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  const who = view.mentions[view.mentionOf[cue.token + 1] ?? -1];
  if (!sentence || !piece || others.length > 0 || who?.first !== cue.token + 1 || !isSomebody(view, who.head)) return reading;
  const tells = who.last > piece.last || /^(?:[,(]|who)$/.test(view.lower[who.last] ?? '');
  if (
    !/(?:s|ed|said|told)$/.test(view.lower[cue.token] ?? '') ||
    piece.first !== who.first ||
    !tells ||
    view.lower[cue.token - 1] !== ',' ||
    (view.regionOf[cue.token - 1] ?? -1) >= 0
  )
    return reading;
  if (holdsMarks(view, content.pieces)) return reading;
  const said = trimPiece(view, sentence.first, cue.token - 2);
  if (!said || view.subjectsBefore[said.first] === view.subjectsBefore[said.last]) return reading;
  return { ...reading, content: { ...content, pieces: [said] }, source: { ...reading.source, head: who.head } };
}
