import { addFeature, addPair, type FeatureList } from '../network/feature-list.ts';
import { isMarked, type QuoteView, sentenceAt } from '../quote-view.ts';
import { hasVerb } from '../region-words.ts';
import { isVerb } from '../word-kinds.ts';
import { bucket } from './cue-features.ts';
import type { ContentChoice, SourceChoice, TokenPiece } from './read-cue.ts';
import type { CueCandidate } from './score-cues.ts';

/** A cue with what was chosen for it: a quotation, perhaps. */
export interface Reading {
  readonly cue: CueCandidate;
  readonly content: ContentChoice;
  readonly source: SourceChoice;
}

const logit = (p: number): number => Math.max(-8, Math.min(8, Math.round(1.5 * Math.log((p + 1e-4) / (1 - p + 1e-4)))));

const sharesTokens = (a: readonly TokenPiece[], b: readonly TokenPiece[]): boolean =>
  a.some((x) => b.some((y) => x.first <= y.last && y.first <= x.last));

/** What the readings of the cues nearby make of this cue and of the words of its likeliest content. */
export interface Rivals {
  /** Greatest cue probability among readings whose content holds this cue; 0 when there is none. */
  readonly within: number;
  /** Others nearby, each with its likeliest content. */
  readonly others: readonly Reading[];
}

/** How many cues to either side are looked at for rivals. */
export const NEAR = 6;

/** Looks {@link NEAR} cues to either side for rivals; `found` is in text order. */
export function findRivals(found: readonly (readonly [Reading, ...Reading[]] | undefined)[], at: number): Rivals {
  const token = found[at]?.[0].cue.token ?? -1;
  let within = 0;
  const others: Reading[] = [];
  for (let j = Math.max(0, at - NEAR); j <= Math.min(found.length - 1, at + NEAR); j++) {
    const other = found[j]?.[0];
    if (j === at || !other) continue;
    others.push(other);
    if (other.content.pieces.some((p) => p.first <= token && token <= p.last)) within = Math.max(within, other.cue.speech);
  }
  return { within, others };
}

function sharingWith(pieces: readonly TokenPiece[], others: readonly Reading[]): number {
  let sharing = 0;
  for (const other of others) if (sharesTokens(pieces, other.content.pieces)) sharing = Math.max(sharing, other.cue.speech);
  return sharing;
}

/** What cue, content and source together say about a reading's being a quotation. */
export function addAcceptFeatures(list: FeatureList, view: QuoteView, reading: Reading, rank: number, rivals: Rivals): void {
  const { cue, content, source } = reading;
  const i = cue.token;
  const { pieces } = content;
  const sharing = sharingWith(pieces, rivals.others);
  const whole = sharingWith(pieces.slice(0, 1), rivals.others);
  const speech = logit(cue.speech);
  const shape = pieces.length === 2 ? 3 : content.before >= 0 ? 1 : 2;
  const chosen = Math.max(content.beforeProbability, content.afterProbability);
  const any = Math.max(content.beforeAny, content.afterAny);
  addFeature(list, 600, speech);
  addFeature(list, 601, logit(cue.attitude));
  addPair(list, 602, speech, logit(cue.attitude));
  addPair(list, 603, speech, logit(chosen));
  addPair(list, 604, shape, logit(any));
  addPair(list, 605, shape, logit(chosen));
  addFeature(list, 606, logit(source.probability));
  addPair(list, 607, source.head < 0 ? 0 : 1, speech);
  addPair(list, 608, source.head < 0 ? 0 : 1, logit(source.probability));
  addFeature(list, 609, logit(rivals.within));
  addPair(list, 610, logit(rivals.within), speech);
  addFeature(list, 611, logit(sharing));
  addPair(list, 612, logit(sharing), speech);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  let length = 0;
  let inMarks = 0;
  let verbs = 0;
  for (const piece of pieces) {
    for (let t = piece.first; t <= Math.min(piece.last, piece.first + 60); t++) {
      if (view.word[t] === 0) continue;
      length++;
      if (isMarked(view, t)) inMarks++;
      if (isVerb(view, t)) verbs++;
    }
  }
  const kind = inMarks === 0 ? 0 : inMarks === length ? 2 : 1;
  const cueInMarks = isMarked(view, i) ? 1 : 0;
  addPair(list, 613, kind, cueInMarks);
  addPair(list, 614, kind, speech);
  addPair(list, 615, bucket(length), kind);
  addPair(list, 616, Math.min(verbs, 2), kind);
  addPair(list, 617, Math.min(verbs, 2), speech);
  addPair(list, 618, view.stem[i] ?? 0, kind);
  addPair(list, 619, view.stem[i] ?? 0, shape);
  addPair(list, 620, view.stem[i] ?? 0, Math.min(verbs, 2));
  addPair(list, 621, view.tag[i] ?? 0, view.label[i] ?? 0);
  addPair(list, 622, first ? (view.form[first.first] ?? 0) : 0, shape);
  addPair(list, 623, last ? (view.form[last.last + 1] ?? 0) : 0, shape);
  const sentence = sentenceAt(view, i);
  const role = view.document.blocks[sentence?.block ?? 0]?.role ?? 'body';
  addPair(list, 624, role === 'headline' ? 1 : 0, speech);
  addPair(list, 625, source.head < 0 ? 0 : (view.tag[source.head] ?? 0), speech);
  addFeature(list, 626, source.head < 0 ? 0 : (view.stem[source.head] ?? 0));
  addFeature(list, 627, view.form[i + 1] ?? 0);
  addFeature(list, 628, view.form[i - 1] ?? 0);
  addPair(list, 629, bucket(length), Math.min(verbs, 2));
  addPair(list, 657, logit(cue.attitude), kind);
  const behind = Math.max(-10, Math.round(2 * content.behind));
  addPair(list, 630, rank, behind);
  addPair(list, 631, behind, shape);
  addPair(list, 632, logit(content.beforeProbability), shape);
  addPair(list, 633, logit(content.afterProbability), shape);
  addPair(list, 634, logit(content.beforeAny), shape);
  addPair(list, 635, logit(content.afterAny), shape);
  addPair(list, 636, logit(content.beforeAny), logit(content.afterAny) * 4 + shape);
  addPair(list, 637, (content.before + 1) * 4 + content.after + 1, behind);
  const sourceInside = source.head >= 0 && pieces.some((p) => p.first <= source.head && source.head <= p.last) ? 1 : 0;
  addPair(list, 638, sourceInside, logit(source.probability));
  addPair(list, 639, sourceInside * 4 + shape, view.stem[i] ?? 0);
  addPair(list, 640, logit(whole), logit(sharing));
  addPair(list, 641, logit(sharing), behind);
  addPair(list, 642, logit(sharing), shape * 4 + kind);
  if (first && last && first !== last) {
    const both = edgesInMarks(view, first) * 32 + edgesInMarks(view, last);
    addPair(list, 658, both, kind);
    addPair(list, 659, both, logit(content.afterProbability));
    addPair(list, 660, both, view.form[last.first - 1] ?? 0);
    addPair(list, 661, both, view.form[i + 1] ?? 0);
  } else addPair(list, 658, first ? edgesInMarks(view, first) : 0, shape * 4 + kind);
  pieces.forEach((piece, p) => {
    const marks = edgesInMarks(view, piece);
    const side = piece.first > i ? 1 : 0;
    const far = (view.sentenceOf[piece.first] ?? 0) - (view.sentenceOf[i] ?? 0);
    const farther = (view.sentenceOf[piece.last] ?? 0) - (view.sentenceOf[i] ?? 0);
    addPair(list, 643 + side, marks, Math.max(-3, Math.min(3, far)) * 8 + Math.max(-3, Math.min(3, farther)));
    addPair(list, 645 + side, marks, view.form[piece.last + 1] ?? 0);
    addPair(list, 647 + side, marks, view.form[piece.first - 1] ?? 0);
    addPair(list, 649 + side, marks, speech);
    addPair(list, 651 + side, view.form[piece.first] ?? 0, p);
    let inner = 0;
    for (let t = piece.first; t <= Math.min(piece.last, piece.first + 60); t++)
      if (t !== i && view.regionOf[t] === view.regionOf[i]) inner = Math.max(inner, view.speech[t] ?? 0);
    addPair(list, 653 + side, logit(inner), kind);
    addPair(list, 655 + side, logit(inner), behind);
  });
}

/** Whether any word of the pieces stands in marks. */
export function holdsMarks(view: QuoteView, pieces: readonly TokenPiece[]): boolean {
  return pieces.some(({ first, last }) => {
    for (let t = first; t <= last; t++) if (view.word[t] === 1 && isMarked(view, t)) return true;
    return false;
  });
}

/** Whether a piece has no verb and no marks: a mere thing. */
export const isBare = (view: QuoteView, piece: TokenPiece): boolean => !hasVerb(view, piece) && !holdsMarks(view, [piece]);

/** How a piece's edges stand to marks: 0 outside, 1 inside, 2 right at the mark; for its first and its last word. */
function edgesInMarks(view: QuoteView, { first, last }: TokenPiece): number {
  const a = view.regionOf[first] ?? -1;
  const b = view.regionOf[last] ?? -1;
  const opens = a < 0 ? 0 : first - (view.regionFirst[a] ?? 0) <= 1 ? 2 : 1;
  const closes = b < 0 ? 0 : (view.regionLast[b] ?? 0) - last <= 2 ? 2 : 1;
  return opens * 6 + closes * 2 + (a === b ? 1 : 0);
}
