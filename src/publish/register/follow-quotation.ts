import type { Analysis, Quotation } from '../../engine/index.ts';
import type { QuotationChange } from '../../reader/article-data.ts';
import { quotedWords } from '../../reader/quote/describe-quotation.ts';
import type { RegisteredQuotation } from './register.ts';

/** Where a quotation went that no longer stands under its id. */
export interface Followed {
  readonly state: QuotationChange['state'];
  /** The id under which it stands now. */
  readonly now?: string;
}

/** Finds a published quotation in the article as it is now. */
export function followQuotation(entry: RegisteredQuotation, analysis: Analysis): Followed {
  const same = analysis.quotations.filter((quotation) => quotedWords(analysis, quotation) === entry.words);
  const found = same.find((quotation) => speakerName(analysis, quotation) === entry.speaker) ?? (same.length === 1 ? same[0] : undefined);
  if (found === undefined) return { state: 'gone' };
  return { state: speakerName(analysis, found) === entry.speaker ? 'moved' : 'other-speaker', now: found.id };
}

function speakerName(analysis: Analysis, quotation: Quotation): string | undefined {
  return analysis.people.find((person) => person.id === quotation.speaker)?.name;
}
