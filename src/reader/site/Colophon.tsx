import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';

/** The frame's foot: where else to go, and what the page promises. */
export function Colophon() {
  const { base } = useRouter();
  return (
    <footer className="colophon">
      <nav aria-label="More">
        <Link href={pagePath({ kind: 'library', number: 1 }, base)}>All articles</Link>
        <Link href={pagePath({ kind: 'read' }, base)}>Your own article</Link>
      </nav>
      <p>Read the news by who said what, and when. No tracking: nothing you do here leaves your browser.</p>
    </footer>
  );
}
