import { memo } from 'react';
import type { Person, Span } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { isNamed, listNames } from './list-names.ts';

/** Places that are shown at once; the rest is folded, so that somebody named a hundred times does not fill the column. */
const shownPlaces = 12;

/** What the bar of whoever speaks says, in words, and every way the text names a person, each leading to its places. */
export const NamesOf = memo(function NamesOf(props: { readonly person: Person; readonly share?: string; readonly onFollow?: () => void }) {
  const { person, share, onFollow } = props;
  const reading = useReading();
  const { base } = useRouter();
  const names = listNames(reading.text, person);
  return (
    <div className="names">
      {share !== undefined && <p className="quiet">{share}</p>}
      <p className="quiet">Named in the text as</p>
      <ul>
        {names.map(({ words, places, form }) => {
          const lead = (place: Span, index: number) => (
            <a
              key={place.start}
              href={`#at-${place.start}`}
              onClick={onFollow}
              aria-label={`${words}, place ${index + 1} of ${places.length}`}
            >
              {index + 1}
            </a>
          );
          return (
            <li key={words}>
              <bdi>{form === 'pronoun' ? <i>{words}</i> : words}</bdi>{' '}
              <span className="places">{places.slice(0, shownPlaces).map(lead)}</span>
              {places.length > shownPlaces && (
                <details className="places">
                  <summary>and {places.length - shownPlaces} more</summary>
                  {places.slice(shownPlaces).map((place, index) => lead(place, shownPlaces + index))}
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {!reading.own && reading.speakerOf.has(person.id) && isNamed(person) && (
        <p>
          <Link className="text-link" href={pagePath({ kind: 'person', person: person.id }, base)}>
            In all articles
          </Link>
        </p>
      )}
    </div>
  );
});
