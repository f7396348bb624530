import type { Analysis, Quotation } from '../../engine/index.ts';
import { sliceWords } from '../../reader/people/voices.ts';
import { fileAddress, type Place, pageAddress } from '../pages/addresses.ts';

const surroundings = 32;

/** An article's quotations as a W3C Web Annotation collection with one page that holds them all. */
export function annotateQuotations(place: Place, slug: string, analysis: Analysis): object {
  const id = fileAddress(place, `${slug}/annotations.jsonld`);
  const items = analysis.quotations.map((quotation) => annotate(place, slug, analysis, quotation));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Quotations in: ${sliceWords(analysis.article.text, analysis.article.headline)}`,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Each piece of a quotation is a target of its own; positions are UTF-16 units of the stored file, as the selectors' words are its words. */
function annotate(place: Place, slug: string, { article, people }: Analysis, quotation: Quotation) {
  const { text } = article;
  const speaker = people.find((person) => person.id === quotation.speaker);
  return {
    id: pageAddress(place, { kind: 'quotation', slug, quotation: quotation.id }),
    type: 'Annotation',
    motivation: 'identifying',
    ...(article.published === undefined ? {} : { created: `${article.published}T00:00:00Z` }),
    body: [
      {
        type: 'TextualBody',
        purpose: 'identifying',
        format: 'text/plain',
        value: speaker?.name ?? 'speaker unknown',
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: quotation.kind },
    ],
    target: quotation.content.map(({ start, end }) => ({
      source: fileAddress(place, `articles/${slug}.txt`),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - surroundings), start),
          suffix: text.slice(end, end + surroundings),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  };
}
