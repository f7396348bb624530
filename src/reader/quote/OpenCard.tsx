import type { ShownBlock } from '../article/blocks.ts';
import { speakerOfQuotation, useReading, useView, voiceAttributes } from '../article/reading.ts';
import { Sheet } from '../site/Sheet.tsx';
import { usePhone } from '../site/use-phone.ts';
import { QuotationCard } from './QuotationCard.tsx';

/** The card of the open quotation, when its first words stand in this block: below the block, or as a phone's sheet. */
export function OpenCard({ block }: { readonly block: ShownBlock }) {
  const reading = useReading();
  const view = useView();
  const phone = usePhone();
  const quotation = view.open === undefined ? undefined : reading.quotationOf.get(view.open);
  const start = quotation?.content[0]?.start;
  if (quotation === undefined || start === undefined || start < block.span.start || start >= block.span.end) return null;
  const speaker = speakerOfQuotation(reading, quotation);
  const card = <QuotationCard key={quotation.id} quotation={quotation} close={view.closeQuotation} />;
  if (phone) {
    return (
      <Sheet label={`Quotation by ${speaker?.name ?? 'an unknown speaker'}`} close={view.closeQuotation} voice={speaker?.colour ?? 0}>
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
