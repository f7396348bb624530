import { lengthOfDateLabel } from './date-label.ts';
import type { Document, Tokens } from './document.ts';
import { MONTH } from './month.ts';
import { WEEKDAY } from './weekday.ts';

const CLOCK = /^\d{1,2}[.:]\d\d$/;
/** “88 min”, “90+4 min” of a match. */
const MINUTE = /^\d{1,3}(?:\+\d{1,2})?$/;
const HALF = /^[ap]\.?m\.?$/i;
const ZONE = /^(?:GMT|BST|UTC|[ECMP][SD]?T|CES?T|AE[SD]T|IST|SAST|WAT|EAT|NZ[SD]T)$/;
const OPENS = /^["“‘'«]*\p{Lu}|^["“‘'«]$/u;
/** “9.30 Monday is too late”: what goes on with the time. */
const GOES_ON = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`);
/** What agencies write in front of a headline: “Exclusive-”, “UPDATE 2-”. */
const LABEL = /^(?:analysis|corrected|exclusive|explainer|factbox|feature|focus|insight|interview|refile|timeline|update|wrapup)$/i;

/** Whom a letter is for: “Sir, My wife …”. */
const SALUTATION = /^(?:sir|madam|sirs)$/i;

/**
 * The token behind what a block is headed with and that is no part of its first sentence: the time of an entry in a live
 * report (“6.15pm Cllr Lee …”, “18:05 GMT The …”, “88 min Ann Lee …”), an agency's label (“Exclusive-Firm …”), whom a letter is for (“Sir, My wife …”, “Sir – My wife …”). `first` where there is none.
 */
export function behindLabel(tokens: Tokens, first: number, last: number): number {
  const { form } = tokens;
  let next = first + 1;
  if (CLOCK.test(form[first] ?? '')) {
    if (HALF.test(form[next] ?? '')) next++;
    if (ZONE.test(form[next] ?? '')) next++;
  } else if (MINUTE.test(form[first] ?? '')) {
    if (!/^mins?$/.test(form[next] ?? '')) return first;
    next++;
  } else if (SALUTATION.test(form[first] ?? '') && /^[,–—-]$/.test(form[next] ?? '')) {
    next++;
  } else {
    if (!LABEL.test(form[first] ?? '')) return first;
    if (/^\d{1,2}$/.test(form[next] ?? '')) next++;
    const isJoined = form[next] === '-' && tokens.start[next] === tokens.end[next - 1] && tokens.start[next + 1] === tokens.end[next];
    if (!isJoined) return first;
    next++;
  }
  const word = form[next] ?? '';
  return next < last && OPENS.test(word) && !GOES_ON.test(word) ? next : first;
}

/** Whether a sentence, by its index, is such a heading, or the date of an entry: the next one is the first of its block that tells something. */
export function isLabel({ blocks, sentences, text, tokens }: Document, sentence: number): boolean {
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  const span = blocks[own?.block ?? -1]?.span;
  if (!own || !span || own.block !== next?.block || tokens.start[own.first] !== span.start) return false;
  const label = lengthOfDateLabel(text.slice(span.start, span.end));
  return label > 0 ? span.start + label === tokens.start[next.first] : behindLabel(tokens, own.first, next.last) === own.last;
}
