import type { Analysis, Person, Quotation } from '../../engine/index.ts';
import { sliceWords, speakersOf } from '../../reader/people/voices.ts';
import { quotedWords } from '../../reader/quote/describe-quotation.ts';
import { type Place, pageAddress } from './addresses.ts';

/** An article as schema.org `NewsArticle`, with the words in marks as its `Quotation` parts. */
export function structureArticle(place: Place, slug: string, analysis: Analysis, card: string | undefined): object {
  return {
    '@context': 'https://schema.org',
    ...newsArticle(place, slug, analysis),
    ...(card === undefined ? {} : { image: card }),
    hasPart: analysis.quotations.filter(isInMarks).map((quotation) => quotationPart(place, slug, analysis, quotation)),
  };
}

/** One quotation as schema.org `Quotation`; words that are only reported are a `Claim`, because nobody is quoted there. */
export function structureQuotation(place: Place, slug: string, analysis: Analysis, quotation: Quotation): object {
  return {
    '@context': 'https://schema.org',
    ...quotationPart(place, slug, analysis, quotation),
    isPartOf: newsArticle(place, slug, analysis),
  };
}

function newsArticle(place: Place, slug: string, { article }: Analysis) {
  const url = pageAddress(place, { kind: 'article', slug });
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: sliceWords(article.text, article.headline),
    ...(article.alternativeHeadline === undefined ? {} : { alternativeHeadline: sliceWords(article.text, article.alternativeHeadline) }),
    ...(article.published === undefined ? {} : { datePublished: article.published }),
    ...(article.credit === undefined ? {} : { creditText: sliceWords(article.text, article.credit) }),
    ...(article.sourceUrl === undefined ? {} : { isBasedOn: article.sourceUrl }),
    inLanguage: article.language ?? 'en',
  };
}

function quotationPart(place: Place, slug: string, analysis: Analysis, quotation: Quotation) {
  const url = pageAddress(place, { kind: 'quotation', slug, quotation: quotation.id });
  const speakers = speakersOf(quotation).flatMap((id) => analysis.people.find((person) => person.id === id) ?? []);
  const agents = speakers.map((speaker) => agent(analysis, speaker));
  const [first, ...others] = agents;
  const by = others.length === 0 ? first : agents;
  const said = /^\d{4}-\d{2}-\d{2}/.exec(quotation.said ?? '')?.[0];
  return {
    '@type': isInMarks(quotation) ? 'Quotation' : 'Claim',
    '@id': url,
    url,
    text: quotedWords(analysis, quotation),
    ...(by === undefined || quotation.factuality !== 'said'
      ? {}
      : isInMarks(quotation)
        ? { creator: by, spokenByCharacter: by }
        : { author: by }),
    ...(said === undefined ? {} : { dateCreated: said }),
  };
}

function agent({ article }: Analysis, person: Person) {
  return {
    '@type': person.kind === 'person' ? 'Person' : 'Organization',
    name: person.name,
    ...(person.role === undefined || person.kind === 'group' ? {} : { jobTitle: sliceWords(article.text, person.role) }),
  };
}

function isInMarks(quotation: Quotation): boolean {
  return quotation.kind !== 'indirect' && quotation.factuality === 'said';
}
