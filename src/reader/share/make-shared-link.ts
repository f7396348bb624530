import type { Analysis, LinkableQuotation, Quotation } from '../../engine/index.ts';
import type { Reading } from '../article/reading.ts';

/** A quotation with what its link is made of. */
export function makeLinkable({ people }: Pick<Analysis, 'people'>, quotation: Quotation): LinkableQuotation {
  const name = people.find((person) => person.id === quotation.speaker)?.name;
  return {
    id: quotation.id,
    content: quotation.content,
    ...(quotation.source === undefined ? {} : { source: quotation.source }),
    ...(name === undefined ? {} : { speakerName: name }),
  };
}

/** The whole address of a quotation, with its proof, to be passed on. The maker is fetched when a link is first wanted. */
export async function makeSharedLink(reading: Reading, quotation: Quotation, base: string): Promise<string> {
  const { createLinkMaker } = await import('../../engine/index.ts');
  const path = createLinkMaker(reading.text, reading.data.slug)(makeLinkable(reading.data.analysis, quotation));
  return `${location.origin}${base.replace(/\/$/, '')}${path}`;
}
