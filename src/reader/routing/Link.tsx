import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useRouter } from './router.ts';

/** A link inside the site: a plain anchor that changes the page in place where it can. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    router.go(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}

/** Whether a click asks for the link itself, not for a new tab, a download or a menu. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Whether a click only ends the selecting of words with a pointer: they are then not being pressed. */
export function isSelecting(event: MouseEvent): boolean {
  return event.detail > 0 && window.getSelection()?.type === 'Range';
}
