import { useState } from 'react';
import { speakerOfQuotation, useReading, useView, voiceAttributes } from '../article/reading.ts';
import { People } from '../people/People.tsx';
import { ShowOptions } from '../people/ShowOptions.tsx';
import { quotedWords } from '../quote/describe-quotation.ts';
import { TimelineList } from '../timeline/Timeline.tsx';
import { Sheet } from './Sheet.tsx';

type Part = 'When' | 'Who' | 'Quotations';

/** On a phone: the timeline, the people and the quotations, each as a sheet. */
export function BottomBar() {
  const reading = useReading();
  const [open, setOpen] = useState<Part>();
  const { analysis } = reading.data;
  const counts: Record<Part, number> = {
    When: analysis.timeline.length,
    Who: reading.speakers.length,
    Quotations: analysis.quotations.length,
  };
  const close = (): void => setOpen(undefined);
  return (
    <nav className="bottom-bar" aria-label="Parts of the article">
      {(['When', 'Who', 'Quotations'] as const).map((part) => (
        <button key={part} type="button" aria-haspopup="dialog" aria-expanded={open === part} onClick={() => setOpen(part)}>
          {part} <b>{counts[part]}</b>
        </button>
      ))}
      {open !== undefined && (
        <Sheet title={open} close={close}>
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
          {open === 'Quotations' && <QuotationList close={close} />}
        </Sheet>
      )}
    </nav>
  );
}

function QuotationList({ close }: { readonly close: () => void }) {
  const reading = useReading();
  const view = useView();
  const { analysis } = reading.data;
  return (
    <>
      <h2 className="rail-title">Quotations</h2>
      <ul className="quotation-list">
        {analysis.quotations
          .filter((quotation) => view.passing.has(quotation.id))
          .map((quotation) => {
            const speaker = speakerOfQuotation(reading, quotation);
            return (
              <li key={quotation.id} {...voiceAttributes(speaker)}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    view.openQuotation(quotation.id, 'there');
                  }}
                >
                  <span className="list-name">{speaker?.name ?? 'Speaker unknown'}</span>
                  <span className="list-words">{quotedWords(analysis, quotation)}</span>
                </button>
              </li>
            );
          })}
      </ul>
    </>
  );
}
