import type { Span, TimelineEntry } from '../../engine/index.ts';
import { useReading, useView } from '../article/reading.ts';
import { daysOf, yearOf } from '../dates/calendar-days.ts';
import { sayCount, sayInSentence } from '../dates/say-date.ts';
import { changePath } from '../page.ts';
import { sliceWords } from '../people/voices.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { Entry } from './Entry.tsx';
import { findDayless } from './find-dayless.ts';
import type { TimelineGroup } from './group-timeline.ts';

/** From this many entries on, what lies years back is folded, so that background does not drown the day's news. */
const manyEntries = 12;
/** Entries of one day that are shown at once. */
const dayful = 7;

/** More entries than this are a long way by keyboard to the text behind them. */
const fewEntries = 3;

/** What happened when: the rail of the article's dated events. */
export function Timeline() {
  const events = useReading().data.analysis.timeline.length;
  return (
    <section className="rail timeline-rail" id="when" aria-labelledby="when-title">
      {events > fewEntries && (
        <a className="skip" href="#text">
          Past the timeline
        </a>
      )}
      <h2 className="rail-title" id="when-title">
        When
      </h2>
      <TimelineList />
    </section>
  );
}

interface Follow {
  /** Called when an entry is followed to its words. */
  readonly onFollow?: () => void;
  /** The entry that a date in the text led to. */
  readonly chosen?: string | undefined;
}

/** The events as an ordered list under their days. */
export function TimelineList({ idPrefix = '', ...follow }: { readonly idPrefix?: string } & Follow) {
  const { timeline, data } = useReading();
  const events = data.analysis.timeline.length;
  const dayless = findDayless(data.analysis);
  if (events === 0) return dayless === undefined ? <p className="quiet">No dated event in this article.</p> : <Dayless words={dayless} />;
  const background = events >= manyEntries ? timeline.filter(isBackground) : [];
  const near = timeline.filter((group) => !background.includes(group));
  const rest = { idPrefix, ...follow };
  const count = background.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <>
      {background.length > 0 && (
        <details className="background">
          <summary>
            Background: {count} earlier {count === 1 ? 'event' : 'events'}, {spanOf(background)}
          </summary>
          <ol className="timeline">
            {background.map((group) => (
              <Group key={group.value} group={group} {...rest} />
            ))}
          </ol>
        </details>
      )}
      <ol className="timeline">
        {near.map((group) => (
          <Group key={group.value} group={group} {...rest} />
        ))}
      </ol>
      {dayless !== undefined && <Dayless words={dayless} />}
    </>
  );
}

/** Words of the article have no day, since nobody knows when it was published; the way to add that, where it is the reader's own. */
function Dayless({ words }: { readonly words: Span }) {
  const { data, own, text } = useReading();
  const { base } = useRouter();
  return (
    <p className="quiet dayless">
      When this article was published is not known, so “{sliceWords(text, words)}” has no day here.{' '}
      {own && (
        <Link className="underline" href={changePath(data.slug, base)}>
          Add the date
        </Link>
      )}
    </p>
  );
}

const isBackground = (group: TimelineGroup): boolean => group.side === 'before' && /year/.test(group.distance);

/** The years from the first group to the last, or what has more years than one: “1931–2009”, “the 19th century to 2009”. */
function spanOf(groups: readonly TimelineGroup[]): string {
  const yearAt = (group: TimelineGroup | undefined): string => {
    const days = daysOf(group?.value ?? '');
    if (days === undefined) return '';
    return yearOf(days.first) === yearOf(days.last) ? String(yearOf(days.first)) : sayInSentence(group?.value ?? '');
  };
  const [first, last] = [yearAt(groups[0]), yearAt(groups.at(-1))];
  if (first === last) return first;
  return /^\d+$/.test(first + last) ? `${first}–${last}` : `${first} to ${last}`;
}

interface GroupProps extends Follow {
  readonly group: TimelineGroup;
  readonly idPrefix: string;
}

function Group({ group, chosen, ...rest }: GroupProps) {
  const { by } = useView().filter;
  const isPassing = ({ people }: TimelineEntry) => by.length === 0 || people.some((id) => by.includes(id));
  const planned = group.entries.length > 0 && group.entries.every((entry) => entry.status === 'planned');
  // One more entry takes no more room than the line that would hide it.
  const first = group.entries.length > dayful + 1 ? group.entries.slice(0, dayful) : group.entries;
  const more = group.entries.slice(first.length);
  return (
    <li
      className="day"
      data-side={group.side}
      data-step={group.step}
      data-planned={planned}
      data-empty={group.entries.length === 0}
      data-undated={group.undated !== undefined}
    >
      {group.gap !== undefined && <p className="gap">{group.gap} later</p>}
      <h3 className="day-title">{group.title}</h3>
      <p className="distance">
        {group.distance}
        <SaidThen group={group} />
      </p>
      {first.length > 0 && (
        <ol>
          {first.map((entry) => (
            <Entry key={entry.id} entry={entry} passing={isPassing(entry)} chosen={entry.id === chosen} {...rest} />
          ))}
        </ol>
      )}
      {more.length > 0 && (
        <details className="more-entries">
          <summary>{sayCount(more.length, 'more event')}</summary>
          <ol start={first.length + 1}>
            {more.map((entry) => (
              <Entry key={entry.id} entry={entry} passing={isPassing(entry)} chosen={entry.id === chosen} {...rest} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** A button that filters the quotations by the day; nothing where nothing was said then. */
function SaidThen({ group }: { readonly group: TimelineGroup }) {
  const view = useView();
  const on = view.filter.on === group.value;
  const said = useReading().saidThen.get(group.value) ?? 0;
  const { on: _, ...withoutDay } = view.filter;
  if (said === 0 && !on) return null;
  const words = sayCount(said, 'quotation');
  // The words stay, so that nothing moves; that pressing it would show nothing is drawn, and said.
  const none = view.counts.days.get(group.value) === 0;
  return (
    <>
      {group.distance !== '' && <span className="dot"> · </span>}
      <button
        type="button"
        className="said-then"
        aria-pressed={on}
        data-none={none}
        aria-label={`${group.title}: only what was said then, ${words}${none ? ', none of them by whom and how you chose' : ''}`}
        onClick={() => view.setFilter(on ? withoutDay : { ...view.filter, on: group.value })}
      >
        {words}
      </button>
    </>
  );
}
