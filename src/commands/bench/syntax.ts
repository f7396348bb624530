/** Tagger and parser beside `wink-nlp` on the same sentences in the same run: parts of speech, and tokens a second. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { parseTokens, readSyntaxModel, readTreebank } from '../../engine/training.ts';
import { readWeights } from '../load-analyzer.ts';
import { fastest } from './timing.ts';

const ROUNDS = 4;

export function benchSyntax(data: string): void {
  const sentences = readTreebank(readFileSync(join(data, 'data/syntax-dev.tsv'), 'utf8'));
  const forms = sentences.map((s) => s.forms);
  const count = forms.reduce((sum, { length }) => sum + length, 0);
  const parser = readSyntaxModel(readWeights('syntax'));
  const parse = () => parseTokens(forms, parser);
  const ours = parse();
  // wink-nlp cuts words itself; a word that it cuts otherwise is taken as right where its first piece is.
  const nlp = winkNlp(model, ['sbd', 'pos']);
  const texts = forms.map((words) => words.join(' '));
  const tag = () => texts.map((text) => readTags(nlp, text));
  const theirs = tag();
  let right = 0;
  let theirRight = 0;
  sentences.forEach(({ forms: words, tags }, s) => {
    let at = 0;
    words.forEach((word, i) => {
      const gold = (tags[i] ?? '').split('/')[0];
      if (ours[s]?.[i]?.upos === gold) right++;
      if (theirs[s]?.get(at) === gold) theirRight++;
      at += word.replace(/\s/g, '').length;
    });
  });
  const line = (name: string, good: number, seconds: number): string =>
    `${name.padEnd(14)} UPOS ${((100 * good) / count).toFixed(1)} %  ${Math.round(count / seconds).toLocaleString('en')} tokens a second`;
  console.log(`${line('tag and parse', right, fastest(ROUNDS, parse))}, parsed as well`);
  console.log(`${line('wink-nlp', theirRight, fastest(ROUNDS, tag))}, cut into words as well`);
}

/** The part of speech of each word, by how many characters that are not white space stand before it. */
function readTags(nlp: ReturnType<typeof winkNlp>, text: string): Map<number, string> {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out();
  const tags = tokens.out(nlp.its.pos);
  const found = new Map<number, string>();
  let at = 0;
  words.forEach((word, i) => {
    found.set(at, String(tags[i]));
    at += word.length;
  });
  return found;
}
