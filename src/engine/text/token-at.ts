import { bisect } from './bisect.ts';
import type { Document } from './document.ts';

/** The first token that ends behind a place of the text, `count` when none does. */
export const tokenAt = ({ tokens: { end, count } }: Document, place: number): number =>
  bisect(0, count, (token) => (end[token] ?? 0) <= place);
