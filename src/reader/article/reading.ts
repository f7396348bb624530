import { createContext, type ReactNode, useContext } from 'react';
import type { Quotation } from '../../engine/index.ts';
import type { ArticleData } from '../article-data.ts';
import { keepColours, listSpeakers, type Speaker } from '../people/voices.ts';
import { type ChoiceCounts, countSaidThen, type Filter, type Show } from '../routing/filters.ts';
import { findAnchors } from '../timeline/find-anchors.ts';
import type { TimelineGroup } from '../timeline/group-timeline.ts';
import { groupTimeline } from '../timeline/group-timeline.ts';
import { articleBlocks, type ShownBlock } from './blocks.ts';
import { collectLayers, type Layers } from './segments.ts';

/** An article made ready to be shown: everything that filters do not change. */
export interface Reading {
  readonly data: ArticleData;
  /** Whether it is one of the reader's own articles: without addresses that others could open. */
  readonly own: boolean;
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly speakerOf: ReadonlyMap<string, Speaker>;
  readonly quotationOf: ReadonlyMap<string, Quotation>;
  readonly blocks: readonly ShownBlock[];
  readonly layers: Layers;
  /** Ids of the quotations that a block has words of. */
  readonly quotationsIn: ReadonlyMap<ShownBlock, readonly string[]>;
  readonly timeline: readonly TimelineGroup[];
  /** How many quotations were said then, by the value of each group of the timeline. */
  readonly saidThen: ReadonlyMap<string, number>;
  /** The places in the text that can be gone to (`#at-…`), sorted. */
  readonly anchors: readonly number[];
  /** Timeline entry id by the start of each date expression that put it there. */
  readonly entryAt: ReadonlyMap<number, string>;
}

/** How a quotation is opened, see {@link View.openQuotation}. */
export type Manner = 'here' | 'there' | 'step';

/** What the reader has asked for, and the ways to ask for more. */
export interface View {
  readonly filter: Filter;
  readonly show: Show;
  readonly open: string | undefined;
  readonly passing: ReadonlySet<string>;
  readonly counts: ChoiceCounts;
  readonly setFilter: (filter: Filter) => void;
  /**
   * Opens a quotation’s card: `here` where the reader already is, `there` by going to its words first, `step` where the card
   * itself brings the window and the focus along.
   */
  readonly openQuotation: (id: string, manner: Manner) => void;
  readonly closeQuotation: () => void;
  /** How the card that comes up now was opened; told once. */
  readonly takeManner: () => Manner | undefined;
  /** What a card that lies over the page has to say besides its own: what became of the link that opened it. */
  readonly notice?: ReactNode;
}

/** Prepares an article for the page; done once for its data. `before` is the article without its reader's corrections. */
export function prepareReading(data: ArticleData, own: boolean, before = data): Reading {
  const { analysis } = data;
  const speakers = keepColours(listSpeakers(analysis), listSpeakers(before.analysis));
  const entryAt = new Map<number, string>();
  for (const entry of analysis.timeline)
    for (const place of entry.places) if (!entryAt.has(place.start)) entryAt.set(place.start, entry.id);
  const blocks = articleBlocks(analysis.article);
  const layers = collectLayers(analysis);
  const timeline = groupTimeline(analysis.timeline, analysis.article.published);
  return {
    data,
    own,
    text: analysis.article.text,
    speakers,
    speakerOf: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    quotationOf: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
    blocks,
    layers,
    quotationsIn: listQuotationsIn(blocks, layers),
    timeline,
    saidThen: countSaidThen(
      analysis.quotations,
      timeline.map(({ value }) => value),
    ),
    anchors: findAnchors(analysis),
    entryAt,
  };
}

/** Whether an article is so long that it is laid out in stretches, and changes without fading. */
export const isLong = ({ blocks }: Reading): boolean => blocks.length > 300;

function listQuotationsIn(blocks: readonly ShownBlock[], { pieces }: Layers): ReadonlyMap<ShownBlock, readonly string[]> {
  const found = new Map<ShownBlock, string[]>();
  let first = 0;
  for (const block of blocks) {
    const { span } = block;
    const ids: string[] = [];
    while (first < pieces.length && (pieces[first]?.end ?? 0) <= span.start) first += 1;
    for (let at = first; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.start >= span.end) break;
      if (piece.end > span.start) ids.push(piece.value.quotation.id);
    }
    found.set(block, ids);
  }
  return found;
}

/** What of a reader's view a block of text answers to. Plain values: they are the same for as long as nothing of it changes. */
export interface BlockView {
  /** Ids of the block's quotations that pass the filter, parted by spaces. */
  readonly passing: string;
  /** The open quotation, if the block has words of it. */
  readonly open: string | undefined;
  readonly openQuotation: View['openQuotation'];
  readonly closeQuotation: View['closeQuotation'];
}

/** The part of the view that a block answers to, so that a filter draws anew only the blocks whose quotations it touches. */
export function viewOfBlock({ quotationsIn }: Reading, { passing, open, ...view }: View, block: ShownBlock): BlockView {
  const ids = quotationsIn.get(block) ?? [];
  return {
    passing: ids.filter((id) => passing.has(id)).join(' '),
    open: ids.find((id) => id === open),
    openQuotation: view.openQuotation,
    closeQuotation: view.closeQuotation,
  };
}

/** The article that the components below it show. */
export const ReadingContext = createContext<Reading | undefined>(undefined);
/** The reader’s view that the components below it answer to. */
export const ViewContext = createContext<View | undefined>(undefined);

/** The article on the page. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === undefined) throw new Error('useReading stands outside of an article');
  return reading;
}

/** The reader's view of the article on the page. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (view === undefined) throw new Error('useView stands outside of an article');
  return view;
}

/** The speaker of a quotation; nothing when the article does not tell. */
export function speakerOfQuotation(reading: Reading, quotation: Quotation): Speaker | undefined {
  return quotation.speaker === undefined ? undefined : reading.speakerOf.get(quotation.speaker);
}

/** The attributes that give an element a speaker's colour, and the mark that tells later rounds of the colours apart. */
export function voiceAttributes(speaker: { readonly colour: number; readonly round: number } | undefined) {
  return {
    'data-voice': speaker?.colour ?? 0,
    ...(speaker !== undefined && speaker.round > 0 ? { 'data-round': Math.min(2, speaker.round) } : {}),
  };
}
