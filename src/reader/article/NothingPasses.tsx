import { isFiltering, noFilter } from '../routing/filters.ts';
import { focusHeading } from '../site/focus-heading.ts';
import { useReading, useView } from './reading.ts';

/**
 * Says that no quotation is left, why, and how to have the article back: in the text's place where only quotations are
 * shown, `floating` above it where the text stands back, so that nothing moves.
 */
export function NothingPasses({ floating = false }: { readonly floating?: boolean }) {
  const { quotations } = useReading().data.analysis;
  const view = useView();
  if (view.passing.size > 0 || (view.show !== 'quotes' && !isFiltering(view.filter))) return null;
  const why =
    quotations.length === 0
      ? 'Nobody is quoted in this article.'
      : view.filter.kinds.length === 0
        ? 'No kind of quotation is chosen.'
        : 'No quotation matches what you chose.';
  const showAll = () => {
    view.setFilter(noFilter);
    focusHeading();
  };
  return (
    <p className={floating ? 'nothing-passes' : 'quiet'}>
      {why}{' '}
      <button type="button" className="text-button" onClick={showAll}>
        Show the whole article
      </button>
    </p>
  );
}
