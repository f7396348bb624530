/**
 * Gives the focus to the page's headline, or to the sheet that lies over it: there a reader is who came from another page of the site, or whose control is
 * gone. Without it the focus would fall to the window, and the next Tab begin at the very top. Nothing scrolls.
 */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('dialog[open]') ?? document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
