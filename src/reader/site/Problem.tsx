import { type LoadProblem, readProblem } from '../load/load-error.ts';
import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { useTitle } from './use-title.ts';

const words: Record<LoadProblem, { readonly title: string; readonly text: string }> = {
  offline: {
    title: 'is not here yet, and there is no network.',
    text: 'What you have read before opens offline; this was not read on this device.',
  },
  missing: { title: 'is not here.', text: 'It may have been renamed or taken down. Every article is in the library.' },
  broken: { title: 'came, but cannot be shown.', text: 'Its data is damaged or from another version. Nothing is wrong on your side.' },
  failed: { title: 'could not be loaded.', text: 'The server did not give it. It may do so in a moment.' },
};

/** What went wrong, what is kept and what to do: the one place where a failed load becomes words. */
export function Problem({
  error,
  what,
  missing,
  retry,
}: {
  readonly error: unknown;
  readonly what: string;
  /** Why it may not be here, where that is another reason than an article's. */
  readonly missing?: string;
  readonly retry?: () => unknown;
}) {
  const { base } = useRouter();
  const problem = readProblem(error);
  const canRetry = problem !== 'missing' && retry !== undefined;
  const title = `${what} ${words[problem].title}`;
  useTitle(title.slice(0, -1));
  return (
    <main className="lone-page" id="content">
      <h1 className="page-title">{title}</h1>
      <p className="lede" role="alert">
        {problem === 'missing' && missing !== undefined ? missing : words[problem].text}
      </p>
      <p className="button-row">
        {canRetry && (
          <button type="button" className="button primary" onClick={() => retry()}>
            Try again
          </button>
        )}
        <Link className={canRetry ? 'button' : 'button primary'} href={pagePath({ kind: 'library', number: 1 }, base)}>
          All articles
        </Link>
      </p>
    </main>
  );
}
