import { type ReactNode, useMemo } from 'react';
import type { Quotation, QuotationKind } from '../../engine/index.ts';
import { type Reading, speakerOfQuotation, useReading, useView } from '../article/reading.ts';
import { sayNumber } from '../library/say-counts.ts';
import { allKinds, type Show } from '../routing/filters.ts';

const ways: readonly { readonly show: Show; readonly label: string }[] = [
  { show: 'highlight', label: 'Highlight' },
  { show: 'dim', label: 'Dim the\u00a0rest' },
  { show: 'quotes', label: 'Only quotations' },
];
/** Words drawn as the text draws what is of a kind. */
function Sample({ look, children }: { readonly look: QuotationKind; readonly children: ReactNode }) {
  return (
    <span className="kind-sample" data-kind={look}>
      {children}
    </span>
  );
}

/** Each kind's name as the text draws it; what is direct stands in marks, or is a turn of a talk, which is drawn as reported words are. */
function nameKind(kind: QuotationKind, ofKind: readonly Quotation[]): ReactNode {
  if (kind === 'indirect') return <Sample look="indirect">Reported</Sample>;
  if (kind === 'mixed')
    return (
      <Sample look="mixed">
        Partly <span>quoted</span>
      </Sample>
    );
  const turns = ofKind.filter(({ turn }) => turn === true).length;
  if (turns === 0) return <Sample look="direct">Direct</Sample>;
  if (turns === ofKind.length) return <Sample look="indirect">Turns of a talk</Sample>;
  return (
    <span>
      <Sample look="direct">Direct</Sample>, and <Sample look="indirect">turns of a talk</Sample>
    </span>
  );
}

/** The kinds that the article has, each with its quotations. */
function listKinds({ quotationOf }: Reading): readonly (readonly [QuotationKind, readonly Quotation[]])[] {
  return allKinds
    .map((kind) => [kind, [...quotationOf.values()].filter((one) => one.kind === kind)] as const)
    .filter(([, ofKind]) => ofKind.length > 0);
}

/** How quotations are shown, and which kinds of those that there are. */
export function ShowOptions({ idPrefix = '' }: { readonly idPrefix?: string }) {
  const reading = useReading();
  const view = useView();
  const kinds = useMemo(() => listKinds(reading), [reading]);
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
      {kinds.length > 1 && (
        <fieldset className="kinds">
          <legend className="sr-only">Kinds of quotation</legend>
          {kinds.map(([kind, ofKind]) => (
            <label key={kind}>
              <input type="checkbox" checked={view.filter.kinds.includes(kind)} onChange={() => toggle(kind)} />
              {nameKind(kind, ofKind)}
              <span className="kind-count">{sayNumber(view.counts.kinds.get(kind) ?? 0)}</span>
            </label>
          ))}
        </fieldset>
      )}
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
