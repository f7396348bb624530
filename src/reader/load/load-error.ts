/**
 * Why something could not be loaded. `offline`: there is no network; `missing`: there is no such thing here; `broken`:
 * it came, but it is not what it should be; `failed`: the server did not give it.
 */
export type LoadProblem = 'offline' | 'missing' | 'broken' | 'failed';

/** The one error the reader throws, at the border to the network; react-query hands it to the page. */
export class LoadError extends Error {
  readonly problem: LoadProblem;
  constructor(problem: LoadProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** The problem behind whatever was thrown. */
export function readProblem(error: unknown): LoadProblem {
  return error instanceof LoadError ? error.problem : 'failed';
}
