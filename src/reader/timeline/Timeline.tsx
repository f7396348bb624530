import type { TimelineEntry } from '../../engine/index.ts';
import { useReading, useView, voiceAttributes } from '../article/reading.ts';
import { sliceWords } from '../people/voices.ts';
import type { TimelineGroup } from './group-timeline.ts';

/** From this many entries on, what lies years back is folded, so that background does not drown the day's news. */
const manyEntries = 12;
const backgroundDays = new Set(['year', 'month']);

/** What happened when: the rail of the article's dated events. */
export function Timeline() {
  return (
    <section className="rail timeline-rail" id="when" aria-labelledby="when-title">
      <h2 className="rail-title" id="when-title">
        When
      </h2>
      <TimelineList />
    </section>
  );
}

/** The events as an ordered list under their days. `onFollow` is called when an entry is followed to its words. */
export function TimelineList({ idPrefix = '', onFollow }: { readonly idPrefix?: string; readonly onFollow?: () => void }) {
  const { timeline, data } = useReading();
  const events = data.analysis.timeline.length;
  if (events === 0) return <p className="quiet">No dated event in this article.</p>;
  const background = events >= manyEntries ? timeline.filter(isBackground) : [];
  const near = timeline.filter((group) => !background.includes(group));
  const follow = onFollow === undefined ? {} : { onFollow };
  const count = background.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <>
      {background.length > 0 && (
        <details className="background">
          <summary>
            Background: {count} earlier {count === 1 ? 'event' : 'events'}
          </summary>
          <ol className="timeline">
            {background.map((group) => (
              <Group key={group.value} group={group} idPrefix={idPrefix} {...follow} />
            ))}
          </ol>
        </details>
      )}
      <ol className="timeline">
        {near.map((group) => (
          <Group key={group.value} group={group} idPrefix={idPrefix} {...follow} />
        ))}
      </ol>
    </>
  );
}

function isBackground(group: TimelineGroup): boolean {
  return (
    group.side === 'before' &&
    group.entries.every((entry) => backgroundDays.has(entry.precision) || /year/.test(group.distance)) &&
    /year/.test(group.distance)
  );
}

interface GroupProps {
  readonly group: TimelineGroup;
  readonly idPrefix: string;
  readonly onFollow?: () => void;
}

function Group({ group, ...rest }: GroupProps) {
  const view = useView();
  const on = view.filter.on === group.value;
  const { on: _, ...withoutDay } = view.filter;
  const planned = group.entries.length > 0 && group.entries.every((entry) => entry.status === 'planned');
  return (
    <li className="day" data-side={group.side} data-step={group.step} data-planned={planned}>
      {group.gap !== undefined && <p className="gap">{group.gap} later</p>}
      <h3 className="day-title">
        <button
          type="button"
          aria-pressed={on}
          title="Only what was said then"
          onClick={() => view.setFilter(on ? withoutDay : { ...view.filter, on: group.value })}
        >
          {group.title}
        </button>
      </h3>
      {group.distance !== '' && <p className="distance">{group.distance}</p>}
      {group.entries.length > 0 && (
        <ol>
          {group.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} {...rest} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Entry({
  entry,
  idPrefix,
  onFollow,
}: {
  readonly entry: TimelineEntry;
  readonly idPrefix: string;
  readonly onFollow?: () => void;
}) {
  const reading = useReading();
  const view = useView();
  const place = entry.places[0] ?? entry.summary;
  const time = /T(\d{2}:\d{2})/.exec(entry.when)?.[1];
  const voices = entry.people.flatMap((id) => reading.speakerOf.get(id) ?? []);
  const passing = view.filter.by.length === 0 || entry.people.some((id) => view.filter.by.includes(id));
  return (
    <li
      className="entry"
      id={`${idPrefix}entry-${entry.id}`}
      data-status={entry.status}
      data-voice-of={entry.voice}
      data-passing={passing}
      dir="auto"
    >
      <a href={`#at-${place.start}`} onClick={onFollow}>
        {time !== undefined && <span className="time">{time} </span>}
        {sliceWords(reading.text, entry.summary)}
      </a>
      {voices.map((speaker) => (
        <span key={speaker.id} className="entry-initials" {...voiceAttributes(speaker)}>
          {' '}
          <abbr title={speaker.name}>{speaker.initials}</abbr>
        </span>
      ))}
      {entry.status === 'planned' && <span className="tag dashed">planned</span>}
      {entry.voice === 'claimed' && <span className="tag">claimed</span>}
      {entry.voice === 'denied' && <span className="tag">denied</span>}
    </li>
  );
}
