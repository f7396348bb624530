import { AnalysisError } from './analyze-in-worker.ts';

/** Why an article was not read or not kept, and what is left to do. */
export function sayUnread(error: unknown): string {
  if (error instanceof AnalysisError && error.problem === 'weights')
    return 'What is needed to read articles could not be fetched. Connect to the network once; afterwards it works offline.';
  if (error instanceof AnalysisError) return 'This text could not be read. That is a mistake of ours; your text is still above.';
  return 'This article was read, but your browser would not keep it. A private window or a full disk may be the reason.';
}
