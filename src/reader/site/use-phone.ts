import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 47.49rem)';
const narrowOrLow = `${narrow}, (max-height: 29.99rem)`;

/** Whether the page is as narrow as a phone: what stands beside the text elsewhere is in sheets then. */
export const usePhone = (): boolean => useMedia(narrow);

/** Whether the window is as narrow as a phone's, or as low as that of one on its side. */
export const useSmallWindow = (): boolean => useMedia(narrowOrLow);

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
