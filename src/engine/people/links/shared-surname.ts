import type { DocumentView } from '../document-view.ts';
import type { NamePlace } from '../name-place.ts';
import { isGivenName } from './short-forms.ts';

/** “Tom and Ann Lee”, “Tom, Ray and Ann Lee”: the surname that a first name takes from the full name at the end of its row; undefined elsewhere. */
export function sharedSurname(view: DocumentView, places: readonly NamePlace[], k: number): string | undefined {
  const { form } = view.document.tokens;
  const own = places[k]?.candidate;
  if (!own || own.role || !isGivenName(view, own.nameSpan?.start ?? 0)) return undefined;
  for (let end = own.last, n = k + 1; n < k + MOST_IN_ROW; n++) {
    const next = places[n];
    const isJoined = form[end] === 'and' || (form[end] === ',' && next?.name.parts.length === 1);
    if (!next || !isJoined || next.candidate.first !== end + 1) return undefined;
    if (next.name.parts.length > 1) return next.name.parts.at(-1);
    end = next.candidate.last;
  }
  return undefined;
}

const MOST_IN_ROW = 6;
