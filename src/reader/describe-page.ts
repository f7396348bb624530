import type { PageData } from './article-data.ts';
import { countOf } from './library/say-counts.ts';
import { sliceWords } from './people/voices.ts';
import { describeFactuality, headWords } from './quote/describe-quotation.ts';

/** What a page's head says of it. */
export interface PageDescription {
  readonly title: string;
  readonly description: string;
}

const longestTitle = 110;
const longestDescription = 200;

/** The title and description of a page. Words are the article's own; nothing is put in marks that has none there. */
export function describePage(data: PageData): PageDescription {
  switch (data.kind) {
    case 'article': {
      const { article, quotations } = data.article.analysis;
      const first = article.paragraphs[0];
      const opening = first === undefined ? '' : sliceWords(article.text, first);
      return {
        title: `${clip(sliceWords(article.text, article.headline) || 'Untitled article', longestTitle)} · Quoteline`,
        description: clip(`${countOf(quotations.length, 'quotation')}, each with its speaker. ${opening}`, longestDescription),
      };
    }
    case 'quotation': {
      const { speaker, paragraphs, headline } = data.quotation;
      const words = paragraphs
        .flat()
        .filter((piece) => piece.marked)
        .map((piece) => piece.text)
        .join(' … ');
      const head = headWords(speaker?.name, data.quotation);
      const not = describeFactuality(data.quotation);
      return {
        title: `${head}: ${clip(words, longestTitle - head.length)}`,
        description: clip(not === undefined ? `${head} in: ${headline}` : `${not} ${headline}`, longestDescription),
      };
    }
    case 'library':
      return { title: 'Library · Quoteline', description: `All articles, by who said what, and when: ${data.catalogue.total} in all.` };
    case 'person':
      return {
        title: `${data.person.name} · Quoteline`,
        description: `What ${data.person.name} is quoted as saying, in every article here.`,
      };
    case 'read':
      return {
        title: 'Your own article · Quoteline',
        description: 'Read an article of your own by who said what. It never leaves your browser.',
      };
    case 'not-found':
      return { title: 'Not found · Quoteline', description: 'There is no page at this address.' };
  }
}

function clip(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, Math.max(1, length - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/u, '')}…`;
}
