import { useState } from 'react';
import { useReading, useView } from '../article/reading.ts';
import { People } from '../people/People.tsx';
import { ShowOptions } from '../people/ShowOptions.tsx';
import { QuotationList } from '../quote/QuotationList.tsx';
import { TimelineList } from '../timeline/Timeline.tsx';
import { CloseButton, Sheet } from './Sheet.tsx';

type Part = 'When' | 'Who' | 'Quotations';
const parts: readonly Part[] = ['When', 'Who', 'Quotations'];

/** A phone's way to the timeline, the people and the quotations: a bar at the bottom, each part a sheet. */
export function BottomBar() {
  const reading = useReading();
  const view = useView();
  const [open, setOpen] = useState<Part>();
  const { quotations, timeline } = reading.data.analysis;
  const counts: Record<Part, number> = { When: timeline.length, Who: reading.speakers.length, Quotations: quotations.length };
  const close = () => setOpen(undefined);
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
        <Sheet label={open} close={close}>
          <CloseButton close={close} />
          {open === 'When' && (
            <>
              <h2 className="rail-title">When</h2>
              <TimelineList idPrefix="sheet-" onFollow={close} />
            </>
          )}
          {open === 'Who' && (
            <>
              <People idPrefix="sheet-" onFollow={close} />
              <ShowOptions idPrefix="sheet-" />
            </>
          )}
          {open === 'Quotations' && (
            <QuotationList
              follow={(id) => {
                close();
                view.openQuotation(id, 'there');
              }}
            />
          )}
        </Sheet>
      )}
    </>
  );
}
