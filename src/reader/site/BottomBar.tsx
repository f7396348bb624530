import { useState } from 'react';
import { useReading, useView } from '../article/reading.ts';
import { sayNumber, sayPart } from '../library/say-counts.ts';
import { isFiltering } from '../routing/filters.ts';
import { usePlace, useRouter } from '../routing/router.ts';
import { LatePart, lateCode } from './LatePart.tsx';
import type { Part } from './PartSheet.tsx';
import { usePhone } from './use-phone.ts';

const sheetCode = lateCode(() => import('./PartSheet.tsx').then((module) => module.PartSheet));
const toEntry = '#entry-';
const parts: readonly Part[] = ['When', 'Who', 'Quotations'];

/** A phone's way to the timeline, the people and the quotations: a bar at the bottom, each part a sheet. */
export function BottomBar() {
  const reading = useReading();
  const [open, setOpen] = useState<Part>();
  const router = useRouter();
  const { pathname, search, hash } = usePlace();
  // A date in the text leads to its event, which a phone has in the sheet of the timeline; going back closes it.
  const entry = usePhone() && hash.startsWith(toEntry) ? hash.slice(toEntry.length) : undefined;
  const shown = entry === undefined ? open : 'When';
  const close = () => {
    setOpen(undefined);
    if (entry !== undefined) router.go(`${pathname}${search}`, { replace: true });
  };
  const { filter, passing } = useView();
  const { quotations, timeline } = reading.data.analysis;
  // A headline alone, or a text of which nothing is known: there is no part to open.
  if (timeline.length + quotations.length + reading.data.analysis.people.length === 0) return null;
  // Where something is filtered, what is behind a button is less than the article has, and the button says so.
  const counts: Record<Part, string> = {
    When: sayNumber(timeline.length),
    Who: filter.by.length > 0 ? sayPart(filter.by.length, reading.speakers.length) : sayNumber(reading.speakers.length),
    Quotations: isFiltering(filter) ? sayPart(passing.size, quotations.length) : sayNumber(quotations.length),
  };
  return (
    <>
      <nav className="bottom-bar" aria-label="Parts of the article">
        {parts.map((part) => (
          <button key={part} type="button" aria-haspopup="dialog" onClick={() => setOpen(part)}>
            {part} <b data-narrowed={counts[part].includes(' ')}>{counts[part]}</b>
          </button>
        ))}
      </nav>
      {shown !== undefined && (
        <LatePart code={sheetCode} giveUp={close}>
          {(PartSheet) => <PartSheet part={shown} entry={entry} close={close} />}
        </LatePart>
      )}
    </>
  );
}
