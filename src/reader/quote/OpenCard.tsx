import { lazy, Suspense, useEffect } from 'react';
import type { ShownBlock } from '../article/blocks.ts';
import { speakerOfQuotation, useReading, useView, voiceAttributes } from '../article/reading.ts';
import { Sheet } from '../site/Sheet.tsx';
import { usePhone } from '../site/use-phone.ts';

const fetchCard = () => import('./QuotationCard.tsx');
const QuotationCard = lazy(() => fetchCard().then((module) => ({ default: module.QuotationCard })));

/** Fetches the card's code ahead, when the page has nothing else to do, so that a press opens it at once. */
export function useCardAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchCard().catch(() => {}), 1500);
    return () => clearTimeout(timer);
  }, []);
}

/** The card of the open quotation, when its first words stand in this block: below the block, or as a phone's sheet. */
export function OpenCard({ block }: { readonly block: ShownBlock }) {
  const reading = useReading();
  const view = useView();
  const phone = usePhone();
  const quotation = view.open === undefined ? undefined : reading.quotationOf.get(view.open);
  const start = quotation?.content[0]?.start;
  if (quotation === undefined || start === undefined || start < block.span.start || start >= block.span.end) return null;
  const speaker = speakerOfQuotation(reading, quotation);
  const card = (
    <Suspense fallback={<div className="card-coming" />}>
      <QuotationCard key={quotation.id} quotation={quotation} close={view.closeQuotation} />
    </Suspense>
  );
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
