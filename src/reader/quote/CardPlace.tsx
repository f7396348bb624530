import type { Quotation } from '../../engine/index.ts';
import { speakerOfQuotation, useReading, useView, voiceAttributes } from '../article/reading.ts';
import { nameSpeakers } from '../people/voices.ts';
import { Sheet } from '../site/Sheet.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import { useCardInSheet } from './use-card-in-sheet.ts';

/** Where a card opens: in the column, pushing down what follows, or as a sheet where it would be out of sight there. */
export function CardPlace({ quotation }: { readonly quotation: Quotation }) {
  const reading = useReading();
  const view = useView();
  const inSheet = useCardInSheet(reading, quotation.id);
  const speaker = speakerOfQuotation(reading, quotation);
  const card = <QuotationCard key={quotation.id} quotation={quotation} close={view.closeQuotation} />;
  if (inSheet) {
    return (
      <Sheet
        label={`Quotation by ${nameSpeakers(reading.data.analysis, quotation) ?? 'an unknown speaker'}`}
        close={view.closeQuotation}
        voice={speaker?.colour ?? 0}
        about={quotation.id}
      >
        {view.notice}
        {card}
      </Sheet>
    );
  }
  return (
    <div className="card-slot">
      <div className="card-place" {...voiceAttributes(speaker)}>
        {card}
      </div>
    </div>
  );
}
