import { LoadError } from './load-error.ts';

/** Fetches a JSON file of this site and checks its shape; every failure is a {@link LoadError}. */
export async function fetchJson<T>(url: string, isShape: (value: unknown) => value is T): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
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
