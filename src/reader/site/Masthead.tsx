import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { usePlace, useRouter } from '../routing/router.ts';
import { AppearanceMenu } from './AppearanceMenu.tsx';

/** The frame's head: the wordmark with a little line, and the ways to everything else. */
export function Masthead() {
  const { base } = useRouter();
  const { pathname } = usePlace();
  const library = pagePath({ kind: 'library', number: 1 }, base);
  const own = pagePath({ kind: 'read' }, base);
  const current = (href: string) => (pathname === href ? { 'aria-current': 'page' as const } : {});
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
          <Link className="on-wider" href={library} {...current(library)}>
            Library
          </Link>
          <Link className="way-to-own" href={own} {...current(own)}>
            Your<span className="on-wider"> own</span> article
          </Link>
          <Link href={`${library}#search`}>Search</Link>
        </nav>
        <AppearanceMenu />
      </div>
    </header>
  );
}
