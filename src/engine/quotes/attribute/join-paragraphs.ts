import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import { MOST_PIECES } from '../claims/carry-on.ts';
import type { Utterance } from '../utterance.ts';
import { sentenceAt } from './find-said.ts';
import { blockOfContent, isWhole } from './paragraph-of.ts';

/**
 * “‘We tried,’ she said. ¶ ‘Nobody came.’”: paragraphs in marks right below a quotation whose cue closes its paragraph are
 * the rest of that quotation, as the next sentence in marks is within a paragraph; where she spoke on behind the cue, the
 * next paragraph is a quotation of its own. `linked` as `linkParagraphs` gives them.
 */
export function joinParagraphs(document: Document, linked: readonly Utterance[]): Utterance[] {
  const joined: Utterance[] = [];
  /** Whether each of `joined` may go on in the paragraph below. */
  const open: boolean[] = [];
  /** For each of `linked` where it stands in `joined`. */
  const places: number[] = [];
  for (const utterance of linked) {
    const at = utterance.continues === undefined ? -1 : (places[utterance.continues] ?? -1);
    const before = joined[at];
    if (before && open[at] && isRightBelow(document, before, utterance)) {
      const below = before.below ?? utterance.content[0];
      joined[at] = { ...before, content: [...before.content, ...utterance.content], ...(below ? { below } : {}) };
      places.push(at);
      continue;
    }
    places.push(joined.length);
    open.push(closesWithCue(document, utterance));
    joined.push(at < 0 ? utterance : { ...utterance, continues: at });
  }
  return joined;
}

/** Words of a paragraph that is joined, at least: shorter ones may be turns of two who talk. */
const FEWEST_WORDS = 10;

const isRightBelow = (document: Document, before: Utterance, utterance: Utterance): boolean =>
  isWhole(document, utterance) &&
  countWords(document, utterance) >= FEWEST_WORDS &&
  before.content.length < MOST_PIECES &&
  blockOfContent(document, utterance, 0) === blockOfContent(document, before, -1) + 1;

const countWords = ({ text }: Document, { content }: Utterance): number =>
  content.reduce((count, { start, end }) => count + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);

/** Whether an utterance is one stretch that holds marks, and the sentence of the cue behind it ends its paragraph. */
function closesWithCue(document: Document, { kind, content, cue }: Utterance): boolean {
  const [words, ...others] = content;
  const reports = cue?.[0]?.start ?? -1;
  if (kind === 'indirect' || !words || others.length > 0 || reports < words.end) return false;
  const at = sentenceAt(document, tokenAt(document, reports));
  return document.sentences[at + 1]?.block !== document.sentences[at]?.block;
}
