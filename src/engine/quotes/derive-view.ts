import type { MentionCandidate } from '../people/mentions/mention.ts';
import { POS, type Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { findMarks, type MarkedRegion } from './find-marks.ts';
import { hashWord } from './hash-word.ts';
import type { QuoteView } from './quote-view.ts';
import { lookAt } from './word-look.ts';

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
