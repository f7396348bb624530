import { useEffect } from 'react';
import { useRouter } from '../routing/router.ts';
import { focusHeading } from './focus-heading.ts';

/**
 * Names the window after what it shows, as the build does for the page it opened on. Whoever was led here from another
 * page of the site has the focus on the headline then, which says where they are; unless the address names a place, or
 * the page itself `leads` to one. Who comes back finds the window where they left it.
 */
export function useTitle(title: string | undefined, leads = false): void {
  const router = useRouter();
  useEffect(() => {
    if (title === undefined) return;
    document.title = `${title} · Quoteline`;
    if (!router.arrives() || leads) return;
    if (location.hash === '') focusHeading();
    const top = router.leftAt();
    if (top !== undefined) window.scrollTo(0, top);
  }, [title, leads, router]);
}
