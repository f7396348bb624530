/** Accuracy of tagger and parser on `syntax-dev.tsv`, tokens given, tags predicted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTokens, readTreebank } from '../../engine/training.ts';
import type { Figures } from './score-corpora.ts';

export function scoreSyntax(weights: Uint8Array, data: string): Figures {
  const sentences = readTreebank(readFileSync(join(data, 'data/syntax-dev.tsv'), 'utf8'));
  const parsed = parseTokens(
    sentences.map((s) => s.forms),
    weights,
  );
  let words = 0;
  const right = { upos: 0, uas: 0, las: 0 };
  sentences.forEach(({ forms, tags, heads, labels }, s) => {
    forms.forEach((_, i) => {
      words++;
      const guess = parsed[s]?.[i];
      if (!guess) return;
      if (guess.upos === tags[i]?.split('/')[0]) right.upos++;
      if (guess.head !== heads[i]) return;
      right.uas++;
      if (guess.label === labels[i]) right.las++;
    });
  });
  const percent = (n: number): number => Math.round((1000 * n) / words) / 10;
  return { UPOS: percent(right.upos), 'unlabelled attachment': percent(right.uas), 'labelled attachment': percent(right.las) };
}
