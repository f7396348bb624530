import type { Quotation } from '../../engine/index.ts';
import { placeOnLine } from '../../reader/article/line-marks.ts';
import type { ArticleData } from '../../reader/article-data.ts';
import { listSpeakers, sliceWords } from '../../reader/people/voices.ts';
import { daysOf, readDay, sayDay, sayInSentence } from '../../reader/timeline/say-date.ts';
import { clipAtClause } from './clip-at-clause.ts';

/** Everything that a card shows; two cards with equal content are one drawing. */
export interface CardContent {
  /** What stands large: `marked` words are the speaker's, the others what the article says between them. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  readonly speaker?: { readonly name: string; readonly facts: string; readonly initials: string; readonly group: boolean };
  /** The colour of the card: a voice from 1 to 5, 0 for none. */
  readonly colour: number;
  readonly line: readonly { readonly from: number; readonly to: number; readonly colour: number }[];
  readonly headline: string;
  readonly date: string;
}

const longestBridge = 60;
const longestWords = 320;
const longestLine = 120;

/** The card of one quotation. */
export function describeQuotationCard(data: ArticleData, quotation: Quotation): CardContent {
  const { analysis } = data;
  const speaker = listSpeakers(analysis).find((candidate) => candidate.id === quotation.speaker);
  const frame = describeFrame(data);
  const said = quotation.said === undefined ? '' : sayInSentence(quotation.said);
  const facts = [speaker?.role ?? '', said.replace(/^(\p{L}+day) (?=\d)/u, '')].filter((fact) => fact !== '').join(' · ');
  return {
    ...frame,
    pieces: clipAtClause(joinPieces(analysis.article.text, quotation), longestWords),
    speaker: {
      name: speaker?.name ?? 'Speaker unknown',
      facts: cut(facts, 60),
      initials: speaker?.initials ?? '?',
      group: speaker?.kind === 'group',
    },
    colour: speaker?.colour ?? 0,
    headline: cut(frame.headline, 52),
  };
}

/** The card of an article: its headline. */
export function describeArticleCard(data: ArticleData): CardContent {
  const frame = describeFrame(data);
  return {
    ...frame,
    pieces: clipAtClause([{ text: frame.headline || 'Untitled article', marked: true }], longestWords),
    headline: '',
    colour: 0,
  };
}

function describeFrame({ analysis }: ArticleData) {
  const { article } = analysis;
  const colours = new Map(listSpeakers(analysis).map((speaker) => [speaker.id, speaker.colour]));
  const day = readDay(article.published);
  return {
    headline: sliceWords(article.text, article.headline),
    date: day === undefined || daysOf(article.published ?? '') === undefined ? '' : sayDay(day).replace(/^\p{L}+ /u, ''),
    line: placeOnLine(analysis)
      .flatMap(({ quotation, pieces }) =>
        pieces.map(({ from, to }) => ({ from: round(from), to: round(to), colour: colours.get(quotation.speaker ?? '') ?? 0 })),
      )
      .slice(0, longestLine),
  };
}

/** What stands between two pieces is shown when it is short, as “he said” is; else an ellipsis. */
function joinPieces(text: string, { content }: Quotation): CardContent['pieces'] {
  return content.flatMap((span, index) => {
    const piece = { text: sliceWords(text, span), marked: true };
    const before = content[index - 1];
    if (before === undefined) return [piece];
    const between = text.slice(before.end, span.start);
    const short = between.length <= longestBridge && !/\n\s*\n/.test(between);
    return [{ text: short ? between.replace(/\s+/g, ' ').trim() : '…', marked: false }, piece].filter((part) => part.text !== '');
  });
}

function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  const space = words.lastIndexOf(' ', length);
  return `${words.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.]+$/u, '')}…`;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
