import type { ClauseView } from './clause-view.ts';
import type { EventHead } from './find-event.ts';

/**
 * What stands right beside a date tells its event more surely than a long way up the tree: “said Friday”, “published on
 * Sunday”, “On Sunday, a plane … landed”. These questions look at the words in their order and at their tags alone.
 */

const PREPOSITION = /^(?:on|in|at|by|since|for|from|until|late|early|last|this|next)$/i;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NOMINAL = /^(?:NN|JJ|CD|DT|PRP\$|POS|FW|HYPH)/;
const INSIDE_NOUNS = /^(?:of|with|in|for|at|by|from|to)$/i;
/** Words from a date to its event: longer subjects are seldom, and the bound keeps the whole linear. */
const MAX_SUBJECT = 40;

/** The verb right before a date (`first` is the date's first token): “said Friday”, “published on Sunday”, “warning Sunday that”. */
export function verbBefore(view: ClauseView, first: number, last: number): EventHead | undefined {
  let token = first - 1;
  if (PREPOSITION.test(view.form(token))) token--;
  if (token < view.sentence.first) return undefined;
  const named = view.isNoun(token - 1);
  const gerund = /ing$/.test(view.form(token)) && (view.form(last + 1) === 'that' || view.isVerb(token));
  // A bare form needs its auxiliary: “a rally Thursday” is no verb, whatever its tag.
  const tag = view.tag(token);
  if (
    (tag === 'VB' || tag === 'VBP') &&
    !/^(?:to|will|would|can|could|may|might|shall|should|must|not|n't|n’t|they|we|i|you|who)$/i.test(view.form(token - 1)) &&
    !/s$/.test(view.form(token - 1))
  )
    return undefined;
  if (!view.isVerb(token) && !gerund && !(view.tag(token) === 'NN' && /ed$/.test(view.form(token)))) return undefined;
  // Behind a noun that is somebody's object the verb is a participle: “in an interview published on Sunday”.
  const start = named ? nounsBefore(view, token) : token;
  const opener = view.form(start);
  const reduced =
    named &&
    (gerund || (view.tag(token) !== 'VBZ' && view.tag(token) !== 'VBP')) &&
    (INSIDE_NOUNS.test(opener) || gerund || (start > view.sentence.first && view.isVerb(start - 1)));
  return { token, form: reduced ? 'participle' : 'verb' };
}

/** The first token of the row of nouns, their attributes and phrases that ends before `token`. */
export function nounsBefore(view: ClauseView, token: number): number {
  let at = token;
  while (at > view.sentence.first && token - at < MAX_SUBJECT) {
    const tag = view.tag(at - 1);
    if (!NOMINAL.test(tag) && !(tag === 'IN' && INSIDE_NOUNS.test(view.form(at - 1)) && at < token)) break;
    at--;
  }
  return at;
}

/** The main verb behind a date that opens its clause: “On Sunday, a plane carrying troops landed”; -1 when there is none. */
export function verbBehind(view: ClauseView, first: number, last: number): EventHead | undefined {
  let before = first - 1;
  if (PREPOSITION.test(view.form(before))) before--;
  // Only a sentence's beginning is sure to open a clause.
  if (before >= view.sentence.first && !/^["“‘'`]+$|^(?:and|but|also|then|so|later|meanwhile)$/i.test(view.form(before))) return undefined;
  if (before > view.sentence.first + 1) return undefined;
  let participle = -1;
  let relative = false;
  for (let token = last + 1; token < view.sentence.last && token - last < MAX_SUBJECT; token++) {
    const tag = view.tag(token);
    if (/^(?:who|which|that|whose|where)$/i.test(view.form(token))) relative = true;
    else if (view.form(token) === ',') relative = false;
    const ownVerb = FINITE.has(tag) || (tag === 'VBN' && view.isAuxiliary(token - 1));
    if (ownVerb && relative) relative = false;
    else if (ownVerb) return { token: mainOf(view, token), form: 'verb', opens: last + 1 };
    else if (tag === 'VBN' && participle < 0) participle = token;
  }
  return participle < 0 ? undefined : { token: participle, form: 'verb', opens: last + 1 };
}

const BREAK = /^[;:—]$/;
const MAX_REACH = 16;

/** The nearest finite verb before a date in its clause; undefined when a break or another clause stands between. */
export function finiteBefore(view: ClauseView, first: number): EventHead | undefined {
  for (let token = first - 1; token >= view.sentence.first && first - token <= MAX_REACH; token--) {
    if (BREAK.test(view.form(token)) || /^(?:who|which|that|when|while|because|after|before)$/i.test(view.form(token))) return undefined;
    const tag = view.tag(token);
    if (
      tag === 'VBD' ||
      tag === 'VBZ' ||
      tag === 'VBP' ||
      (tag === 'VBN' && view.isAuxiliary(token - 1)) ||
      (tag === 'VB' && view.tag(token - 1) === 'MD')
    ) {
      if (view.isAuxiliary(token) && !view.isVerb(token)) continue;
      return { token, form: 'verb' };
    }
  }
  return undefined;
}

/** From an auxiliary to the verb it belongs to. */
function mainOf(view: ClauseView, auxiliary: number): number {
  for (let token = auxiliary; token < view.sentence.last && token - auxiliary < 5; token++) {
    if (view.isVerb(token)) return token;
    if (view.isMark(token)) break;
  }
  return auxiliary;
}
