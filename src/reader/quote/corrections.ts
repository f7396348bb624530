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
  keepCorrections(slug, speaker === undefined ? others : [...others, { quotation, speaker }]);
}

/** Gives an article that goes by another name now the corrections that were made under its old one. */
export function moveCorrections(from: string, to: string): void {
  const corrections = readCorrections(from);
  if (corrections.length === 0) return;
  keepCorrections(to, corrections);
  keepCorrections(from, NONE);
}

function keepCorrections(slug: string, corrections: readonly Correction[]): void {
  cache.set(slug, corrections);
  try {
    if (corrections.length === 0) localStorage.removeItem(keyOf(slug));
    else localStorage.setItem(keyOf(slug), JSON.stringify(corrections));
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
