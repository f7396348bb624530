import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 47.49rem)';
const narrowOrLow = `${narrow}, (max-height: 29.99rem)`;

/** Whether the page is as narrow as a phone: what stands beside the text elsewhere is in sheets then. */
export const usePhone = (): boolean => useMedia(narrow);

/** Whether a card opens as a sheet: below its paragraph it would be out of sight, as in the window of a phone on its side. */
export const useCardInSheet = (): boolean => useMedia(narrowOrLow);

function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia?.(media);
      query?.addEventListener('change', listener);
      return () => query?.removeEventListener('change', listener);
    },
    () => window.matchMedia?.(media).matches ?? false,
    () => false,
  );
}
