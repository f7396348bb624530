import type { MouseEvent } from 'react';
import { isFiltering, noFilter, sayFilter } from '../routing/filters.ts';
import { isPlainClick } from '../routing/Link.tsx';
import { focusHeading } from '../site/focus-heading.ts';
import { useReading, useView } from './reading.ts';
import { readingMinutes } from './reading-time.ts';

/** How much there is: quotations, voices, dated events, minutes. */
export function Counts() {
  const reading = useReading();
  const view = useView();
  const { quotations, timeline } = reading.data.analysis;
  const counts = [
    ...(quotations.length === 0 ? ['No quotations'] : [count(reading.speakers.length, 'voice')]),
    ...(timeline.length === 0 ? [] : [count(timeline.length, 'dated event')]),
    `${readingMinutes(reading.text)} min read`,
  ];
  const filtering = isFiltering(view.filter);
  return (
    <div className="counts-place">
      <ul className="counts">
        {quotations.length > 0 && (
          <li>{filtering ? <Shown all={count(quotations.length, 'quotation')} /> : count(quotations.length, 'quotation')}</li>
        )}
        {counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {filtering && <Filtered all={quotations.length} />}
    </div>
  );
}

/**
 * What is filtered, in place of the counts: on a phone nobody is in sight to be seen as chosen, and whoever opens such a link
 * would only see a text that stands back.
 */
function Filtered({ all }: { readonly all: number }) {
  const { speakerOf } = useReading();
  const { filter, passing, setFilter } = useView();
  const words = `${passing.size} of ${all}: ${sayFilter(filter, (id) => speakerOf.get(id)?.name ?? id)}`;
  const follow = useFirst();
  const showAll = () => {
    setFilter(noFilter);
    focusHeading();
  };
  return (
    <div className="filtered">
      {follow === undefined ? <span>{words}</span> : <a {...follow}>{words}</a>}
      <button type="button" className="text-button" onClick={showAll}>
        Show all
      </button>
    </div>
  );
}

/**
 * How many quotations a filter leaves, as the way to the first of them, which may be far below. A phone's bar says so;
 * here it would take another line, and the text would move.
 */
function Shown({ all }: { readonly all: string }) {
  const { passing } = useView();
  const follow = useFirst();
  const words = `${passing.size} of ${all}`;
  return (
    <>
      <span className="on-phone">{all}</span>
      {follow === undefined ? (
        <span className="off-phone">{words}</span>
      ) : (
        <a className="off-phone" {...follow}>
          {words}
        </a>
      )}
    </>
  );
}

/** What makes a link of the way to the first quotation that a filter leaves. */
function useFirst() {
  const { passing, openQuotation } = useView();
  const [first] = passing;
  if (first === undefined) return undefined;
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openQuotation(first, 'there');
  };
  return { href: `#${first}`, title: 'Go to the first', onClick };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
