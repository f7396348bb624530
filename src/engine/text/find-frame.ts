import type { Span } from '../types.ts';

/** Lines at the edges of an article that are not its story. */
export interface Frame {
  readonly body: readonly Span[];
  readonly credit?: Span;
  readonly alternativeHeadline?: Span;
}

const LONGEST_CREDIT = 140;
const BYLINE = /^by \p{Lu}/iu;
const CREDIT =
  /^(?:source|via|credit|copyright|©|\(?(?:reuters|ap|afp|associated press)\)?$)|\b(?:summary|reporting|report|story|article|text) (?:from|by|via)\b|^(?:additional )?(?:reporting|editing|writing) by\b/i;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;

const contentWords = (words: string): Set<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function restates(headline: string, line: string): boolean {
  const known = contentWords(headline);
  const own = contentWords(line);
  if (own.size < 3 || known.size < 3) return false;
  let shared = 0;
  for (const word of own) if (known.has(word)) shared++;
  return shared / Math.min(own.size, known.size) >= 0.5;
}

/** Takes the credit line and the alternative headline away from the paragraphs. */
export function findFrame(text: string, paragraphs: readonly Span[], headline: Span): Frame {
  const body = [...paragraphs];
  const words = (span: Span): string => text.slice(span.start, Math.min(span.end, span.start + 400));
  const isCredit = (span: Span | undefined, pattern: RegExp): boolean =>
    span !== undefined && span.end - span.start <= LONGEST_CREDIT && !SENTENCE_END.test(words(span)) && pattern.test(words(span));
  let credit: Span | undefined;
  let alternativeHeadline: Span | undefined;
  if (body.length > 1 && isCredit(body[0], BYLINE)) credit = body.shift();
  for (let turn = 0; turn < 2 && body.length > 1; turn++) {
    const last = body.at(-1);
    if (!last || last.end - last.start > 250) break;
    if (!credit && isCredit(last, CREDIT)) credit = body.pop();
    else if (!alternativeHeadline && !SENTENCE_END.test(words(last)) && restates(text.slice(headline.start, headline.end), words(last)))
      alternativeHeadline = body.pop();
  }
  return { body, ...(credit ? { credit } : {}), ...(alternativeHeadline ? { alternativeHeadline } : {}) };
}
