import type { Analysis, Span } from '../../engine/index.ts';
import { createLinkMaker, createLinkResolver } from '../../engine/links/index.ts';
import type { QuotationChange } from '../../reader/article-data.ts';
import { makeLinkable } from '../../reader/share/make-shared-link.ts';
import { isSameName } from '../../reader/share/same-name.ts';
import type { RegisteredQuotation } from './registered.ts';

/** Where a quotation went that no longer stands under its id. */
export interface Followed {
  readonly state: QuotationChange['state'];
  /** The id under which it stands now; absent when it is gone, or when its words are there but no quotation any more. */
  readonly now?: string;
  /** Where its words stand, when they are no quotation's. */
  readonly at?: Span;
}

/**
 * Finds published quotations in the article as it is now. The text is read once, for all of them. Where the article
 * `isUnchanged` since the last build, only the reading of it is another: then nothing became of a quotation but another
 * address, and what was said of it before stays true.
 */
export function createFollower(analysis: Analysis, isUnchanged: boolean): (entry: RegisteredQuotation) => Followed {
  const quotations = analysis.quotations.map((quotation) => makeLinkable(analysis, quotation));
  const resolve = createLinkResolver(analysis.article.text, quotations);
  return ({ link, speaker, alsoBy = [], change }) => {
    const { state, quotation, spans } = resolve(link);
    const found = quotation === undefined ? undefined : quotations[quotation];
    const first = spans?.[0];
    const last = spans?.at(-1);
    if (first === undefined || last === undefined) return { state: 'gone' };
    const where = found === undefined ? { at: { start: first.start, end: last.end } } : { now: found.id };
    if (isUnchanged && change?.state !== 'gone') return { state: change?.state ?? 'same', ...where };
    // The register knows the name, of which a link has only a hash.
    const now = found?.speakerName;
    const isOther = speaker !== undefined && now !== undefined && ![speaker, ...alsoBy].some((then) => isSameName(then, now));
    return { state: isOther && state !== 'reworded' ? 'other-speaker' : state, ...where };
  };
}

/** Links with proof to an article's quotations, in their order. */
export function linkQuotations(slug: string, analysis: Analysis): readonly string[] {
  const make = createLinkMaker(analysis.article.text, slug);
  return analysis.quotations.map((quotation) => make(makeLinkable(analysis, quotation)));
}
