import { PREPOSITION } from './adjacent-event.ts';
import type { ClauseView } from './clause-view.ts';
import { type EventHead, isHappening, isHappeningAt, isSaying } from './find-event.ts';

/** The happening that a date stands before: “Friday's ceremony”, “the 1996 campaign”, “the Oct. 23 slaying”. */
export function nounBehind(view: ClauseView, last: number, first = -1): EventHead | undefined {
  let token = last + 1;
  // “the Dec. 21, 1988, bombing”, but “In March, sales rose”, “Beginning in 1933, donations were received”.
  if (view.form(token) === ',' && (!/^\d{4}$/.test(view.form(last)) || PREPOSITION.test(view.form(last - 1)))) return undefined;
  if (/^(?:'s|’s|'|’)$/.test(view.form(token))) token++;
  if (isSaying(view, token)) return undefined;
  // “following last month's squeeze”: what something follows has happened
  const isFollowed = token > last + 1 && /^following$/i.test(view.form(first - 1));
  let noun = -1;
  for (let at = token; at < token + 6 && at < view.sentence.last; at++) {
    const tag = view.tag(at);
    if (tag === 'NN' || tag === 'NNS') noun = at;
    else if (/^NNP/.test(tag)) noun = -1;
    else if (!/^(?:JJ|CD|HYPH)/.test(tag) && view.form(at) !== ',') break;
    else if (view.form(at) === ',' && at > token) break;
  }
  return noun >= 0 && (isFollowed || isHappening(view.form(noun))) ? { token: noun, form: 'noun' } : undefined;
}

const MAX_PHRASE = 6;

/** The happening of which a date tells when it was, and that bounds what the clause tells: “rebuilt after the Great Fire of 1666”. */
export function happeningBounding(view: ClauseView, date: number): EventHead | undefined {
  const noun = date - 2;
  if (!/^of$/i.test(view.form(date - 1)) || !view.isNoun(noun) || !isHappening(view.form(noun))) return undefined;
  for (let token = noun - 1; token >= view.sentence.first && noun - token <= MAX_PHRASE; token--) {
    if (/^(?:after|before|since|until|following)$/i.test(view.form(token))) return { token: noun, form: 'noun' };
    if (!/^(?:NN|JJ|DT|PRP\$|CD|HYPH)/.test(view.tag(token))) return undefined;
  }
  return undefined;
}

const MAX_BETWEEN = 14;

/** The last happening between a verb and a date: “has admitted the murder of a friend at a house in April”. */
export function happeningBetween(view: ClauseView, verb: number, date: number): EventHead | undefined {
  for (let token = date - 1; token > verb && date - token <= MAX_BETWEEN; token--)
    if (isHappeningAt(view, token)) return { token, form: 'noun' };
  return undefined;
}

const MAX_PLACE = 7;

/** The happening right before a date, at most a place between: “a ceremony in Rome on Friday”. */
export function nounBefore(view: ClauseView, first: number): EventHead | undefined {
  for (let token = first - 1; token >= view.sentence.first && first - token <= MAX_PLACE; token--) {
    const tag = view.tag(token);
    if (tag === 'NN' || tag === 'NNS') return isHappening(view.form(token)) ? { token, form: 'noun' } : undefined;
    if (!/^(?:IN|NNP|NNPS|DT|POS|,)$/.test(tag) && !PREPOSITION.test(view.form(token))) return undefined;
  }
  return undefined;
}
