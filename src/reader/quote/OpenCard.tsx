import { useEffect } from 'react';
import type { ShownBlock } from '../article/blocks.ts';
import { useReading, useView } from '../article/reading.ts';
import { LatePart, lateCode } from '../site/LatePart.tsx';

const fetchCard = () => import('./CardPlace.tsx');
const cardCode = lateCode(() => fetchCard().then((module) => module.CardPlace));

/** Fetches the card’s code ahead, when the page has come to rest, so that a press opens it at once. */
export function useCardAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchCard().catch(() => {}), 1500);
    return () => clearTimeout(timer);
  }, []);
}

/** The card of the open quotation, when its first words stand in this block. */
export function OpenCard({ block }: { readonly block: ShownBlock }) {
  const reading = useReading();
  const view = useView();
  const quotation = view.open === undefined ? undefined : reading.quotationOf.get(view.open);
  const start = quotation?.content[0]?.start;
  if (quotation === undefined || start === undefined || start < block.span.start || start >= block.span.end) return null;
  return (
    <LatePart code={cardCode} giveUp={view.closeQuotation}>
      {(CardPlace) => <CardPlace quotation={quotation} />}
    </LatePart>
  );
}
