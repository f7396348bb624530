import type { Person } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { listNames } from './list-names.ts';

const shownPlaces = 10;

/** Every way the text names a person, each leading to its places. */
export function NamesOf({ person, onFollow }: { readonly person: Person; readonly onFollow?: () => void }) {
  const reading = useReading();
  const { base } = useRouter();
  const names = listNames(reading.text, person);
  return (
    <div className="names">
      <p className="quiet">The text says</p>
      <ul>
        {names.map(({ words, places, form }) => (
          <li key={words}>
            <bdi>{form === 'pronoun' ? <i>{words}</i> : words}</bdi>
            <span className="places">
              {places.slice(0, shownPlaces).map((place, index) => (
                <a
                  key={place.start}
                  href={`#at-${place.start}`}
                  onClick={onFollow}
                  aria-label={`${words}, place ${index + 1} of ${places.length}`}
                >
                  {index + 1}
                </a>
              ))}
              {places.length > shownPlaces && <span>and {places.length - shownPlaces} more</span>}
            </span>
          </li>
        ))}
      </ul>
      {!reading.own && reading.speakerOf.has(person.id) && (
        <p>
          <Link className="text-link" href={pagePath({ kind: 'person', person: person.id }, base)}>
            In all articles
          </Link>
        </p>
      )}
    </div>
  );
}
