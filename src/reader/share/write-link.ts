import type { Quotation } from '../../engine/index.ts';
import type { ArticleData } from '../article-data.ts';

/** The address of a quotation as it is shared: everything after the host, with proof of its words. */
export async function writeLink(data: ArticleData, quotation: Quotation, base: string): Promise<string> {
  const { createLinkMaker } = await import('../../engine/links/index.ts');
  const name = data.analysis.people.find((person) => person.id === quotation.speaker)?.name;
  const { id, content, source } = quotation;
  const path = createLinkMaker(
    data.analysis.article.text,
    data.slug,
  )({ id, content, ...(source ? { source } : {}), ...(name ? { speakerName: name } : {}) });
  return `${base.replace(/\/$/, '')}${path}`;
}
