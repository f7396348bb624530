import type { Analysis } from '../../engine/index.ts';
import { createLinkMaker, createLinkResolver, type LinkableQuotation } from '../../engine/links/index.ts';
import type { QuotationChange } from '../../reader/article-data.ts';
import type { RegisteredQuotation } from './registered.ts';

/** Where a quotation went that no longer stands under its id. */
export interface Followed {
  readonly state: QuotationChange['state'];
  /** The id under which it stands now; absent when it is gone, or when its words are there but no quotation any more. */
  readonly now?: string;
}

/** Finds published quotations in the article as it is now. The text is read once, for all of them. */
export function createFollower(analysis: Analysis): (entry: RegisteredQuotation) => Followed {
  const quotations = nameSpeakers(analysis);
  const resolve = createLinkResolver(analysis.article.text, quotations);
  return ({ link, speaker }) => {
    const { state, quotation } = resolve(link);
    const found = quotation === undefined ? undefined : quotations[quotation];
    if (state === 'gone') return { state };
    if (found === undefined) return { state: state === 'same' ? 'moved' : state };
    // The register knows the name, of which a link has only a hash.
    if (speaker !== undefined && found.speakerName !== undefined && state !== 'reworded' && !isSameName(speaker, found.speakerName)) {
      return { state: 'other-speaker', now: found.id };
    }
    return { state: state === 'same' ? 'moved' : state, now: found.id };
  };
}

/** “Brandvold” and “Ilse Brandvold” are one: how full a name is depends on the article as it is. */
function isSameName(one: string, other: string): boolean {
  const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1);
  return last(one) === last(other);
}

/** Links with proof to an article's quotations, in their order. */
export function linkQuotations(slug: string, analysis: Analysis): readonly string[] {
  const make = createLinkMaker(analysis.article.text, slug);
  return nameSpeakers(analysis).map(make);
}

function nameSpeakers({ people, quotations }: Analysis): readonly LinkableQuotation[] {
  return quotations.map((quotation) => {
    const speakerName = people.find((person) => person.id === quotation.speaker)?.name;
    return speakerName === undefined ? quotation : { ...quotation, speakerName };
  });
}
