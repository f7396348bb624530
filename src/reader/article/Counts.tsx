import type { MouseEvent } from 'react';
import { isFiltering } from '../routing/filters.ts';
import { isPlainClick } from '../routing/Link.tsx';
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
  return (
    <ul className="counts">
      {quotations.length > 0 && (
        <li>{isFiltering(view.filter) ? <Shown all={count(quotations.length, 'quotation')} /> : count(quotations.length, 'quotation')}</li>
      )}
      {counts.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/**
 * How many quotations a filter leaves, as the way to the first of them, which may be far below. A phone's bar says so;
 * here it would take another line, and the text would move.
 */
function Shown({ all }: { readonly all: string }) {
  const { passing, openQuotation } = useView();
  const [first] = passing;
  const follow = (event: MouseEvent) => {
    if (first === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    openQuotation(first, 'there');
  };
  const words = `${passing.size} of ${all}`;
  return (
    <>
      <span className="on-phone">{all}</span>
      {first === undefined ? (
        <span className="off-phone">{words}</span>
      ) : (
        <a className="off-phone" href={`#${first}`} title="Go to the first" onClick={follow}>
          {words}
        </a>
      )}
    </>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
