import type { Quotation } from '../../engine/index.ts';
import { sliceWords } from '../people/voices.ts';

/** Why nobody is known to speak where the article has no words for a speaker at all: “Asked whether …”. */
export function sayNobody(text: string, { cue = [] }: Pick<Quotation, 'cue'>): string {
  const words = cue.map((span) => sliceWords(text, span)).join(' … ');
  return words === '' ? 'no word beside the quotation says who speaks' : `the article says “${words}”, but not who speaks`;
}
