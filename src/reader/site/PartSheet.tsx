import { useEffect } from 'react';
import { NothingPasses } from '../article/NothingPasses.tsx';
import { useView } from '../article/reading.ts';
import { People } from '../people/People.tsx';
import { ShowOptions } from '../people/ShowOptions.tsx';
import { QuotationList } from '../quote/QuotationList.tsx';
import { TimelineList } from '../timeline/Timeline.tsx';
import { CloseButton, Sheet } from './Sheet.tsx';

/** What a phone's bottom bar opens. */
export type Part = 'When' | 'Who' | 'Quotations';

/** One part of the article as a sheet; the timeline's at an `entry`, where a date led to it. */
export function PartSheet({
  part,
  entry,
  close,
}: {
  readonly part: Part;
  readonly entry?: string | undefined;
  readonly close: () => void;
}) {
  const view = useView();
  // Behind the sheet's own opening, which goes to its beginning.
  useEffect(() => {
    if (entry !== undefined) showEntry(`sheet-entry-${entry}`);
  }, [entry]);
  return (
    <Sheet label={part} close={close}>
      <CloseButton close={close} />
      {part === 'When' && (
        <>
          <h2 className="rail-title">When</h2>
          <TimelineList idPrefix="sheet-" onFollow={close} chosen={entry} />
        </>
      )}
      {part === 'Who' && (
        <>
          <People idPrefix="sheet-" onFollow={close} />
          <ShowOptions idPrefix="sheet-" />
          <NothingPasses />
        </>
      )}
      {part === 'Quotations' && (
        <QuotationList
          follow={(id) => {
            close();
            view.openQuotation(id, 'there');
          }}
        />
      )}
    </Sheet>
  );
}

/** Brings an entry to the middle of the sheet, out of whatever it is folded away in, and the focus to it. */
function showEntry(id: string): void {
  const entry = document.getElementById(id);
  for (let folded = entry?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  entry?.scrollIntoView({ block: 'center' });
  entry?.querySelector('a')?.focus({ preventScroll: true });
}
