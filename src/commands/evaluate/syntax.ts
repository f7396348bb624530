/** Accuracy of the reading of single sentences, on `syntax-dev.tsv`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTokens, readDocument, readSyntaxModel, readTreebank, type TreebankSentence } from '../../engine/training.ts';
import { type Figures, percent } from './scorers.ts';

/** The treebanks' lines do not say where a paragraph ends: this many sentences are run together, then a new text begins. */
const SENTENCES_A_TEXT = 10;
/** What ends like a sentence. Headings, signatures and items of lists do not, and stood on lines of their own. */
const ENDS = /[.?!…]["”’'\])»]*$/;

const share = (part: number, all: number): number => percent(part / Math.max(1, all));

/** Tagger and parser, tokens given, tags predicted. */
export function scoreSyntax(weights: Uint8Array, data: string): Figures {
  const sentences = readTreebank(readFileSync(join(data, 'data/syntax-dev.tsv'), 'utf8'));
  const parsed = parseTokens(
    sentences.map((s) => s.forms),
    readSyntaxModel(weights),
  );
  let words = 0;
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  sentences.forEach(({ forms, tags, heads, labels }, s) => {
    forms.forEach((_, i) => {
      words++;
      const guess = parsed[s]?.[i];
      if (!guess) return;
      const [upos, xpos] = (tags[i] ?? '').split('/');
      if (guess.upos === upos) right.upos++;
      if (guess.xpos === xpos) right.xpos++;
      if (guess.head !== heads[i]) return;
      right.uas++;
      if (guess.label === labels[i]) right.las++;
    });
  });
  return {
    UPOS: share(right.upos, words),
    XPOS: share(right.xpos, words),
    'unlabelled attachment': share(right.uas, words),
    'labelled attachment': share(right.las, words),
    ...scoreCuts(sentences),
  };
}

/** Where tokens and sentences begin and end, as places in the text without its white space. */
interface Cuts {
  readonly tokens: Set<string>;
  readonly sentences: Set<string>;
}

function cutsOfTreebank(sentences: readonly TreebankSentence[]): Cuts {
  const cuts: Cuts = { tokens: new Set(), sentences: new Set() };
  let at = 0;
  for (const { forms } of sentences) {
    const from = at;
    for (const form of forms) {
      const length = form.replace(/\s/g, '').length;
      cuts.tokens.add(`${at}-${at + length}`);
      at += length;
    }
    cuts.sentences.add(`${from}-${at}`);
  }
  return cuts;
}

/** `apart`: a sentence without a closing mark ends its paragraph. */
function cutsOfEngine(sentences: readonly TreebankSentence[], apart: boolean): Cuts {
  const cuts: Cuts = { tokens: new Set(), sentences: new Set() };
  let before = 0;
  for (let i = 0; i < sentences.length; i += SENTENCES_A_TEXT) {
    const text = sentences
      .slice(i, i + SENTENCES_A_TEXT)
      .map(({ forms, spaced }) => {
        const words = forms.map((form, k) => form + (spaced[k] || k + 1 === forms.length ? ' ' : '')).join('');
        return apart && !ENDS.test(forms.slice(-3).join('')) ? `${words}\n\n` : words;
      })
      .join('')
      .trim();
    const whole = `date 2020-01-01 Headline\n\n${text}`;
    const { tokens, sentences: found } = readDocument(whole).document;
    const start = whole.length - text.length;
    const bare = (at: number): number => before + whole.slice(start, at).replace(/\s/g, '').length;
    for (const { first, last } of found) {
      if ((tokens.start[first] ?? 0) < start) continue;
      cuts.sentences.add(`${bare(tokens.start[first] ?? 0)}-${bare(tokens.end[last - 1] ?? 0)}`);
      for (let t = first; t < last; t++) cuts.tokens.add(`${bare(tokens.start[t] ?? 0)}-${bare(tokens.end[t] ?? 0)}`);
    }
    before = bare(whole.length);
  }
  return cuts;
}

function f1(gold: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let both = 0;
  for (const place of found) if (gold.has(place)) both++;
  return share(2 * both, gold.size + found.size);
}

/** Tokens and sentences found in running text that is put together from the treebank again. */
function scoreCuts(sentences: readonly TreebankSentence[]): Figures {
  const gold = cutsOfTreebank(sentences);
  const found = cutsOfEngine(sentences, true);
  return {
    'tokens F1': f1(gold.tokens, found.tokens),
    'sentences F1': f1(gold.sentences, found.sentences),
    'sentences F1, without paragraphs': f1(gold.sentences, cutsOfEngine(sentences, false).sentences),
  };
}
