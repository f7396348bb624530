import type { Analysis, Quotation } from '../../engine/index.ts';
import { nameSpeakers, sliceWords } from '../../reader/people/voices.ts';
import { nameFactuality } from '../../reader/quote/describe-quotation.ts';
import { fileAddress, type Place, pageAddress } from '../pages/addresses.ts';

const surroundings = 32;

/** An article's quotations as a W3C Web Annotation collection with one page that holds them all. */
export function annotateQuotations(place: Place, slug: string, analysis: Analysis): object {
  const id = fileAddress(place, `${slug}/annotations.jsonld`);
  const positionOf = countCharacters(analysis.article.text);
  const items = analysis.quotations.map((quotation) => annotate(place, slug, analysis, quotation, positionOf));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Quotations in: ${sliceWords(analysis.article.text, analysis.article.headline)}`,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/**
 * From a place in UTF-16 units to the number of characters before it, which is what a TextPositionSelector counts in
 * (Web Annotation Data Model, 4.2.5: code points, not code units).
 */
function countCharacters(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1);
  return (offset) => {
    let [low, high] = [0, seconds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Each piece of a quotation is a target of its own, found by its words in the stored file and by its place. */
function annotate(place: Place, slug: string, analysis: Analysis, quotation: Quotation, positionOf: (offset: number) => number) {
  const { article } = analysis;
  const { text } = article;
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
        value: nameSpeakers(analysis, quotation) ?? 'speaker unknown',
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: quotation.kind },
      ...(quotation.factuality === 'said'
        ? []
        : [{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: nameFactuality(quotation) }]),
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
        { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) },
      ],
    })),
  };
}
