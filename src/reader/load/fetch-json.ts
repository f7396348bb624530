import { LoadError } from './load-error.ts';

/** The file with the data of one article. */
export const articleFile = (slug: string, base: string): string => `${base}articles/${encodeURIComponent(slug)}.json`;

const ahead = new Map<string, Promise<Response>>();

/** Asks for a file while the code that will read it is still on its way; {@link fetchJson} takes the answer. */
export function askAhead(url: string): void {
  const answer = ask(url);
  // Whoever takes it says what went wrong.
  answer.catch(() => {});
  ahead.set(url, answer);
}

const ask = (url: string): Promise<Response> => fetch(url, { credentials: 'same-origin' });

/** Fetches a JSON file of this site and checks its shape; every failure is a {@link LoadError}. */
export async function fetchJson<T>(url: string, isShape: (value: unknown) => value is T): Promise<T> {
  let response: Response;
  try {
    const asked = ahead.get(url);
    ahead.delete(url);
    response = await (asked ?? ask(url));
  } catch {
    throw new LoadError('offline', `No answer for ${url}`);
  }
  if (response.status === 404 || response.status === 410) throw new LoadError('missing', `Nothing at ${url}`);
  if (!response.ok) throw new LoadError(response.status === 504 ? 'offline' : 'failed', `${response.status} at ${url}`);
  // A host may answer every unknown address with a page of its own.
  if (response.headers.get('content-type')?.includes('text/html')) throw new LoadError('missing', `A page instead of data at ${url}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch {
    throw new LoadError('broken', `Not JSON at ${url}`);
  }
  if (!isShape(value)) throw new LoadError('broken', `Not the expected data at ${url}`);
  return value;
}
