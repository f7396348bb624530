import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';

/** The page of an address that belongs to nothing. */
export function NotFound() {
  const { base } = useRouter();
  return (
    <main className="state-page" id="content">
      <h1>There is nothing at this address.</h1>
      <p>The article may have been renamed or taken down, or a letter is missing from the link.</p>
      <p className="actions">
        <Link className="button primary" href={pagePath({ kind: 'library', number: 1 }, base)}>
          To the library
        </Link>
      </p>
    </main>
  );
}
