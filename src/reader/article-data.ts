/**
 * The data behind the pages, as JSON files that the build writes and the reader fetches:
 *
 *     <base>articles/<slug>.json          ArticleData
 *     <base>articles/catalogue.json       Catalogue, page 1;  catalogue-2.json, catalogue-3.json, …
 *     <base>people/<person>.json          PersonData
 *
 * A prerendered page carries the data it shows in `<script type="application/json" id="quoteline-data">` as
 * {@link InlinedData}, so that nothing is fetched twice.
 */
import type { Analysis, Certainty, Factuality, QuotationKind, Span } from '../engine/index.ts';
import type { Page } from './page.ts';

/** One article with everything read out of it. */
export interface ArticleData {
  readonly slug: string;
  readonly analysis: Analysis;
  /** Quotations that had an address once and have changed since, so that their old addresses can be answered. */
  readonly changes?: readonly QuotationChange[];
  /** Whether `<base><slug>/q/<quotation>/card.png` exists for its quotations. */
  readonly cards?: boolean;
}

/** A quotation that was published under `id` and stands otherwise, or not at all, in the article as it is now. */
export interface QuotationChange {
  /** The id in the old address. */
  readonly id: string;
  /** `same`: only the address is another, since the words are read otherwise (another speaker found, another end). */
  readonly state: 'same' | 'moved' | 'reworded' | 'gone' | 'other-speaker';
  /** The words as they were when the link was made. */
  readonly words: string;
  /** The speaker's name as it was. */
  readonly speaker?: string;
  /** The names of those who said it, too. */
  readonly alsoBy?: readonly string[];
  /** The id of the same quotation now; absent when it is gone. */
  readonly now?: string;
  /** Where its words stand, when they are there but are no quotation's any more. */
  readonly at?: Span;
  /** The day on which the build first saw the change, `YYYY-MM-DD`. */
  readonly changed?: string;
}

/** One page of the list of all articles, newest first. */
export interface Catalogue {
  readonly page: number;
  readonly pages: number;
  /** How many articles there are on all pages. */
  readonly total: number;
  readonly articles: readonly CatalogueEntry[];
}

/** One article in the list. */
export interface CatalogueEntry {
  readonly slug: string;
  readonly headline: string;
  readonly published?: string;
  readonly credit?: string;
  /** Speakers, most quoted first. `colour` is 1 to 5, `round` counts how often the colours have begun again; see `voices.ts`. */
  readonly voices: readonly CatalogueVoice[];
  /** How many speakers there are; absent where `voices` has them all. */
  readonly speakers?: number;
  /** How many quotations the article has. */
  readonly count: number;
  /** Reading time in minutes, at least 1. */
  readonly minutes: number;
  /** The line, small: a quotation's place as shares of the article's length from 0 to 1, and its speaker's index in `voices`, −1 when unknown. */
  readonly line: readonly LineMark[];
  /** The first words of each quotation, for search; at most 40, each cut after a word near 160 characters. */
  readonly quotations: readonly CatalogueQuotation[];
}

export interface CatalogueVoice {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  readonly round: number;
}

export interface LineMark {
  readonly from: number;
  readonly to: number;
  readonly voice: number;
}

export interface CatalogueQuotation {
  readonly id: string;
  readonly words: string;
  /** Index in `voices`, −1 when unknown. */
  readonly voice: number;
  /** Indices of those who say it together with `voice`. */
  readonly alsoBy?: readonly number[];
  /** Absent where it was said. */
  readonly factuality?: Factuality;
  /** Absent unless its speaker is only probable. */
  readonly certainty?: Certainty;
}

/** A speaker, as much of them as a page that does not hold the article needs. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly kind: 'person' | 'group';
  readonly initials: string;
  /** 1 to 5, 0 for an unknown speaker. */
  readonly colour: number;
  readonly round: number;
}

/** A piece of an excerpt; `marked` pieces are the quotation's own words. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** One reason in words: a sentence, and how sure it is. */
export interface Explanation {
  /** Who speaks, when it was said, or a date among its words. */
  readonly about: 'speaker' | 'said' | 'date';
  readonly sentence: string;
  readonly certainty: Certainty;
}

/** One quotation in its paragraph: all that its own light page shows. Its size does not grow with its article's. */
export interface QuotationData {
  readonly slug: string;
  readonly id: string;
  readonly headline: string;
  readonly published?: string;
  readonly kind: QuotationKind;
  /** Whether it is a turn of a talk: all of it theirs, without marks. */
  readonly turn?: boolean;
  readonly factuality: Factuality;
  readonly certainty: Certainty;
  readonly speaker?: Voice;
  /** When it was said, in words. */
  readonly said?: string;
  /** The paragraphs it stands in, cut to about 600 characters before and behind. */
  readonly paragraphs: readonly (readonly ExcerptPiece[])[];
  readonly explanations: readonly Explanation[];
  /** What the reasons for the speaker are headed with: “Why her”. */
  readonly why?: string;
  readonly card?: boolean;
}

/** One person across all articles. */
export interface PersonData {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  /** Newest first. */
  readonly articles: readonly PersonArticle[];
}

export interface PersonArticle {
  readonly slug: string;
  readonly headline: string;
  readonly published?: string;
  readonly role?: string;
  readonly quotations: readonly PersonQuotation[];
}

export interface PersonQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly factuality: Factuality;
  /** Absent unless its speaker is only probable. */
  readonly certainty?: Certainty;
  /** Whether it is a turn of a talk: all of it theirs, without marks. */
  readonly turn?: boolean;
  /** Verbatim, marks included; pieces joined with “ … ”. */
  readonly words: string;
}

/** What a page shows, by the page's kind. */
export type PageData =
  | { readonly kind: 'article'; readonly article: ArticleData }
  | { readonly kind: 'quotation'; readonly quotation: QuotationData }
  | { readonly kind: 'library'; readonly catalogue: Catalogue }
  | { readonly kind: 'person'; readonly person: PersonData }
  | { readonly kind: 'read' }
  | { readonly kind: 'not-found' };

/** What a prerendered page carries besides its HTML. */
export interface InlinedData {
  readonly page: Page;
  readonly data: PageData;
  /** The slug of the newest article, which is shown at the base. */
  readonly newest?: string;
}

/** The id of the script element that holds {@link InlinedData}. */
export const inlinedDataId = 'quoteline-data';

/** A reader's or publisher's own word on who is speaking; the file beside an article is `<slug>.corrections.json`. */
export interface Corrections {
  readonly article: string;
  readonly corrections: readonly Correction[];
}

export interface Correction {
  /** The quotation's id. */
  readonly quotation: string;
  /** The speaker's id in the article's people; `null` when nobody there said it. */
  readonly speaker: string | null;
}
