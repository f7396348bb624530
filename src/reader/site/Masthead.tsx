import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { Appearance } from './Appearance.tsx';

/** The wordmark with its line, and the ways to the rest. */
export function Masthead() {
  const { base } = useRouter();
  const library = pagePath({ kind: 'library', number: 1 }, base);
  return (
    <header className="masthead">
      <a className="skip" href="#content">
        To the article
      </a>
      <Link className="wordmark" href={base}>
        Quoteline
        <svg viewBox="0 0 26 4" width="26" height="4" aria-hidden="true">
          <rect className="wordmark-1" x="0" y="0.5" width="12" height="3" />
          <rect className="wordmark-2" x="14" y="0.5" width="6" height="3" />
          <rect className="wordmark-3" x="22" y="0.5" width="4" height="3" />
        </svg>
      </Link>
      <nav aria-label="Site">
        <Link href={library}>Library</Link>
        <Link href={`${library}?q=`}>Search</Link>
        <Appearance />
      </nav>
    </header>
  );
}
