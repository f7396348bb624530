import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { pagePath } from '../page.ts';
import { type Router, usePlace, useRouter } from '../routing/router.ts';
import type { AnsweredLink } from '../share/answer-link.ts';
import { focusHeading } from '../site/focus-heading.ts';
import type { Manner, Reading } from './reading.ts';

/** Which quotation's card is open, what a followed link came to, and the ways to change both. */
export interface OpenQuotation {
  readonly open: string | undefined;
  readonly link: AnsweredLink | undefined;
  readonly openQuotation: (id: string, manner: Manner) => void;
  readonly closeQuotation: () => void;
  readonly dismissLink: () => void;
  readonly takeManner: () => Manner | undefined;
}

/** Places on the page that are not quotations: mentions and dates, timeline entries, parts of the page. */
const otherPlaces = /^(at-\d+|entry-.*|p-\d+|content|text|when|who|show)$/;

/**
 * Keeps the open card and the address in step: an address that names a quotation opens it and goes to its words, a
 * press opens it where it is, and closing takes it out of the address and gives the focus back.
 */
export function useOpenQuotation(reading: Reading, routed: string | undefined): OpenQuotation {
  const router = useRouter();
  const place = usePlace();
  const [open, setOpen] = useState<string>();
  const [link, setLink] = useState<AnsweredLink>();
  const manner = useRef<Manner>('there');
  const landed = useRef<Manner>(undefined);
  const { slug } = reading.data;
  const target = readTarget(place.hash);
  const wanted = target.kind === 'quotation' ? target.id : routed;
  const readingNow = useRef(reading);
  readingNow.current = reading;

  useEffect(() => {
    const { kind } = readTarget(place.hash);
    if (kind === 'place') {
      // What a card leads to stays beside it; a phone's card would lie over it.
      if (document.querySelector('dialog.sheet[open]') !== null) setOpen(undefined);
      return;
    }
    if (wanted === undefined) {
      setOpen((id) => {
        // Gone back from a card that has the focus: it goes with the card.
        if (id !== undefined && document.getElementById(`card-${id}`)?.contains(document.activeElement)) focusWords(id);
        return undefined;
      });
      return;
    }
    const how = manner.current;
    manner.current = 'there';
    const land = (id: string | undefined) => {
      setOpen(id);
      if (id === undefined) return;
      if (how === 'there') goToQuotation(id);
      landed.current = how;
    };
    const known = readingNow.current.quotationOf.has(wanted);
    if (known && kind !== 'proof') {
      land(wanted);
      return;
    }
    let current = true;
    const address = `${location.pathname}${location.search}${location.hash}`;
    import('../share/answer-link.ts')
      .then(({ answerLink }) => answerLink(readingNow.current.data, wanted, address, router.base))
      .then((answer) => {
        if (!current) return;
        setLink(answer);
        land(answer.quotation);
      })
      // What finds links again could not be fetched: an id that is still there is proof enough of its words.
      .catch(() => current && known && land(wanted));
    return () => {
      current = false;
    };
  }, [wanted, place.hash, router.base]);

  const openQuotation = useCallback(
    (id: string, how: Manner) => {
      const at = router.place();
      const named = readTarget(at.hash);
      const wasOpen = named.kind === 'quotation';
      if (named.kind === 'quotation' && named.id === id) {
        setOpen(id);
        if (how === 'there') goToQuotation(id);
        landed.current = how;
        return;
      }
      manner.current = how;
      router.go(`${articlePathname(router, slug, at.pathname)}${at.search}#${id}`, { replace: wasOpen });
    },
    [router, slug],
  );

  const closeQuotation = useCallback(() => {
    setOpen((id) => {
      if (id !== undefined) focusWords(id);
      return undefined;
    });
    const at = router.place();
    router.go(`${articlePathname(router, slug, at.pathname)}${at.search}`, { replace: true });
  }, [router, slug]);

  // Wherever the focus is, Escape closes; what lies over the page, or handles it itself, comes first. At once, not after
  // the next paint: who opens with a key may close with the next.
  useLayoutEffect(() => {
    if (open === undefined) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open]') === null) closeQuotation();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [open, closeQuotation]);

  const dismissLink = useCallback(() => {
    setLink(undefined);
    const words = open === undefined ? null : (document.getElementById(`card-${open}`) ?? document.getElementById(open));
    if (words === null) focusHeading();
    else words.focus({ preventScroll: true });
  }, [open]);
  const takeManner = useCallback(() => {
    const how = landed.current;
    landed.current = undefined;
    return how;
  }, []);
  return useMemo(
    () => ({ open, link, openQuotation, closeQuotation, dismissLink, takeManner }),
    [open, link, openQuotation, closeQuotation, dismissLink, takeManner],
  );
}

/** A quotation’s own address becomes its article’s as soon as the reader moves on from it. */
function articlePathname(router: Router, slug: string, pathname: string): string {
  const page = router.page(pathname);
  return page.kind === 'quotation' ? pagePath({ kind: 'article', slug }, router.base) : pathname;
}

type Target = { readonly kind: 'none' | 'proof' | 'place' } | { readonly kind: 'quotation'; readonly id: string };

/** What the part behind “#” names: a quotation, another place, the proof that a shared link carries, or nothing. */
function readTarget(hash: string): Target {
  if (hash.length < 2 || hash.startsWith('#:~:')) return { kind: 'none' };
  if (/^#[wp]=/.test(hash)) return { kind: 'proof' };
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A broken escape is taken as it is written; it then names nothing.
  }
  return otherPlaces.test(id) ? { kind: 'place' } : { kind: 'quotation', id };
}

/** Gives the focus to a quotation's words when its card is gone; the window stays where it is. */
function focusWords(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
}

/**
 * Brings a quotation's words into the window, and the focus to them: so far up that their card has room below, but clear of
 * what a changed link has to say, which floats at the window's head.
 */
function goToQuotation(id: string): void {
  requestAnimationFrame(() => {
    const words = document.getElementById(id);
    words?.scrollIntoView({ block: document.querySelector('.notice-place') === null ? 'start' : 'center' });
    words?.focus({ preventScroll: true });
  });
}
