import { useEffect } from 'react';

/** Names the window after what it shows, as the build does for the page it opened on. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Quoteline`;
  }, [title]);
}
