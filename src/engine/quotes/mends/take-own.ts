import { POS } from '../../syntax/syntax.ts';
import { childrenOf, isInHeadline, type QuoteView } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { hasSubject, isFree, trimPiece } from '../region-words.ts';
import { SAYS } from '../reporting-verbs.ts';
import { isTooLong, reports } from './take-rest.ts';

/**
 * “Lee said the town was poor. ‘We have no boats.’”: where a verb's words are those in marks behind its sentence, the clause that
 * stands in the sentence itself is hers, too. Takes its words.
 */
export function takeOwn(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const own = view.sentenceOf[cue.token] ?? 0;
  const sentence = view.document.sentences[own];
  if (!sentence || isTooLong(sentence) || !piece || isInHeadline(view, cue.token) || !holdsMarks(view, [piece])) return reading;
  if ((view.sentenceOf[piece.first] ?? 0) <= own) return reading;
  const clause = childrenOf(view, cue.token).find((c) => c > cue.token && view.mainLabel[c] === REL.ccomp);
  const left = clause === undefined ? -1 : (view.left[clause] ?? clause);
  // “she said she and Ray had won”: the tree may leave the first of two behind
  const first = view.upos[cue.token + 1] === POS.PRON && SAYS.test(view.lower[cue.token] ?? '') ? Math.min(left, cue.token + 1) : left;
  const said = first > cue.token ? trimPiece(view, first, sentence.last - 1) : undefined;
  if (!said || holdsMarks(view, [said]) || !isFree(taken, said) || !hasSubject(view, said) || reports(view, said)) return reading;
  taken.fill(1, said.first, said.last + 1);
  return { ...reading, content: { ...content, pieces: [said, ...content.pieces] } };
}
