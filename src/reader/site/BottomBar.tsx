import { lazy, Suspense, useState } from 'react';
import { useReading } from '../article/reading.ts';
import type { Part } from './PartSheet.tsx';

const PartSheet = lazy(() => import('./PartSheet.tsx').then((module) => ({ default: module.PartSheet })));
const parts: readonly Part[] = ['When', 'Who', 'Quotations'];

/** A phone's way to the timeline, the people and the quotations: a bar at the bottom, each part a sheet. */
export function BottomBar() {
  const reading = useReading();
  const [open, setOpen] = useState<Part>();
  const { quotations, timeline } = reading.data.analysis;
  const counts: Record<Part, number> = { When: timeline.length, Who: reading.speakers.length, Quotations: quotations.length };
  return (
    <>
      <nav className="bottom-bar" aria-label="Parts of the article">
        {parts.map((part) => (
          <button key={part} type="button" aria-haspopup="dialog" onClick={() => setOpen(part)}>
            {part} <b>{counts[part]}</b>
          </button>
        ))}
      </nav>
      {open !== undefined && (
        <Suspense>
          <PartSheet part={open} close={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
