import { type ReactNode, useMemo } from 'react';
import type { QuotationKind } from '../../engine/index.ts';
import { type Reading, speakerOfQuotation, useReading, useView } from '../article/reading.ts';
import { allKinds, type Show } from '../routing/filters.ts';

const ways: readonly { readonly show: Show; readonly label: string }[] = [
  { show: 'highlight', label: 'Highlight' },
  { show: 'dim', label: 'Dim the\u00a0rest' },
  { show: 'quotes', label: 'Only quotations' },
];
/** Each kind's name, drawn as the text draws what is of that kind. */
const kindLabels: Record<Exclude<QuotationKind, 'direct'>, ReactNode> = {
  mixed: (
    <>
      Partly <span>quoted</span>
    </>
  ),
  indirect: 'Reported',
};

/** What is somebody's own words stands in marks, or is a turn of a talk, or some of both. */
function nameDirect({ quotationOf }: Reading): string {
  const direct = [...quotationOf.values()].filter(({ kind }) => kind === 'direct');
  const turns = direct.filter(({ turn }) => turn === true).length;
  return turns === 0 ? 'Direct' : turns === direct.length ? 'Turns of a talk' : 'Direct, and turns of a talk';
}

/** How quotations are shown, and which kinds. */
export function ShowOptions({ idPrefix = '' }: { readonly idPrefix?: string }) {
  const reading = useReading();
  const view = useView();
  const direct = useMemo(() => nameDirect(reading), [reading]);
  if (reading.quotationOf.size === 0) return null;
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
              {kind === 'direct' ? direct : kindLabels[kind]}
            </span>
            <span className="kind-count">{view.counts.kinds.get(kind) ?? 0}</span>
          </label>
        ))}
      </fieldset>
      <Signs />
    </section>
  );
}

/** What the text draws besides the kinds: doubt, nobody, not said. Only what this article has. */
function Signs() {
  const reading = useReading();
  const { quotations } = reading.data.analysis;
  const doubted = quotations.find((one) => one.certainty === 'unsure' && speakerOfQuotation(reading, one) !== undefined);
  const initials = doubted === undefined ? undefined : speakerOfQuotation(reading, doubted)?.initials;
  const hasUnknown = quotations.some((one) => speakerOfQuotation(reading, one) === undefined);
  const hasUnsaid = quotations.some((one) => one.factuality !== 'said');
  if (initials === undefined && !hasUnknown && !hasUnsaid) return null;
  return (
    <dl className="signs">
      {initials !== undefined && <Sign meaning="probably this speaker">{initials}?</Sign>}
      {hasUnknown && <Sign meaning="speaker unknown">?</Sign>}
      {hasUnsaid && (
        <Sign meaning="not said" look="not-said">
          <span className="sr-only">Hatched</span>
        </Sign>
      )}
    </dl>
  );
}

function Sign({ meaning, look, children }: { readonly meaning: string; readonly look?: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={look}>{children}</dt>
      <dd>{meaning}</dd>
    </div>
  );
}
