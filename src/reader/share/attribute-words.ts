import type { Quotation, Span } from '../../engine/index.ts';
import type { Reading } from '../article/reading.ts';
import { speakerOfQuotation } from '../article/reading.ts';
import { readDay } from '../dates/calendar-days.ts';
import { sayDay } from '../dates/say-date.ts';
import { nameSpeakers, sliceWords } from '../people/voices.ts';

const longestCue = 60;

/**
 * A quotation to pass on: its words as the article has them, a short cue between two pieces included, then who said it,
 * where and when, and the link. Reported speech gets no marks, and a turn of a talk stands behind its speaker.
 */
export function attributeWords(reading: Reading, quotation: Quotation, link: string): string {
  const { article } = reading.data.analysis;
  const speaker = speakerOfQuotation(reading, quotation);
  const name =
    speaker === undefined
      ? 'Speaker unknown'
      : `${quotation.certainty === 'unsure' ? 'probably ' : ''}${nameSpeakers(reading.data.analysis, quotation)}`;
  const who = [name, quotation.alsoBy === undefined ? speaker?.role : undefined].filter((part) => part !== undefined).join(', ');
  const day = readDay(article.published);
  const headline = sliceWords(article.text, article.headline);
  const what = day === undefined ? headline : `${headline}${/[.?!…]$/.test(headline) ? ' ' : ', '}${sayDay(day)}`;
  const words = joinPieces(article.text, quotation.content);
  const not =
    quotation.factuality === 'denied' ? ', who did not say this' : quotation.factuality === 'hypothetical' ? ', who has not said this' : '';
  const opening = quotation.turn
    ? `${who}: ${words}`
    : quotation.kind === 'indirect'
      ? `${who}${not}, reported: ${words}`
      : `${words} — ${who}${not}`;
  return [opening, what, link].filter((line) => line !== '').join('\n');
}

function joinPieces(text: string, content: readonly Span[]): string {
  return content.reduce((words, span, index) => {
    const before = content[index - 1];
    const between = before === undefined ? '' : text.slice(before.end, span.start);
    const joint = before === undefined ? '' : between.length <= longestCue && !between.includes('\n') ? between : ' … ';
    return words + joint.replace(/\s+/g, ' ') + sliceWords(text, span);
  }, '');
}
