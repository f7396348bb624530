import { type Syntax, UPOS } from '../../syntax/syntax.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { isHappening } from './find-event.ts';

const MAX_PHRASE = 12;
const MAX_NAME = 8;
/** A day is hardly ever part of what somebody is: “Lee, a clerk from 2011 to 2013”. */
const OPENER = /^(?:in|from|between|of|until|till|since)$/i;

const posOf = (syntax: Syntax, token: number): string => UPOS[syntax.upos[token] ?? -1] ?? '';

/**
 * Whether a date, its tokens from `first` to `last`, only tells who somebody is, beside their name: “Ada Simms, a clerk from 2011 to
 * 2013, said”, “Barrow's opponent in November, the teacher Ada Simms, said”. It dates nothing that the clause tells.
 */
export function tellsWho(document: Document, syntax: Syntax, sentence: Sentence, first: number, last: number): boolean {
  const form = (token: number): string => document.tokens.form[token] ?? '';
  if (!OPENER.test(form(first - 1))) return false;
  const isLinked = /^(?:to|and|until|through|[-–])$/i.test(form(last + 1)) && /\d$/.test(form(last + 2));
  const end = isLinked ? last + 3 : last + 1;
  if (form(end) !== ',') return false;
  let noun = false;
  let start = first - 1;
  for (; start > sentence.first && form(start - 1) !== ','; start--) {
    if (first - start > MAX_PHRASE || /^(?:VERB|AUX)$/.test(posOf(syntax, start - 1)) || isHappening(form(start - 1))) return false;
    noun ||= posOf(syntax, start - 1) === 'NOUN';
  }
  if (!noun) return false;
  if (start > sentence.first) return posOf(syntax, start - 2) === 'PROPN' && /^(?:DET|NOUN|ADJ|PRON|PROPN)$/.test(posOf(syntax, start));
  for (let token = end + 1; token <= end + MAX_NAME && token < sentence.last; token++) {
    if (form(token) === ',') return posOf(syntax, token - 1) === 'PROPN';
    if (!/^(?:DET|NOUN|ADJ|PROPN)$/.test(posOf(syntax, token))) return false;
  }
  return false;
}
