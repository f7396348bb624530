import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../../types.ts';
import type { DocumentView } from '../document-view.ts';
import type { NameParts } from '../name-parts.ts';
import { isSureParticle } from '../names/name-tags.ts';
import { isGivenName } from './short-forms.ts';

/** Somebody's name as it stands in the text. */
interface Written {
  readonly name?: NameParts | undefined;
  readonly nameSpan?: Span | undefined;
}

/** What stands around a nickname: “Ann “Bra B” Lee”. */
const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];

/**
 * Whether one name of several words is a part of another: “Van der Meer” ends “Willem van der Meer”, “de la Garza” stands inside “Ann de la
 * Garza Ruiz” and “Bra B” in marks inside “Ann “Bra B” Lee”. A given name of its own makes it somebody else
 * where it is brought in with a role or a relative: “her sister Lee Smith”, “Ann Lee Smith”.
 */
export function isPartOf(view: DocumentView, short: Written, full: Written, isToldOf = false): boolean {
  const a = short.name?.parts ?? [];
  const b = full.name?.parts ?? [];
  if (a.length >= b.length) return false;
  const isNickname = standsInMarks(view, short, full);
  const from = isNickname || isParted(view, short) ? b.indexOf(a[0] ?? '') : b.length - a.length;
  if (from < 1 || a.some((part, i) => part !== b[from + i])) return false;
  if (isNickname || !isGivenName(view, short.nameSpan?.start ?? 0)) return true;
  // (a headline's “Lee Hits Ann Smith” is no name)
  return isToldOf && from === 1 && isGivenName(view, full.nameSpan?.start ?? 0);
}

/** “de la Garza”: whether a name begins with a particle. */
const isParted = (view: DocumentView, { nameSpan }: Written): boolean =>
  nameSpan !== undefined && isSureParticle(view, tokenAt(view.document, nameSpan.start));

function standsInMarks({ document: { text } }: DocumentView, { nameSpan: short }: Written, { nameSpan: full }: Written): boolean {
  if (!short || !full) return false;
  const [words, name] = [text.slice(short.start, short.end), text.slice(full.start, full.end)];
  return MARKS.some(([open, close]) => name.includes(`${open}${words}${close}`));
}
