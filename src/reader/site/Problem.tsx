import { readProblem } from '../load/load-error.ts';
import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';

const WORDS = {
  offline: [
    'is not here yet, and there is no network.',
    'What you have read before can be opened offline; this was not read on this device.',
  ],
  missing: ['is not here.', 'It may have been renamed or taken down; the library lists everything there is.'],
  broken: ['came, but it could not be read.', 'The file that holds it is damaged or from another version. Trying again often helps.'],
  failed: ['could not be loaded.', 'The server did not give it. Trying again in a moment often helps.'],
} as const;

/** Why something is not shown: what happened, and what to do. */
export function Problem({ error, what, retry }: { readonly error: unknown; readonly what: string; readonly retry: () => unknown }) {
  const { base } = useRouter();
  const problem = readProblem(error);
  const [happened, advice] = WORDS[problem];
  return (
    <main className="state-page" id="content">
      <h1>
        {what} {happened}
      </h1>
      <p>{advice}</p>
      <p className="actions">
        {problem !== 'missing' && (
          <button type="button" className="primary" onClick={() => retry()}>
            Try again
          </button>
        )}
        <Link className="button" href={pagePath({ kind: 'library', number: 1 }, base)}>
          To the library
        </Link>
      </p>
    </main>
  );
}
