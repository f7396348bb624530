import { useSyncExternalStore } from 'react';

/** How the page looks to this reader; `system` and `normal` are what a first visit has. */
export interface Appearance {
  readonly theme: 'system' | 'light' | 'dark';
  readonly text: 'small' | 'normal' | 'large' | 'largest';
}

/** Also read by `public/appearance.js`, which applies it before anything is drawn. */
const key = 'quoteline:appearance';
const asFirst: Appearance = { theme: 'system', text: 'normal' };
const listeners = new Set<() => void>();
let current: Appearance | undefined;

/** The reader's appearance, from their browser's storage. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      current ??= readStored();
      return current;
    },
    () => asFirst,
  );
}

/** Changes the appearance, on the page and in the browser's storage where there is one. */
export function setAppearance(next: Appearance): void {
  current = next;
  const { dataset } = document.documentElement;
  if (next.theme === 'system') delete dataset.theme;
  else dataset.theme = next.theme;
  if (next.text === 'normal') delete dataset.text;
  else dataset.text = next.text;
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Storage may be forbidden; the choice then holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function readStored(): Appearance {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return asFirst;
    const theme = 'theme' in stored && (stored.theme === 'light' || stored.theme === 'dark') ? stored.theme : 'system';
    const text =
      'text' in stored && (stored.text === 'small' || stored.text === 'large' || stored.text === 'largest') ? stored.text : 'normal';
    return { theme, text };
  } catch {
    return asFirst;
  }
}
