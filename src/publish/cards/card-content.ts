import type { Quotation } from '../../engine/index.ts';
import { placeOnLine } from '../../reader/article/line-marks.ts';
import type { ArticleData } from '../../reader/article-data.ts';
import { readDay } from '../../reader/dates/calendar-days.ts';
import { sayDay, sayInSentence } from '../../reader/dates/say-date.ts';
import { listSpeakers, nameSpeakers, sliceWords } from '../../reader/people/voices.ts';
import { signWords } from '../../reader/quote/describe-quotation.ts';
import { canShow } from './card-fonts.ts';
import { clipAtClause } from './clip-at-clause.ts';
import { nameScript } from './name-script.ts';

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

/**
 * The card of one quotation. What no face of the cards holds would be empty boxes; the card says instead what it is
 * written in, and tells that apart from the speaker's words.
 */
export function describeQuotationCard(data: ArticleData, quotation: Quotation): CardContent {
  const { analysis } = data;
  const speaker = listSpeakers(analysis).find((candidate) => candidate.id === quotation.speaker);
  const frame = describeFrame(data);
  const said = quotation.said === undefined ? '' : sayInSentence(quotation.said);
  const facts = [
    makeDrawable(quotation.alsoBy === undefined ? (speaker?.role ?? '') : ''),
    said.replace(/^(\p{L}+day) (?=\d)/u, ''),
  ].filter((fact) => fact !== '' && canShow(fact));
  const initials = makeDrawable(speaker?.initials ?? '?');
  return {
    ...frame,
    pieces: showPieces(clipAtClause(joinPieces(analysis.article.text, quotation), longestWords), 'A quotation'),
    speaker: {
      name: showName(signWords(nameSpeakers(analysis, quotation), quotation)),
      facts: cut(facts.join(' · '), 60),
      initials: canShow(initials) ? initials : '',
      group: speaker?.kind === 'group',
    },
    colour: speaker?.colour ?? 0,
    headline: cut(frame.headline, 52),
  };
}

/** The card of an article: its headline. */
export function describeArticleCard(data: ArticleData): CardContent {
  const frame = describeFrame(data);
  const headline = sliceWords(data.analysis.article.text, data.analysis.article.headline);
  return {
    ...frame,
    pieces: showPieces(clipAtClause([{ text: headline || 'Untitled article', marked: true }], longestWords), 'An article'),
    headline: '',
    colour: 0,
  };
}

/** A text as it is drawn: without invisible characters, its letters whole, an ellipsis for pictures and signs that no face holds. */
function makeDrawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\p{Script=Common}\p{Script=Inherited}]+/gu, (signs) => (canShow(signs) ? signs : dropUnheld(signs)));
}

function dropUnheld(signs: string): string {
  return [...signs]
    .map((sign) => (canShow(sign) ? sign : '…'))
    .join('')
    .replace(/…{2,}/g, '…');
}

function showPieces(pieces: CardContent['pieces'], what: string): CardContent['pieces'] {
  const drawable = pieces.map(({ text, marked }) => ({ text: makeDrawable(text), marked }));
  const unseen = drawable.find(({ text }) => !canShow(text));
  return unseen === undefined ? drawable : [{ text: `${what} in ${nameScript(unseen.text)}`, marked: false }];
}

function showName(name: string): string {
  const drawable = makeDrawable(name);
  return canShow(drawable) ? drawable : `Name in ${nameScript(drawable)}`;
}

function describeFrame({ analysis }: ArticleData) {
  const { article } = analysis;
  const colours = new Map(listSpeakers(analysis).map((speaker) => [speaker.id, speaker.colour]));
  const day = readDay(article.published);
  const headline = makeDrawable(sliceWords(article.text, article.headline));
  return {
    headline: canShow(headline) ? headline : '',
    date: day === undefined ? '' : sayDay(day).replace(/^\p{L}+ /u, ''),
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
