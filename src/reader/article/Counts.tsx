import type { MouseEvent } from 'react';
import { countOf, listCounts, sayPart, sayReadingTime } from '../library/say-counts.ts';
import { isFiltering, noFilter, sayFilter } from '../routing/filters.ts';
import { isPlainClick } from '../routing/Link.tsx';
import { focusHeading } from '../site/focus-heading.ts';
import { useReading, useView } from './reading.ts';
import { readingMinutes } from './reading-time.ts';

/** How much there is: quotations, voices, dated events, minutes; or what of it is filtered. */
export function Counts() {
  const reading = useReading();
  const view = useView();
  const { quotations, timeline } = reading.data.analysis;
  const counts = [
    ...listCounts(quotations.length, reading.speakers.length),
    ...(timeline.length === 0 ? [] : [countOf(timeline.length, 'dated event')]),
    sayReadingTime(readingMinutes(reading.text)),
  ];
  return (
    <div className="counts-place">
      <ul className="counts">
        {counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {isFiltering(view.filter) && <Filtered />}
    </div>
  );
}

/**
 * What a filter asks for and how much it leaves, as the way to the first of it, and the way back; in the counts’ place, which
 * stays as it is. Who opens such a link sees a text that stands back, and what was chosen may be out of sight.
 */
function Filtered() {
  const { data, speakerOf } = useReading();
  const { filter, passing, setFilter, openQuotation } = useView();
  const [first] = passing;
  const words = (
    <>
      {sayPart(passing.size, data.analysis.quotations.length)}
      <span className="off-phone"> quotations</span>: {sayFilter(filter, (id) => speakerOf.get(id)?.name ?? id)}
    </>
  );
  const follow = (event: MouseEvent) => {
    if (first === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    openQuotation(first, 'there');
  };
  const showAll = () => {
    setFilter(noFilter);
    focusHeading();
  };
  return (
    <div className="filtered">
      {first === undefined ? (
        <span>{words}</span>
      ) : (
        <a href={`#${first}`} title="Go to the first" onClick={follow}>
          {words}
        </a>
      )}
      <button type="button" className="text-button" onClick={showAll}>
        Show all
      </button>
    </div>
  );
}
