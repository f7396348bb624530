import type { SyntheticEvent } from 'react';
import { useReading, useView, voiceAttributes } from '../article/reading.ts';
import { capitalizeFirst } from '../capitalize-first.ts';
import { sayCount } from '../dates/say-date.ts';
import { sayNumber } from '../library/say-counts.ts';
import { Avatar } from './Avatar.tsx';
import { NamesOf } from './NamesOf.tsx';
import { listSilentPeople, type Speaker } from './voices.ts';

/** Who speaks, how often and how much; choosing people filters the article. Below, who is named but does not speak. */
export function People({ idPrefix = '', onFollow }: { readonly idPrefix?: string; readonly onFollow?: () => void }) {
  const reading = useReading();
  const view = useView();
  const silent = listSilentPeople(reading.data.analysis);
  const unknown = reading.data.analysis.quotations.filter(
    (quotation) => quotation.speaker === undefined || !reading.speakerOf.has(quotation.speaker),
  ).length;
  const follow = onFollow === undefined ? {} : { onFollow };
  return (
    <section aria-labelledby={`${idPrefix}who-title`}>
      <div className="rail-head">
        <h2 className="rail-title" id={`${idPrefix}who-title`}>
          Who
        </h2>
        <button
          type="button"
          className="everyone"
          hidden={view.filter.by.length === 0}
          onClick={({ currentTarget }) => {
            view.setFilter({ ...view.filter, by: [] });
            // It hides itself; what it was about is the list below it.
            currentTarget.closest('section')?.querySelector<HTMLElement>('.speaker > button')?.focus({ preventScroll: true });
          }}
        >
          Everyone
        </button>
      </div>
      {reading.data.analysis.quotations.length === 0 && <p className="quiet">Nobody is quoted in this article.</p>}
      {reading.speakers.length > 0 && (
        <ul className="people">
          {reading.speakers.map((speaker) => (
            <SpeakerRow key={speaker.id} speaker={speaker} {...follow} />
          ))}
        </ul>
      )}
      {unknown > 0 && <p className="quiet">{sayUnknown(unknown)}</p>}
      {silent.length > 0 && (
        <details className="also-named" onToggle={showUnfolded}>
          <summary>
            <Chevron />
            Also named:{' '}
            {silent.slice(0, 12).map((person, index) => (
              <span key={person.id}>
                {index > 0 && ', '}
                <bdi>{person.name}</bdi>
              </span>
            ))}
            {silent.length > 12 && ` and ${silent.length - 12} more`}
          </summary>
          {silent.map((person) => (
            <div key={person.id}>
              <p className="also-name">
                <bdi>{person.name}</bdi>
                {person.kind === 'group' && <span className="tag">group</span>}
              </p>
              <NamesOf person={person} {...follow} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

/** The role in the article's words; of a group also that it is one. Nothing where there is nothing to say. */
function SpeakerRole({ speaker: { role, kind } }: { readonly speaker: Speaker }) {
  if (kind === 'person' && role === undefined) return null;
  return (
    <span className="speaker-role">
      {kind === 'group' && (role === undefined ? 'group' : 'group · ')}
      <bdi>{role}</bdi>
    </span>
  );
}

function SpeakerRow({ speaker, onFollow }: { readonly speaker: Speaker; readonly onFollow?: () => void }) {
  const view = useView();
  const chosen = view.filter.by.includes(speaker.id);
  const count = view.counts.people.get(speaker.id) ?? 0;
  // Whoever was not chosen stands back; where nobody was, whoever says nothing of what was.
  const away = view.filter.by.length > 0 ? !chosen : count === 0;
  const share = `${Math.max(1, Math.round(speaker.share * 100))} % of the quoted words`;
  const toggle = () =>
    view.setFilter({ ...view.filter, by: chosen ? view.filter.by.filter((id) => id !== speaker.id) : [...view.filter.by, speaker.id] });
  return (
    <li className="speaker" data-chosen={chosen} data-away={away} {...voiceAttributes(speaker)}>
      <button type="button" aria-pressed={chosen} onClick={toggle}>
        <Avatar voice={speaker} />
        <span className="speaker-name">
          <bdi>{speaker.name}</bdi>
        </span>
        <SpeakerRole speaker={speaker} />
        <span className="speaker-count">
          {sayNumber(count)}
          <span className="sr-only">
            {count === 1 ? ' quotation' : ' quotations'}, {share}
          </span>
        </span>
        <svg className="share" aria-hidden="true">
          <rect className="share-all" width="100%" height="2" rx="1" />
          <rect className="share-own" width={`${Math.max(1, Math.round(speaker.share * 1000) / 10)}%`} height="2" rx="1" />
        </svg>
      </button>
      <details className="person-card" onToggle={showUnfolded}>
        <summary>
          <span className="sr-only">How the text names {speaker.name}</span>
          <Chevron />
        </summary>
        <NamesOf person={speaker.person} share={share} {...(onFollow === undefined ? {} : { onFollow })} />
      </details>
    </li>
  );
}

/** What has been unfolded may be below the column's end, or under what stays at its foot: no more than to be seen, it is brought up. */
function showUnfolded({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** What is folded opens downwards. */
function Chevron() {
  return (
    <svg className="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** “Three quotations have no known speaker.” */
function sayUnknown(count: number): string {
  return capitalizeFirst(`${sayCount(count, 'quotation')} ${count === 1 ? 'has' : 'have'} no known speaker.`);
}
