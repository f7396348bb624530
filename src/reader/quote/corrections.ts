import { useSyncExternalStore } from 'react';
import type { Correction, Corrections } from '../article-data.ts';
import { isCorrection } from './read-corrections.ts';

/** The reader's own word on who is speaking: kept in this browser, nowhere else. */
const keyOf = (slug: string): string => `quoteline:corrections:${slug}`;
const NONE: readonly Correction[] = [];
const listeners = new Set<() => void>();
const cache = new Map<string, readonly Correction[]>();

function readCorrections(slug: string): readonly Correction[] {
  const known = cache.get(slug);
  if (known) return known;
  let read = NONE;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? '[]');
    if (Array.isArray(stored)) read = stored.filter(isCorrection);
  } catch {
    // Storage is switched off or holds something else: there are no corrections then.
  }
  cache.set(slug, read);
  return read;
}

/** Corrects a quotation's speaker for this reader; `undefined` takes the correction back. */
export function correctSpeaker(slug: string, quotation: string, speaker: string | null | undefined): void {
  const others = readCorrections(slug).filter((one) => one.quotation !== quotation);
  const next = speaker === undefined ? others : [...others, { quotation, speaker }];
  cache.set(slug, next);
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(next));
  } catch {
    // Without storage the correction holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** The reader's corrections of one article. */
export function useCorrections(slug: string): readonly Correction[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => readCorrections(slug),
    () => NONE,
  );
}

/** The corrections as a file that a publisher can put beside the article. */
export function writeCorrections(slug: string, corrections: readonly Correction[]): string {
  return `${JSON.stringify({ article: slug, corrections } satisfies Corrections, null, 2)}\n`;
}
