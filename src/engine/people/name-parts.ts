import type { DocumentView } from './document-view.ts';
import { SHAPE } from './document-view.ts';
import type { MentionCandidate } from './mentions/mention.ts';

/** A person's name taken apart; every part folded to lower case without accents. */
export interface NameParts {
  /** All parts but suffixes: “emmanuel”, “macron”; a hyphenated part is one. */
  readonly parts: readonly string[];
  /** “jr”, “iii”, “2nd” of a baronet. */
  readonly suffix?: string;
  /** What stands in marks among the parts: “bud” of “William “Bud” Lee”. */
  readonly nickname?: string;
}

const SUFFIX = /^(jr|sr|ii|iii|iv)$/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
const PEERAGE = /^(?:Baron(?:et)?|Viscount|Earl|Marquess|Duke|Lord)$/;
const POST_NOMINAL = /^(qc|kc|sc|mp|mep|phd|md|esq|obe|mbe|cbe|dbe|kbe|gbe|frs|fba|ra|om|ch)$/;

/** “al-Masri” is “Masri” as well: newspapers write the article or leave it out. */
const ARTICLE = /^(al|el|ul|as|ash|ad|an|ar|at|az)$/;

/** What a hyphen joins to a name in Japan and India, as “Mr” stands in front of one. */
const HONORIFIC = /^(?:san|chan|kun|sama|sensei|ji|bhai)$/;

const OPENS_NICKNAME = /^(?:["“‘'(]|``)$/;
const CLOSES_NICKNAME = /^(?:["”’')]|'')$/;

const fold = (form: string): string =>
  form
    .slice(0, 40)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[’']s?$/, '')
    .toLowerCase();

/** Takes a name apart. `first` is the token at which the name proper begins. */
export function takeNameApart(view: DocumentView, first: number, last: number): NameParts {
  const { form, start, end } = view.document.tokens;
  const parts: string[] = [];
  let suffix: string | undefined;
  let nickname: string | undefined;
  for (let i = first; i < last; i++) {
    const touching = i > first && start[i] === end[i - 1];
    const previous = parts.at(-1);
    if ((view.shape[i] ?? 0) >= SHAPE.mark || /^['’]s$/.test(form[i] ?? '')) continue;
    const part = fold(form[i] ?? '');
    if (part === '') continue;
    // “Rin-chan” is Rin
    if (touching && HONORIFIC.test(part) && (view.shape[i - 1] ?? 0) >= SHAPE.mark && parts.length > 0) continue;
    // “Lord Lee of Kelso” is Lord Lee
    if (part === 'of' && parts.length > 0) break;
    const isNickname = parts.length > 0 && OPENS_NICKNAME.test(form[i - 1] ?? '') && CLOSES_NICKNAME.test(form[i + 1] ?? '');
    if (isNickname) nickname = part;
    if (SUFFIX.test(part) && parts.length > 0) suffix = part;
    else if (POST_NOMINAL.test(part) && parts.length > 1) continue;
    else if (
      touching &&
      !isNickname &&
      !/^(?:\[|["“‘(]|``)$/.test(form[i - 1] ?? '') &&
      previous !== undefined &&
      (view.shape[i - 1] ?? 0) >= SHAPE.mark
    )
      parts[parts.length - 1] = ARTICLE.test(previous) ? part : `${previous}-${part}`;
    else parts.push(part);
  }
  // “Edward Lee, 2nd Baronet” is not the 3rd
  const rank = form[last] === ',' ? last + 1 : last;
  if (ORDINAL.test(form[rank] ?? '') && PEERAGE.test(form[rank + 1] ?? '')) suffix = form[rank];
  return { parts, ...(suffix !== undefined && { suffix }), ...(nickname !== undefined && { nickname }) };
}

/** The token at which a candidate's name proper begins, behind titles and roles. */
export function startOfName({ document }: Pick<DocumentView, 'document'>, candidate: MentionCandidate): number {
  const from = candidate.nameSpan?.start ?? candidate.span.start;
  let i = candidate.first;
  while (i < candidate.last - 1 && (document.tokens.start[i] ?? 0) < from) i++;
  return i;
}

/** Whether one given name may be written for the other: the same, its initial, or its short form (“Ben”, “Benjamin”). */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  return short.length >= 3 && long.startsWith(short);
}

/** Whether two full names may be one person's: same surname, given names that agree, no suffix against another. */
export function fullNamesAgree(a: NameParts, b: NameParts): boolean {
  if (a.parts.at(-1) !== b.parts.at(-1)) return false;
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return false;
  const firstA = a.parts[0] ?? '';
  const firstB = b.parts[0] ?? '';
  const isByNickname = (a.nickname !== undefined && a.nickname === firstB) || (b.nickname !== undefined && b.nickname === firstA);
  if (!isByNickname && !givenNamesAgree(firstA, firstB)) return false;
  // “John Quincy Adams” and “John Adams” may be one; “George Walker Bush” and “George Herbert Bush” are not
  const middleA = a.parts.slice(1, -1).filter((part) => part !== a.nickname);
  const middleB = b.parts.slice(1, -1).filter((part) => part !== b.nickname);
  return middleA.length === 0 || middleB.length === 0 || middleA.some((part) => middleB.some((other) => givenNamesAgree(part, other)));
}
