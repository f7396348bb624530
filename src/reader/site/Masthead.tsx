import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { AppearanceMenu } from './AppearanceMenu.tsx';

/** The frame's head: the wordmark with a little line, and the ways to everything else. */
export function Masthead() {
  const { base } = useRouter();
  const library = pagePath({ kind: 'library', number: 1 }, base);
  return (
    <header className="masthead">
      <a className="skip" href="#content">
        To the text
      </a>
      <Link className="wordmark" href={base}>
        Quoteline
        <svg width="27" height="4" aria-hidden="true">
          <rect data-voice="1" width="12" height="4" rx="0.5" />
          <rect data-voice="2" x="14" width="7" height="4" rx="0.5" />
          <rect data-voice="3" x="23" width="4" height="4" rx="0.5" />
        </svg>
      </Link>
      <div className="masthead-ways">
        <nav aria-label="Site">
          <Link className="on-wider" href={library}>
            Library
          </Link>
          <Link className="way-to-own" href={pagePath({ kind: 'read' }, base)}>
            Your own<span className="on-wider"> article</span>
          </Link>
          <Link href={`${library}#search`}>Search</Link>
        </nav>
        <AppearanceMenu />
      </div>
    </header>
  );
}
