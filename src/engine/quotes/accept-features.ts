import { bucket } from './cue-features.ts';
import type { QuoteView } from './quote-view.ts';
import type { ContentChoice, SourceChoice, TokenPiece } from './read-cue.ts';
import type { CueCandidate } from './score-cues.ts';
import { addFeature, addPair, type FeatureList } from './sparse-network.ts';

/** A cue with what was chosen for it: a quotation, perhaps. */
export interface Reading {
  readonly cue: CueCandidate;
  readonly content: ContentChoice;
  readonly source: SourceChoice;
}

/** How a reading lies among the others of its surroundings. */
export interface Rivals {
  /** Greatest cue probability among readings whose content holds this cue; 0 when there is none. */
  readonly within: number;
  /** Greatest cue probability among other readings that share words with this content. */
  readonly sharing: number;
}

const logit = (p: number): number => Math.max(-8, Math.min(8, Math.round(1.5 * Math.log((p + 1e-4) / (1 - p + 1e-4)))));

const sharesTokens = (a: readonly TokenPiece[], b: readonly TokenPiece[]): boolean =>
  a.some((x) => b.some((y) => x.first <= y.last && y.first <= x.last));

/** Looks a few readings to either side for rivals; readings are in text order. */
export function findRivals(readings: readonly Reading[], at: number): Rivals {
  const me = readings[at];
  let within = 0;
  let sharing = 0;
  if (!me) return { within, sharing };
  for (let j = Math.max(0, at - 6); j <= Math.min(readings.length - 1, at + 6); j++) {
    const other = readings[j];
    if (j === at || !other) continue;
    if (other.content.pieces.some((p) => p.first <= me.cue.token && me.cue.token <= p.last)) within = Math.max(within, other.cue.speech);
    if (sharesTokens(me.content.pieces, other.content.pieces)) sharing = Math.max(sharing, other.cue.speech);
  }
  return { within, sharing };
}

/** What cue, content and source together say about a reading's being a quotation. */
export function addAcceptFeatures(list: FeatureList, view: QuoteView, reading: Reading, rivals: Rivals): void {
  const { cue, content, source } = reading;
  const i = cue.token;
  const { before, after, pieces } = content;
  const speech = logit(cue.speech);
  const shape = pieces.length === 2 ? 3 : before.piece ? 1 : after.piece ? 2 : 0;
  const chosen = Math.max(before.piece ? before.probability : 0, after.piece ? after.probability : 0);
  const any = Math.max(before.any, after.any);
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
  addFeature(list, 611, logit(rivals.sharing));
  addPair(list, 612, logit(rivals.sharing), speech);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  let length = 0;
  let inMarks = 0;
  let verbs = 0;
  for (const piece of pieces) {
    for (let t = piece.first; t <= Math.min(piece.last, piece.first + 60); t++) {
      if (view.word[t] === 0) continue;
      length++;
      if ((view.regionOf[t] ?? -1) >= 0) inMarks++;
      if (view.upos[t] === 15 || view.upos[t] === 3) verbs++;
    }
  }
  const kind = inMarks === 0 ? 0 : inMarks === length ? 2 : 1;
  const cueInMarks = (view.regionOf[i] ?? -1) >= 0 ? 1 : 0;
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
  const sentence = view.document.sentences[view.sentenceOf[i] ?? 0];
  const role = view.document.blocks[sentence?.block ?? 0]?.role ?? 'body';
  addPair(list, 624, role === 'headline' ? 1 : 0, speech);
  addPair(list, 625, source.head < 0 ? 0 : (view.tag[source.head] ?? 0), speech);
  addFeature(list, 626, source.head < 0 ? 0 : (view.stem[source.head] ?? 0));
  addFeature(list, 627, view.form[i + 1] ?? 0);
  addFeature(list, 628, view.form[i - 1] ?? 0);
  addPair(list, 629, bucket(length), Math.min(verbs, 2));
}
