import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Quotation } from '../../engine/index.ts';
import { type Reading, useReading, useView, type View } from '../article/reading.ts';
import { sayPart } from '../library/say-counts.ts';

type Way = 'before' | 'behind';

/** A step that was just taken: the card that comes up next answers to it, once. */
let taken: { readonly way: Way; readonly top: number } | undefined;

/** The nearest quotations before and behind one, of those that are shown, and which of them it is, from 1; 0 for none. */
export function stepsFrom(
  { quotationOf }: Reading,
  { passing }: View,
  { id }: Quotation,
): Readonly<Partial<Record<Way, string>>> & { at: number } {
  const ids = [...quotationOf.keys()];
  const own = ids.indexOf(id);
  const before = ids.slice(0, own).findLast((one) => passing.has(one));
  const behind = ids.slice(own + 1).find((one) => passing.has(one));
  const at = passing.has(id) ? ids.slice(0, own + 1).filter((one) => passing.has(one)).length : 0;
  return { at, ...(before === undefined ? {} : { before }), ...(behind === undefined ? {} : { behind }) };
}

/**
 * From one quotation to the next of those that are shown: of one person, where one is chosen. The window moves so that what
 * was pressed stays under the pointer, and the focus stays on it.
 */
export function StepThrough({ quotation }: { readonly quotation: Quotation }) {
  const reading = useReading();
  const view = useView();
  const row = useRef<HTMLElement>(null);
  const cameBy = useRef<Way>(undefined);
  const steps = stepsFrom(reading, view, quotation);
  useLayoutEffect(() => {
    const button = taken === undefined ? null : findButton(row.current, taken.way);
    if (taken === undefined || button === null) return;
    cameBy.current = taken.way;
    window.scrollBy({ top: button.getBoundingClientRect().top - taken.top, behavior: 'instant' });
    taken = undefined;
  }, []);
  // Behind whatever else takes the focus when a card comes up.
  useEffect(() => {
    if (cameBy.current !== undefined) findButton(row.current, cameBy.current)?.focus({ preventScroll: true });
  }, []);
  if (steps.before === undefined && steps.behind === undefined) return null;
  const go = (way: Way) => {
    const id = steps[way];
    const button = findButton(row.current, way);
    if (id === undefined || button === null) return;
    taken = { way, top: button.getBoundingClientRect().top };
    view.openQuotation(id, 'step');
  };
  return (
    <nav className="steps" ref={row} aria-label="Quotations that are shown">
      <button type="button" data-way="before" aria-disabled={steps.before === undefined} onClick={() => go('before')}>
        <Arrow to="M13 6H1.5M6 1.5 1.5 6 6 10.5" />
        Previous
      </button>
      {steps.at > 0 && <span className="steps-at">{sayPart(steps.at, view.passing.size)}</span>}
      <button type="button" data-way="behind" aria-disabled={steps.behind === undefined} onClick={() => go('behind')}>
        Next
        <Arrow to="M1 6h11.5M8 1.5 12.5 6 8 10.5" />
      </button>
    </nav>
  );
}

/** Drawn, since the face of the frame has no arrows: written they would be of whatever face a device has. */
function Arrow({ to }: { readonly to: string }) {
  return (
    <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
      <path d={to} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

const findButton = (row: HTMLElement | null, way: Way): HTMLButtonElement | null => row?.querySelector(`[data-way="${way}"]`) ?? null;
