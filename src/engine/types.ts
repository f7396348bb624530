/**
 * The vocabulary of the engine's results. Every place in a text is a {@link Span}: a half-open range in UTF-16 units of
 * `Article.text`, which is the stored file, unchanged. Nothing here holds words of its own: what a reader sees is
 * always a slice of that text.
 */

/** A half-open range `[start, end)` in UTF-16 units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A TIMEX3 value: `2022-02-06`, `2022-W05`, `2022-02-06T20:00`, `P2D`, `PRESENT_REF`, … (TimeML 1.2.1). */
export type TimexValue = string;

/** What an article is: the stored text and where its parts stand in it. */
export interface Article {
  readonly slug: string;
  /** The file as received, byte for byte (decoded as UTF-8). */
  readonly text: string;
  /** The publication day (document creation time), `YYYY-MM-DD`; absent when the article does not say. */
  readonly published?: string;
  readonly headline: Span;
  /** A last line that restates the headline. */
  readonly alternativeHeadline?: Span;
  /** Who the text comes from: “UK news summary from …”, a byline. */
  readonly credit?: Span;
  readonly sourceUrl?: string;
  /** BCP 47, as front matter gives it. */
  readonly language?: string;
  /** Body paragraphs in order, trimmed of white space; headline, credit and alternative headline are not among them. */
  readonly paragraphs: readonly Span[];
}

/**
 * How sure the engine is. `stated`: the text says so itself. `inferred`: it follows from the text (a pronoun, a
 * paragraph that goes on). `unsure`: likely, and shown as “probably”, or not known at all.
 */
export type Certainty = 'stated' | 'inferred' | 'unsure';

/** One reason for a result, made for {@link file://./../reader} to turn into a sentence. */
export interface Evidence {
  /** The name of the rule or feature that gives the reason, such as `pronoun`, `weekday-before-publication`. */
  readonly rule: string;
  /** The words that are the reason, where there are any. */
  readonly span?: Span;
  /** What those words lead to: the antecedent of a pronoun, the date a date is counted from. */
  readonly target?: Span;
  readonly certainty: Certainty;
}

export type MentionForm = 'name' | 'pronoun' | 'nominal';

/** A place where the text speaks of a person or group. */
export interface Mention {
  readonly span: Span;
  readonly form: MentionForm;
  readonly evidence?: Evidence;
}

/** Somebody who is named or speaks: a person, or a group that speaks as one (a government, a company, “officials”). */
export interface Person {
  /** Readable and stable: the name in kebab case, with a number behind it where two share it. */
  readonly id: string;
  /** The fullest name in the article. */
  readonly name: string;
  /** The article's own words for what they are: “French President”. */
  readonly role?: Span;
  readonly kind: 'person' | 'group';
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly evidence: readonly Evidence[];
}

/** `direct`: all in quotation marks, or a turn of a talk, which is the speaker's own words without them; `mixed`: partly; `indirect`: reported, no marks. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Whether the words were said: `said`, `denied` (“did not say”), `hypothetical` (“would say”, “if he says”). */
export type Factuality = 'said' | 'denied' | 'hypothetical';

export interface Quotation {
  /** Speaker's last name, first words, short hash of the exact content: `macron-russias-geopolitical-goal-7f3a`. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** Whether it is a turn of a talk: what stands behind “MR HALE:” or below a question. Marks in it are somebody else's words. */
  readonly turn?: true;
  /** The words, in text order, not overlapping; marks included where the piece is in marks. Never empty. */
  readonly content: readonly Span[];
  /** The words that report it: “said”, “went on to say”, “according to”. */
  readonly cue?: readonly Span[];
  /** The mention that utters it, as written beside it: “he”, “Kremlin spokesman Dmitry Peskov”. */
  readonly source?: Span;
  /** Id of the {@link Person} whom the source stands for; absent when unknown. */
  readonly speaker?: string;
  /** Ids of the others who say it together with `speaker`, in text order: “Lee and Ray said”. Absent when there are none. */
  readonly alsoBy?: readonly string[];
  /** When it was uttered, where the article tells. */
  readonly said?: TimexValue;
  readonly factuality: Factuality;
  /** How sure the speaker is. */
  readonly certainty: Certainty;
  /** Probability from 0 to 1 that the speaker is right, calibrated on held-out articles. */
  readonly confidence: number;
  /** Why this speaker, why this date. */
  readonly evidence: readonly Evidence[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 expression (TimeML 1.2.1). */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimexType;
  readonly value: TimexValue;
  /** TIMEX3 `mod`: `BEFORE`, `AFTER`, `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, `LESS_THAN`, `EQUAL_OR_MORE`, … */
  readonly mod?: string;
  readonly evidence: readonly Evidence[];
}

/** How fine a date is; `none` for what the article dates by its order alone. */
export type Precision = 'time' | 'day' | 'week' | 'month' | 'year' | 'none';

/** Something that happens at a time. Its summary is words of the article. */
export interface TimelineEntry {
  /** Stable: the day and a short hash of the summary. */
  readonly id: string;
  /** `PAST_REF` for what is only said to come before or after another event. */
  readonly when: TimexValue;
  readonly precision: Precision;
  /** Only of entries without a date: on which side of which entry the text puts it, and by which word. */
  readonly order?: { readonly side: 'before' | 'after'; readonly entry: string; readonly word: Span };
  /** Whether it is past or still to come, seen from publication. */
  readonly status: 'happened' | 'planned';
  /** Who vouches for it: the paper itself (`told`), a source (`claimed`), or somebody says it did not happen (`denied`). */
  readonly voice: 'told' | 'claimed' | 'denied';
  /** A clause of the article. */
  readonly summary: Span;
  /** Who does it, where that stands before an earlier deed and not in the summary: “Lee left in 2011 and *opened a shop*”. */
  readonly subject?: Span;
  readonly people: readonly string[];
  readonly quotations: readonly string[];
  /** The date expressions that put it there; several when the article tells the event more than once; none where the day follows. */
  readonly places: readonly Span[];
  readonly evidence: readonly Evidence[];
}

/** What could not be read: where, and in words what was done instead. */
export interface Warning {
  readonly rule: string;
  readonly message: string;
  readonly span?: Span;
  /** 1-based line of the stored file. */
  readonly line?: number;
}

export interface Analysis {
  readonly article: Article;
  readonly people: readonly Person[];
  /** In text order of their first content span. */
  readonly quotations: readonly Quotation[];
  /** In text order, not overlapping. */
  readonly timeExpressions: readonly TimeExpression[];
  /** In order of time; within a day in the order of the story. */
  readonly timeline: readonly TimelineEntry[];
  readonly warnings: readonly Warning[];
}

/** The learned weights, one file each in `model/`, as bytes: Node reads them from disk, the reader's worker fetches them. */
export interface Weights {
  readonly syntax: Uint8Array;
  readonly people: Uint8Array;
  readonly quotes: Uint8Array;
}

export interface AnalyzeOptions {
  /** Publication day `YYYY-MM-DD`, when the text does not carry it or the caller knows better. */
  readonly published?: string;
  readonly slug?: string;
  /** The headline, when it is known apart from the text. */
  readonly title?: string;
}

export type Analyze = (text: string, options?: AnalyzeOptions) => Analysis;
