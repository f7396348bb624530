import { MONTH_OR_SHORT } from '../../text/month.ts';
import type { Span, TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { firstTokenOf } from './span-tokens.ts';

/** “Friday's strike was the third this year”, “the third strike of the year was held on Friday”: whether a date only says since when something was counted, in a sentence that has another. */
export function isCounted({ document: { text } }: ClauseView, { span, value }: TimeExpression, times: readonly TimeExpression[]): boolean {
  return times.length > 1 && /^\d{4}(?:-\d\d)?$/.test(value) && COUNTED.test(text.slice(Math.max(0, span.start - MAX_COUNTED), span.start));
}

const MAX_COUNTED = 40;
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|last|latest) (?:so far |(?!half|months?|part|quarter|weeks?)\p{L}+ of )?$/iu;

const MAX_COMPARED = 8;
/** Tokens from “compared”, or of amounts alone: “from 30.5 million, or 52 crowns a share, a year earlier”. */
const MAX_COMPARISON = 20;
const AMOUNT = /^(?:[$€£%,]|or|an?|the|in|of|per|million|billion|trillion|cents?|shares?|points?|percent)$/;

/** Whether “than” only says how many: “more than 8,000 reports last year”. */
const onlyCounts = (view: ClauseView, than: number): boolean =>
  /^(?:more|less|fewer)$/i.test(view.form(than - 1)) && (view.tag(than + 1) === 'CD' || /^[$€£]$/.test(view.form(than + 1)));

/** What a sum or a rate does, which “from” tells of: “up”, “fell”, “3%”. */
const CHANGES =
  /^(?:up|down|higher|lower|unchanged|%|percent|percentage|points?|million|billion|rose|fell|grew|improv|increas|decreas|drop|declin|slip|jump|climb|widen|narrow|shr|sw[iu]ng|edg|eas|surg|soar|plung|tumbl|advanc|fall|ris|chang|gain|rebound|recover)/i; // biome-ignore format: a list

/** Whether a sum or a rate stands between a word and a date: “against 5 million a year earlier”, unlike “a case against the vote last month”. */
function holdsAmount(view: ClauseView, from: number, span: Span): boolean {
  for (let token = from + 1; token < firstTokenOf(view, span); token++)
    if (view.tag(token) === 'CD' || /^(?:[$€£%]|loss|profit|deficit|surplus|gain)$/.test(view.form(token))) return true;
  return false;
}

/** “launched from Kourou on 9 May 2016”, “retired from the force last year”: where from, no amount of before. */
function isPlaceFrom(view: ClauseView, from: number, span: Span): boolean {
  return !CHANGES.test(view.form(from - 1)) && view.tag(from - 1) !== 'CD' && !holdsAmount(view, from, span);
}

/** “November”, of “in a survey in November”. */
const MONTH = new RegExp(`^(?:${MONTH_OR_SHORT})$`, 'i');

const PERIOD_BEFORE = /^(?:(?:the )?(?:same )?(?:last|previous|prior) (?:year|month|quarter|week)|(?:a|the) year (?:earlier|before|ago))$/i;
/** “up 6 percent”, “up 4,000”: whether a share or a number with which something rose or fell ends at a token. */
function isShare(view: ClauseView, last: number): boolean {
  const isAmount = view.tag(last) === 'CD' || /^(?:%|percent|cent|points?)$/i.test(view.form(last));
  for (let token = last; isAmount && last - token < 6; token--)
    if (CHANGES.test(view.form(token)) && view.tag(token) !== 'CD' && !/^(?:%|p)/i.test(view.form(token))) return true;
  return false;
}

/** Whether a date is what something is compared with: “up from 5 million a year earlier”, “than last year”. */
export function isCompared(view: ClauseView, span: Span): boolean {
  const { tokens } = view.document;
  let token = firstTokenOf(view, span);
  const words = view.document.text.slice(span.start, span.end);
  const isMonth = MONTH.test(words);
  const past = isMonth || /\b(?:year|ago|before|earlier|quarter|month|\d{4})\b/.test(words);
  // “up 6 percent over last year”
  if (/^(?:over|on)$/.test(view.form(token - 1)) && PERIOD_BEFORE.test(words) && isShare(view, token - 2)) return true;
  let onlyAmounts = true;
  for (let step = 0; step < MAX_COMPARISON && token > view.sentence.first; step++) {
    token--;
    const word = (tokens.form[token] ?? '').toLowerCase();
    // “rose from 10 to 12 in May”
    if (word === 'to' && isMonth) return false;
    if (word === 'compared' && /^(?:with|to)$/.test(tokens.form[token + 1] ?? '')) return true;
    if (
      past &&
      (step < MAX_COMPARED || onlyAmounts) &&
      ((word === 'than' && !onlyCounts(view, token)) ||
        ((word === 'versus' || word === 'against') && holdsAmount(view, token, span)) ||
        (word === 'from' &&
          (step > 0
            ? !isPlaceFrom(view, token, span) && (!isMonth || /^(?:up|down|higher|lower|,)$/.test(view.form(token - 1)))
            : /\b(?:ago|earlier|last year)$/.test(words))))
    )
      return true;
    // (“compared with six recorded last year”)
    if (view.isVerb(token) && !(view.tag(token) === 'VBN' && !view.isAuxiliary(token - 1))) return false;
    onlyAmounts &&= AMOUNT.test(word) || view.tag(token) === 'CD';
  }
  return false;
}
