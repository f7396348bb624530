import type { MentionCandidate } from '../people/mentions/mention.ts';
import { POS, type Syntax } from '../syntax/syntax.ts';
import type { Document, Sentence } from '../text/document.ts';
import { findMarks, type MarkedRegion } from './find-marks.ts';
import { hashWord } from './hash-word.ts';
import { lookAt } from './word-look.ts';

/** Everything the finders of quotations ask about a document, as columns over its tokens. Made once, in linear time. */
export interface QuoteView {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly mentions: readonly MentionCandidate[];
  readonly count: number;
  readonly lower: readonly string[];
  /** Hashes of the lower-case form, its stem and its last three letters. */
  readonly form: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  /** Capitals, digits, marks: a small code of the token's shape. */
  readonly shape: Uint8Array;
  /** 1 for tokens with a letter or digit. */
  readonly word: Uint8Array;
  readonly head: Int32Array;
  /** Hashes of the relation's full and main name, so that weights do not hang on a model's numbering. */
  readonly label: Int32Array;
  readonly mainLabel: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Uint8Array;
  /** Verbs (auxiliaries too) and subjects among the tokens before each token; one longer than the tokens. */
  readonly verbsBefore: Int32Array;
  readonly subjectsBefore: Int32Array;
  /** Children of token `i`: `child[childStart[i] … childStart[i + 1])`, in order. */
  readonly childStart: Int32Array;
  readonly child: Int32Array;
  /** First and last token of each token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly regions: readonly MarkedRegion[];
  /** Outermost region of each token, -1 outside; a region's tokens, its marks included. */
  readonly regionOf: Int32Array;
  readonly regionFirst: Int32Array;
  readonly regionLast: Int32Array;
  /** Innermost region in which a token's characters lie. */
  readonly innerRegionOf: Int32Array;
  /** A mention that covers the token (names before nominals before pronouns), -1 where there is none. */
  readonly mentionOf: Int32Array;
  /** How likely each token is a cue of speech; filled by the step that scores cues, 0 before. */
  readonly speech: Float32Array;
  /** For each region the two likeliest cues that stand right before or behind it, and how likely; -1 for none. */
  readonly neighbourCue: Int32Array;
  readonly neighbourSpeech: Float32Array;
}

interface Mark {
  readonly form: string;
  readonly hash: number;
  readonly tag: number;
}
const OPENING: Mark = { form: '“', hash: hashWord('“'), tag: hashWord('``') };
const CLOSING: Mark = { form: '”', hash: hashWord('”'), tag: hashWord("''") };
const PUNCT = hashWord('punct');
const NSUBJ = hashWord('nsubj');

const FORM_RANK = { name: 3, nominal: 2, pronoun: 1 } as const;

function coverWithMentions(mentions: readonly MentionCandidate[], count: number): Int32Array {
  const mentionOf = new Int32Array(count).fill(-1);
  mentions.forEach((mention, m) => {
    const last = Math.min(mention.last, mention.first + 40, count);
    for (let i = mention.first; i < last; i++) {
      const known = mentionOf[i] ?? -1;
      const other = known < 0 ? undefined : mentions[known];
      if (!other || FORM_RANK[mention.form] > FORM_RANK[other.form]) mentionOf[i] = m;
    }
  });
  return mentionOf;
}

/** The words that hang from a token, in order. */
export const childrenOf = ({ child, childStart }: QuoteView, token: number): Int32Array =>
  child.subarray(childStart[token] ?? 0, childStart[token + 1] ?? 0);

/** A token's sentence. */
export const sentenceAt = ({ document, sentenceOf }: QuoteView, token: number): Sentence | undefined =>
  document.sentences[sentenceOf[token] ?? 0];

/** The first token of a token's sentence. */
export const startOfSentence = (view: QuoteView, token: number): number => sentenceAt(view, token)?.first ?? token;

/** The token behind the last of a token's sentence. */
export const endOfSentence = (view: QuoteView, token: number): number => sentenceAt(view, token)?.last ?? token + 1;

/** Whether a token stands in a headline, not in the article's body. */
export const isInHeadline = (view: QuoteView, token: number): boolean =>
  view.document.blocks[sentenceAt(view, token)?.block ?? 0]?.role !== 'body';

/** Whether a token stands in quotation marks, or is one of them. */
export const isMarked = ({ regionOf }: QuoteView, token: number): boolean => (regionOf[token] ?? -1) >= 0;

/** The mention that covers a token. (No array is asked for its place -1: that is slow.) */
export function mentionOfToken({ mentions, mentionOf }: QuoteView, token: number): MentionCandidate | undefined {
  const m = mentionOf[token] ?? -1;
  return m < 0 ? undefined : mentions[m];
}

/** The mention that covers a token, where it is a person's name: “Ann Lee”, not “the mayor”. */
export function personAt(view: QuoteView, token: number): MentionCandidate | undefined {
  const mention = mentionOfToken(view, token);
  return mention?.form === 'name' && mention.type === 'person' ? mention : undefined;
}

/** Whether a token is one of a person's or a group's. */
export const isSomebody = (view: QuoteView, token: number): boolean => {
  const type = mentionOfToken(view, token)?.type;
  return type === 'person' || type === 'group';
};

interface NameHashes {
  readonly labelHash: Int32Array;
  readonly mainHash: Int32Array;
  readonly tagHash: Int32Array;
}
const hashed = new WeakMap<readonly string[], NameHashes>();

/** Hashes of labels, their main names and tags, by id; all documents that one model parsed share them. */
function hashNames({ labelNames, xposNames }: Syntax): NameHashes {
  const known = hashed.get(labelNames);
  if (known) return known;
  const hashes = {
    labelHash: Int32Array.from(labelNames, hashWord),
    mainHash: Int32Array.from(labelNames, (name) => hashWord(name.split(':')[0] ?? '')),
    tagHash: Int32Array.from(xposNames, hashWord),
  };
  hashed.set(labelNames, hashes);
  return hashes;
}

type Words = Pick<QuoteView, 'lower' | 'form' | 'stem' | 'suffix' | 'shape' | 'word' | 'label' | 'mainLabel' | 'tag'> & {
  readonly lower: string[];
};

/** How each token looks, and what the tree calls it. */
function readWords({ tokens }: Document, syntax: Syntax): Words {
  const { count } = tokens;
  const words: Words = {
    lower: new Array(count),
    form: new Int32Array(count),
    stem: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    word: new Uint8Array(count),
    label: new Int32Array(count),
    mainLabel: new Int32Array(count),
    tag: new Int32Array(count),
  };
  const { labelHash, mainHash, tagHash } = hashNames(syntax);
  for (let i = 0; i < count; i++) {
    // “WHO said”: a body, and no pronoun
    const isWho = tokens.form[i] === 'WHO' && syntax.upos[i] === POS.PROPN;
    const look = lookAt(isWho ? 'W.H.O.' : (tokens.form[i] ?? ''));
    words.lower[i] = look.lower;
    words.form[i] = look.form;
    words.stem[i] = look.stem;
    words.suffix[i] = look.suffix;
    words.shape[i] = look.shape;
    words.word[i] = look.word;
    words.label[i] = labelHash[syntax.label[i] ?? 0] ?? 0;
    words.mainLabel[i] = mainHash[syntax.label[i] ?? 0] ?? 0;
    words.tag[i] = tagHash[syntax.xpos[i] ?? 0] ?? 0;
  }
  return words;
}

/** One look for all marks: what is learned from “ and ” holds for ", '', ‘ and « too. */
function setMark(words: Words, i: number, mark: Mark): void {
  words.lower[i] = mark.form;
  words.form[i] = mark.hash;
  words.stem[i] = mark.hash;
  words.suffix[i] = mark.hash;
  words.tag[i] = mark.tag;
  words.label[i] = PUNCT;
  words.mainLabel[i] = PUNCT;
  words.word[i] = 0;
  words.shape[i] = 0;
}

/** In which regions each token stands, and which tokens a region holds. */
function placeRegions(
  { tokens }: Document,
  regions: readonly MarkedRegion[],
): Pick<QuoteView, 'regionOf' | 'innerRegionOf' | 'regionFirst' | 'regionLast'> {
  const regionOf = new Int32Array(tokens.count).fill(-1);
  const innerRegionOf = new Int32Array(tokens.count).fill(-1);
  const regionFirst = new Int32Array(regions.length).fill(-1);
  const regionLast = new Int32Array(regions.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    while (open.length > 0 && (regions[open[open.length - 1] ?? 0]?.end ?? 0) <= start) open.pop();
    while (next < regions.length && (regions[next]?.start ?? 0) < end) open.push(next++);
    for (const r of open) {
      const region = regions[r];
      if (!region || region.end <= start) continue;
      if ((regionFirst[r] ?? -1) < 0) regionFirst[r] = i;
      regionLast[r] = i;
      innerRegionOf[i] = r;
      if (region.depth === 0) regionOf[i] = r;
    }
  }
  return { regionOf, innerRegionOf, regionFirst, regionLast };
}

/** How many verbs and subjects stand before each token. */
function countBefore({ upos }: Syntax, mainLabel: Int32Array): Pick<QuoteView, 'verbsBefore' | 'subjectsBefore'> {
  const count = mainLabel.length;
  const verbsBefore = new Int32Array(count + 1);
  const subjectsBefore = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    verbsBefore[i + 1] = (verbsBefore[i] ?? 0) + (upos[i] === POS.VERB || upos[i] === POS.AUX ? 1 : 0);
    subjectsBefore[i + 1] = (subjectsBefore[i] ?? 0) + (mainLabel[i] === NSUBJ ? 1 : 0);
  }
  return { verbsBefore, subjectsBefore };
}

/** Reads a document, its syntax and mentions into a {@link QuoteView}. */
export function viewDocument(document: Document, syntax: Syntax, mentions: readonly MentionCandidate[]): QuoteView {
  const { tokens, text } = document;
  const { count } = tokens;
  const words = readWords(document, syntax);
  const regions = findMarks(text, document.blocks);
  const { regionOf, innerRegionOf, regionFirst, regionLast } = placeRegions(document, regions);
  regions.forEach((region, r) => {
    const first = regionFirst[r] ?? -1;
    const last = regionLast[r] ?? -1;
    if (first < 0 || last <= first) return;
    if ((tokens.end[first] ?? 0) <= region.innerStart) setMark(words, first, OPENING);
    if (region.closed && (tokens.start[last] ?? 0) >= region.innerEnd) setMark(words, last, CLOSING);
  });
  const { lower, form, stem, suffix, shape, word, label, mainLabel, tag } = words;
  const { head, childStart, child, left, right } = syntax;
  const { verbsBefore, subjectsBefore } = countBefore(syntax, mainLabel);
  return {
    document,
    syntax,
    mentions,
    count,
    lower,
    form,
    stem,
    suffix,
    shape,
    word,
    head,
    label,
    mainLabel,
    tag,
    upos: syntax.upos,
    verbsBefore,
    subjectsBefore,
    childStart,
    child,
    left,
    right,
    sentenceOf: syntax.sentence,
    regions,
    regionOf,
    regionFirst,
    regionLast,
    innerRegionOf,
    mentionOf: coverWithMentions(mentions, count),
    speech: new Float32Array(count),
    neighbourCue: new Int32Array(regions.length * 2).fill(-1),
    neighbourSpeech: new Float32Array(regions.length * 2),
  };
}
