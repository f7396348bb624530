import { POS, type Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { IN_KIND, isCapitalShape, SHAPE } from './document-view.ts';
import { FLAG } from './lexicon.ts';

const HYPHENS = new Set(['-', '‑', '–']);

/** Which words may belong to a name. Hyphens between touching words are marked as such in `shape` on the way. */
export function tagWords({ tokens }: Document, syntax: Syntax, shape: Uint8Array, flags: Uint8Array): Uint8Array {
  const { count, form, start, end } = tokens;
  const tagged = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const kind = shape[i] ?? 0;
    if (isCapitalShape(kind)) {
      if (syntax.upos[i] !== POS.PRON || (form[i] ?? '').length > 3) tagged[i] = 1;
    } else if (kind === SHAPE.mark) {
      if (HYPHENS.has(form[i] ?? '') && start[i] === end[i - 1] && end[i] === start[i + 1]) shape[i] = SHAPE.hyphen;
    } else if (kind === SHAPE.lower && i > 1 && shape[i - 1] === SHAPE.hyphen && isCapitalShape(shape[i - 2] ?? 0)) {
      // “Jong-un” behind another name word; “Trump-backed” and “era” are words of their own
      const pos = syntax.upos[i];
      const noun = FLAG.personNoun | FLAG.groupNoun | FLAG.demonym | FLAG.title;
      const isWord = (pos === POS.VERB || pos === POS.ADJ) && !endsName(tokens, syntax, i);
      const short = (form[i] ?? '').length <= 6 && ((flags[i] ?? 0) & noun) === 0 && !isWord;
      if (IN_KIND.test(form[i] ?? '')) continue;
      if (pos === POS.PROPN || (i > 2 && isCapitalShape(shape[i - 3] ?? 0) && short)) tagged[i] = 1;
    }
  }
  return tagged;
}

/** “Ahn Jae-won, the minister, said”: no verb or adjective goes with what stands in front of a comma or a verb, unless it was done by it. */
function endsName({ form }: Document['tokens'], { upos }: Syntax, i: number): boolean {
  const next = upos[i + 1];
  const ends = /^(?:[,.;:)”"]|['’]s?)$/.test(form[i + 1] ?? '') || next === POS.VERB || next === POS.AUX;
  return ends && (form[i - 2] ?? '').length <= 6 && !/(?:ed|^(?:led|run|born|made|held|wide|free|style|bred))$/.test(form[i] ?? '');
}
