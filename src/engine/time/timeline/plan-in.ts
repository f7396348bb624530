import type { Syntax } from '../../syntax/syntax.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { TimeExpression } from '../../types.ts';
import { tenseBeside } from '../tense-beside.ts';
import { dateAfter } from './date-by-distance.ts';

/** “in two weeks of talks”, “in two weeks since”: a length of something. */
const BEHIND = /^(?:of|after|before|since|from|-)$/i;
/** “its first win in two weeks”, “the third strike in a month”: a length that is over. */
const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)|last|most|least|once|twice|times?|every)$/i;
const MAX_COUNTED = 10;

/**
 * The date of what is planned a length from now: “will close in three days”, “is to open in six months' time”. Undefined where
 * something lasts so long, or was done in that time.
 */
export function planIn(document: Document, syntax: Syntax, sentence: Sentence, length: TimeExpression): TimeExpression | undefined {
  const { tokens, article } = document;
  const [first, last] = [tokenAt(document, length.span.start), tokenAt(document, length.span.end - 1)];
  const form = (token: number): string => tokens.form[token] ?? '';
  // (“in the next two weeks” is a stretch)
  if (article.published === undefined || !/^in$/i.test(form(first - 1)) || /^the(?:se)?$/.test(form(first)) || BEHIND.test(form(last + 1)))
    return undefined;
  for (let token = first - 2; token >= sentence.first && first - token <= MAX_COUNTED; token--)
    if (COUNTED.test(form(token)) || /^(?:JJ|RB)S$/.test(syntax.xposNames[syntax.xpos[token] ?? 0] ?? '')) return undefined;
  return tenseBeside(document, syntax, first, last, sentence) === 'future' ? dateAfter(article.published, length) : undefined;
}
