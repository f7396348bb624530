import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { childrenOf, type QuoteView, startOfSentence } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { WEEKDAY } from '../readings/source-candidates.ts';
import { beginAt } from './cut-content.ts';

/** Words that join a sentence to the one before, up to a comma. */
const LINKS = /^(?:and|but|so|still|however|yet|even so|in fact|indeed|at the same time|notably|overall)$/;
const MOST_LINKING = 5;

/** “said Tuesday it would close”, “promised Monday to go”: the day on which it was said is no part of it. */
export function trimDay(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const day = piece?.first ?? -1;
  if (
    !piece ||
    day !== cue.token + 1 ||
    !WEEKDAY.test(view.lower[day] ?? '') ||
    !/^\p{L}/u.test(view.lower[day + 1] ?? '') ||
    day + 1 >= piece.last
  )
    return reading;
  // “said Tuesday was a bad day”
  const isSubject = view.upos[day + 1] === POS.VERB || view.upos[day + 1] === POS.AUX || view.upos[day + 1] === POS.NOUN;
  return isSubject ? reading : beginAt(reading, day + 1);
}

/** “Still, the tax has hurt nobody, according to a study”: what joins the sentence to the one before is the paper's. */
export function trimLink(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.last > cue.token || holdsMarks(view, [piece])) return reading;
  if (startOfSentence(view, piece.first) !== piece.first) return reading;
  let comma = piece.first + 1;
  while (comma < piece.last && comma - piece.first < MOST_LINKING && view.lower[comma] !== ',') comma++;
  const isLink = view.lower[comma] === ',' && LINKS.test(view.lower.slice(piece.first, comma).join(' '));
  return isLink && comma + 1 < piece.last ? beginAt(reading, comma + 1) : reading;
}

const TELLS = stemsOf('tell told ask assure remind inform warn');
/** What opens a clause that somebody is told or asked. */
const OPENS = /^(?:that|if|whether|how|why|what)$/;
/** What opens a question itself: “asked which of them …”. */
const ASKS = /^(?:that|if|whether|how|why|what|which|who|whose|when|where)$/;

/** “asked the mayor if it would rain”, “tells the crowd he was first”: who is told or asked is no part of what is said. */
export function trimListener(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.first !== cue.token + 1 || !TELLS.has(view.stem[cue.token] ?? 0)) return reading;
  if (ASKS.test(view.lower[piece.first] ?? '')) return reading;
  for (const c of childrenOf(view, cue.token)) {
    const isTold = view.mainLabel[c] === REL.obj || view.mainLabel[c] === REL.iobj;
    if (!isTold || view.left[c] !== piece.first) continue;
    const right = view.right[c] ?? c;
    let next = right + 1;
    while (view.upos[next] === POS.ADV && !OPENS.test(view.lower[next] ?? '')) next++;
    const isClause = childrenOf(view, cue.token).some(
      (o) => view.left[o] === next && view.mainLabel[o] === REL.ccomp && view.subjectsBefore[o] !== view.subjectsBefore[next],
    );
    return next < piece.last && view.word[next] === 1 && (isClause || OPENS.test(view.lower[next] ?? ''))
      ? beginAt(reading, next)
      : reading;
  }
  return reading;
}
