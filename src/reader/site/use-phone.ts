import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 47.49rem)';

/** Whether the page is as narrow as a phone: what opens then opens as a sheet. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia?.(narrow);
      query?.addEventListener('change', listener);
      return () => query?.removeEventListener('change', listener);
    },
    () => window.matchMedia?.(narrow).matches ?? false,
    () => false,
  );
}
