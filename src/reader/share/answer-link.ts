import type { Span } from '../../engine/index.ts';
import type { ArticleData, QuotationChange } from '../article-data.ts';
import { pagePath } from '../page.ts';
import { joinNames, namesOfSpeakers } from '../people/voices.ts';
import { quotedWords } from '../quote/describe-quotation.ts';
import { makeLinkable } from './make-shared-link.ts';
import { isOtherPeople } from './same-name.ts';

/** What a followed link came to. */
export interface AnsweredLink {
  readonly state: QuotationChange['state'];
  /** The quotation that it leads to now; nothing is opened without one. */
  readonly quotation: string | undefined;
  /** Where the words stand now, when they are there but are no quotation's. */
  readonly passage: Span | undefined;
  /** The words as the link or the register has them; empty when neither tells. */
  readonly was: string;
  /** Whether `was` is all of the words. */
  readonly whole: boolean;
  /** The words as they are now. */
  readonly now: string;
  /** All who said them then, by name, and all who do now. */
  readonly speakersWas: readonly string[];
  readonly speakerNow: string | undefined;
  /** Whether it is known that they are said to be other people's now. */
  readonly isOtherPeople: boolean;
  readonly changed: string | undefined;
  /** For `gone`: where the passage most like it stands. Offered, never jumped to. */
  readonly nearest: number | undefined;
  /** For `moved`: a place beside which the words stood when the link was made. */
  readonly stood: number | undefined;
}

const noPlaces = { nearest: undefined, stood: undefined } as const;

/**
 * Finds out what became of a link’s quotation: by the build’s register, which knows every id ever published, else by
 * the words and proof in the address itself. `address` is everything after the host.
 */
export async function answerLink(data: ArticleData, wanted: string, address: string, base: string): Promise<AnsweredLink> {
  const { analysis } = data;
  const tellNow = (id: string | undefined) => {
    const quotation = analysis.quotations.find((one) => one.id === id);
    const names = quotation === undefined ? [] : namesOfSpeakers(analysis, quotation);
    return {
      names,
      found: {
        quotation: quotation?.id,
        passage: undefined,
        now: quotation === undefined ? '' : quotedWords(analysis, quotation),
        speakerNow: joinNames(names),
      },
    };
  };
  const tellPassage = (spans: readonly Span[] | null | undefined, id: string | undefined) => {
    const [first] = spans ?? [];
    const last = spans?.at(-1);
    if (id !== undefined || first === undefined || last === undefined) return {};
    const passage = { start: first.start, end: last.end };
    return { passage, now: analysis.article.text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim() };
  };
  const change = data.changes?.find((one) => one.id === wanted);
  if (change !== undefined) {
    const { names, found } = tellNow(change.now);
    const now = { ...found, ...tellPassage(change.at && [change.at], change.now) };
    const were = change.speaker === undefined ? [] : [change.speaker, ...(change.alsoBy ?? [])];
    const state = now.quotation === undefined && now.passage === undefined ? 'gone' : change.state;
    return {
      state,
      ...now,
      was: change.words,
      whole: true,
      speakersWas: were,
      isOtherPeople: isOtherPeople(were, names),
      changed: change.changed,
      ...noPlaces,
    };
  }
  const { createLinkResolver } = await import('../../engine/index.ts');
  const linkable = analysis.quotations.map((quotation) => makeLinkable(analysis, quotation));
  const bare = pagePath({ kind: 'quotation', slug: data.slug, quotation: wanted }, base);
  const found = createLinkResolver(analysis.article.text, linkable)(address.includes('/q/') ? address : bare);
  const { start, end, whole } = found.was;
  const id = found.quotation === undefined ? undefined : linkable[found.quotation]?.id;
  return {
    state: found.state,
    ...tellNow(id).found,
    ...tellPassage(found.spans, id),
    was: whole || end === '' ? start : `${start} … ${end}`,
    whole: whole && start !== '',
    speakersWas: [],
    isOtherPeople: false,
    changed: undefined,
    nearest: found.nearest?.start,
    stood: found.stood?.start,
  };
}
