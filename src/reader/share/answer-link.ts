import type { ArticleData, QuotationChange } from '../article-data.ts';
import { pagePath } from '../page.ts';

/** What a followed link came to. */
export interface AnsweredLink {
  readonly state: 'same' | QuotationChange['state'];
  /** The quotation that it leads to now; nothing is opened without one. */
  readonly quotation: string | undefined;
  /** The words as the link or the register has them; empty when neither tells. */
  readonly was: string;
  /** The words as they are now. */
  readonly now: string;
  readonly speakerWas: string | undefined;
  readonly speakerNow: string | undefined;
  readonly changed: string | undefined;
  /** For `gone`: where the passage most like it stands. Offered, never jumped to. */
  readonly nearest: number | undefined;
}

/**
 * Finds the quotation that an address was made for when its id is not in the article: by the build's register, which
 * knows every id ever published, else by the words and proof in the address itself.
 */
export async function answerLink(data: ArticleData, wanted: string, address: string, base: string): Promise<AnsweredLink> {
  const { createLinkResolver } = await import('../../engine/links/index.ts');
  const { analysis } = data;
  const { text } = analysis.article;
  const nameOf = (id: string | undefined): string | undefined => analysis.people.find((person) => person.id === id)?.name;
  const describe = (id: string | undefined) => {
    const quotation = analysis.quotations.find((one) => one.id === id);
    const words = quotation?.content.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? '';
    return { quotation: quotation?.id, now: words, speakerNow: nameOf(quotation?.speaker) };
  };
  const change = data.changes?.find((one) => one.id === wanted);
  if (change) {
    return {
      state: change.state,
      ...describe(change.now),
      was: change.words,
      speakerWas: change.speaker,
      changed: change.changed,
      nearest: undefined,
    };
  }
  const linkable = analysis.quotations.map(({ id, content, source, speaker }) => {
    const name = nameOf(speaker);
    return { id, content, ...(source ? { source } : {}), ...(name ? { speakerName: name } : {}) };
  });
  const own = pagePath({ kind: 'quotation', slug: data.slug, quotation: wanted }, base);
  const found = createLinkResolver(text, linkable)(address.includes('/q/') ? address : own);
  const was = found.was.whole || found.was.end === '' ? found.was.start : `${found.was.start} … ${found.was.end}`;
  const id = found.quotation === undefined ? undefined : linkable[found.quotation]?.id;
  const state = found.state !== 'gone' && id === undefined ? 'gone' : found.state;
  return {
    state,
    ...describe(state === 'gone' ? undefined : id),
    was,
    speakerWas: undefined,
    changed: undefined,
    nearest: found.nearest?.start,
  };
}
