import type { AnalyzeOptions, Article, Warning } from '../types.ts';
import { isCalendarDay } from './find-day.ts';
import { guessLanguage } from './guess-language.ts';

/** What could not be read in an article, or is not what it should be. */
export function warn(article: Article, { published }: AnalyzeOptions): Warning[] {
  const { text, headline, paragraphs } = article;
  const given: Warning[] =
    published !== undefined && !isCalendarDay(published)
      ? [{ rule: 'bad-date', message: `“${published}” is not a day of the calendar; write it as YYYY-MM-DD. It was left out.` }]
      : [];
  if (headline.start === headline.end && paragraphs.length === 0)
    return [...given, { rule: 'empty-text', message: 'The text is empty: there is nothing to read.', line: 1 }];
  return [...given, ...aboutParts(article), ...aboutCharacters(text), ...aboutMarks(article)];
}

function aboutParts({ text, headline, paragraphs, published }: Article): Warning[] {
  const warnings: Warning[] = [];
  if (paragraphs.length === 0)
    warnings.push({ rule: 'headline-only', message: 'There is a headline and no text below it.', line: 1, span: headline });
  const language = guessLanguage(text.slice(headline.end));
  if (language)
    warnings.push({
      rule: 'other-language',
      message: `This reader understands English; this text seems to be ${language === 'another language' ? 'in another language' : language}. Who said what, and when, will be wrong or missing.`,
    });
  if (!published)
    warnings.push({
      rule: 'no-date',
      message: 'The article does not say when it was published, so words such as “Sunday” stay without a date.',
      line: 1,
    });
  return warnings;
}

/** “â€œWe goâ€”: marks and letters of UTF-8 that a program took for Windows-1252. */
const GARBLED = /â€[œ™˜“”\u009d\u009c\u0099\u0098]|Ã[©¨¡³±¼¶¤]/;

function aboutCharacters(text: string): Warning[] {
  const warnings: Warning[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\0-\x08\x0b\x0e-\x1f\x7f]/.exec(text);
  if (control)
    warnings.push({
      rule: 'control-character',
      message: 'There is a control character here; it is kept and shows as nothing.',
      span: { start: control.index, end: control.index + 1 },
    });
  const garbled = GARBLED.exec(text);
  if (garbled)
    warnings.push({
      rule: 'garbled-text',
      message: `“${garbled[0]}” is what becomes of a mark or a letter when a program takes UTF-8 for Windows-1252; convert the text back, or its quotations will not be found.`,
      line: text.slice(0, garbled.index).split('\n').length,
      span: { start: garbled.index, end: garbled.index + garbled[0].length },
    });
  return warnings;
}

function aboutMarks({ text, paragraphs }: Article): Warning[] {
  return paragraphs.flatMap((span, index): Warning[] => {
    const words = text.slice(span.start, span.end);
    const open = words.split('“').length - 1;
    const close = words.split('”').length - 1;
    const next = paragraphs[index + 1];
    // A paragraph that opens and does not close is usual where the next one opens again: the quotation goes on there.
    const goesOn = next !== undefined && text.startsWith('“', next.start);
    if (close > open) return [{ rule: 'unbalanced-marks', message: 'A quotation mark closes here that nothing opens.', span }];
    return open > close && !goesOn ? [{ rule: 'unbalanced-marks', message: 'A quotation mark opens here that nothing closes.', span }] : [];
  });
}
