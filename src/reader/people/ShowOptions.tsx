import type { ReactNode } from 'react';
import type { QuotationKind } from '../../engine/index.ts';
import { useReading, useView } from '../article/reading.ts';
import { allKinds, type Show } from '../routing/filters.ts';

const ways: readonly { readonly show: Show; readonly label: string }[] = [
  { show: 'highlight', label: 'Highlight' },
  { show: 'dim', label: 'Dim the\u00a0rest' },
  { show: 'quotes', label: 'Only quotations' },
];
/** Each kind's name, drawn as the text draws what is of that kind. */
const kindLabels: Record<QuotationKind, ReactNode> = {
  direct: 'Direct',
  mixed: (
    <>
      Partly <span>quoted</span>
    </>
  ),
  indirect: 'Reported',
};

/** How quotations are shown, and which kinds. */
export function ShowOptions({ idPrefix = '' }: { readonly idPrefix?: string }) {
  const reading = useReading();
  const view = useView();
  const { quotations } = reading.data.analysis;
  if (quotations.length === 0) return null;
  const toggle = (kind: QuotationKind) =>
    view.setFilter({
      ...view.filter,
      kinds: allKinds.filter((one) => (one === kind ? !view.filter.kinds.includes(one) : view.filter.kinds.includes(one))),
    });
  return (
    <section className="show-options" aria-labelledby={`${idPrefix}show-title`}>
      <h2 className="rail-title" id={`${idPrefix}show-title`}>
        Show
      </h2>
      <fieldset className="ways">
        <legend className="sr-only">How quotations are shown</legend>
        {ways.map(({ show, label }) => (
          <button key={show} type="button" aria-pressed={view.show === show} onClick={() => view.setFilter({ ...view.filter, show })}>
            {label}
          </button>
        ))}
      </fieldset>
      <fieldset className="kinds">
        <legend className="sr-only">Kinds of quotation</legend>
        {allKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={view.filter.kinds.includes(kind)} onChange={() => toggle(kind)} />
            <span className="kind-sample" data-kind={kind}>
              {kindLabels[kind]}
            </span>
            <span className="kind-count">{quotations.filter((quotation) => quotation.kind === kind).length}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
