import { NothingPasses } from '../article/NothingPasses.tsx';
import { useView } from '../article/reading.ts';
import { People } from '../people/People.tsx';
import { ShowOptions } from '../people/ShowOptions.tsx';
import { QuotationList } from '../quote/QuotationList.tsx';
import { TimelineList } from '../timeline/Timeline.tsx';
import { CloseButton, Sheet } from './Sheet.tsx';

/** What a phone's bottom bar opens. */
export type Part = 'When' | 'Who' | 'Quotations';

/** One part of the article as a sheet. */
export function PartSheet({ part, close }: { readonly part: Part; readonly close: () => void }) {
  const view = useView();
  return (
    <Sheet label={part} close={close}>
      <CloseButton close={close} />
      {part === 'When' && (
        <>
          <h2 className="rail-title">When</h2>
          <TimelineList idPrefix="sheet-" onFollow={close} />
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
