import type { Analysis, Quotation, Span } from '../../engine/index.ts';
import { articleBlocks } from '../article/blocks.ts';
import type { ArticleData, ExcerptPiece, QuotationData } from '../article-data.ts';
import { listSpeakers, nameSpeakers, sliceWords } from '../people/voices.ts';
import { askWhy, describeSaid } from './describe-quotation.ts';
import { explainDatesIn } from './explain-dates-in.ts';
import { explainQuotation } from './explain-evidence.ts';

const surroundings = 600;
const longestContent = 4000;

/** All that a quotation's own page shows, cut out of its article; nothing when the article has no such quotation. */
export function cutQuotation(data: ArticleData, id: string): QuotationData | undefined {
  const { analysis } = data;
  const quotation = analysis.quotations.find((candidate) => candidate.id === id);
  if (quotation === undefined) return undefined;
  const speaker = listSpeakers(analysis).find((candidate) => candidate.id === quotation.speaker);
  const said = describeSaid(quotation, analysis.article.published);
  return {
    slug: data.slug,
    id,
    headline: sliceWords(analysis.article.text, analysis.article.headline),
    ...(analysis.article.published === undefined ? {} : { published: analysis.article.published }),
    kind: quotation.kind,
    ...(quotation.turn ? { turn: true } : {}),
    factuality: quotation.factuality,
    certainty: quotation.certainty,
    ...(speaker === undefined
      ? {}
      : {
          speaker: {
            id: speaker.id,
            name: nameSpeakers(analysis, quotation) ?? speaker.name,
            ...(speaker.role === undefined || quotation.alsoBy !== undefined ? {} : { role: speaker.role }),
            kind: speaker.kind,
            initials: speaker.initials,
            colour: speaker.colour,
            round: speaker.round,
          },
        }),
    ...(said === undefined ? {} : { said }),
    paragraphs: cutParagraphs(analysis, quotation),
    explanations: [...explainQuotation(analysis, quotation), ...explainDatesIn(analysis, quotation)].map(
      ({ about, sentence, certainty }) => ({ about, sentence, certainty }),
    ),
    why: askWhy(analysis, quotation),
    ...(data.cards === undefined ? {} : { card: data.cards }),
  };
}

function cutParagraphs(analysis: Analysis, quotation: Quotation): readonly (readonly ExcerptPiece[])[] {
  const { text } = analysis.article;
  const first = quotation.content[0]?.start ?? 0;
  const last = Math.min(quotation.content.at(-1)?.end ?? 0, first + longestContent);
  return articleBlocks(analysis.article)
    .filter(({ span }) => span.end > first && span.start < last)
    .map(({ span }) => {
      const start = first - surroundings <= span.start ? span.start : wordStart(text, first - surroundings);
      const end = last + surroundings >= span.end ? span.end : wordStart(text, last + surroundings);
      return cutPieces(text, { start, end }, quotation.content, start > span.start, end < span.end);
    });
}

function cutPieces(text: string, block: Span, content: readonly Span[], cutBefore: boolean, cutBehind: boolean): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const push = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end).replace(/\s+/g, ' '), marked });
  };
  if (cutBefore) pieces.push({ text: '… ', marked: false });
  let at = block.start;
  for (const span of content) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, block.end);
    if (end <= start) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, block.end, false);
  if (cutBehind) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The start of the word at an offset, so that no word is cut in two. Words longer than a line are. */
function wordStart(text: string, offset: number): number {
  const wanted = Math.max(0, Math.min(text.length, offset));
  for (let at = wanted; at > 0 && wanted - at < 80; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at;
  return wanted;
}
