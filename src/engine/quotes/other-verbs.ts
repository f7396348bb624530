import { POS } from '../syntax/syntax.ts';
import { startsCapitalised } from '../text/letters.ts';
import { isInHeadline, isMarked, mentionOfToken, type QuoteView, startOfSentence } from './quote-view.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { hasVerb, openingOf } from './region-words.ts';
import { isOfSpeech, isSmall, likelyReports } from './word-kinds.ts';

/* Verbs beside the one that reports. */

/** What somebody who is told of does with words. */
const SPEAKS = /^(?:say|said|saying|tell|told|telling|ask|asked|asking|warn(?:ed|ing)?|insist(?:ed|ing)?|claim(?:ed|ing)?)$/;
/** Words from the second verb to the marks: “to have told some friends, ‘…’”. */
const MOST_LISTENING = 5;

/** “is reported to have said that …”, “continues to claim: ‘…’”, “denied saying: ‘…’”: whether a verb only leads to the one that reports. */
export function leadsToVerb(view: QuoteView, { cue: { token: cue } }: Reading): boolean {
  const { lower } = view;
  const isTo = lower[cue + 1] === 'to';
  const isPerfect = isTo && lower[cue + 2] === 'have';
  const verb = isPerfect ? cue + 3 : isTo ? cue + 2 : cue + 1;
  if (!isTo && !(lower[verb] ?? '').endsWith('ing')) return false;
  if (isMarked(view, verb) || !(SPEAKS.test(lower[verb] ?? '') || likelyReports(view, verb))) return false;
  if (isPerfect && lower[verb + 1] === 'that') return true;
  for (let i = verb + 1; i <= verb + MOST_LISTENING; i++) {
    if (!isMarked(view, i)) continue;
    const isParted = i === verb + 1 || /^[,:]$/.test(lower[i - 1] ?? '');
    return openingOf(view, i) === i && isParted && !hasVerb(view, { first: verb + 1, last: i - 1 });
  }
  return false;
}

/** “Brightwater Pumps cut its forecast”: whether a word is a part of a name, whatever the tagger takes it for. */
export function isOfName(view: QuoteView, { cue: { token: cue } }: Reading): boolean {
  const { form } = view.document.tokens;
  if (!startsCapitalised(form[cue] ?? '') || startOfSentence(view, cue) === cue || isInHeadline(view, cue)) return false;
  // (“Ann Lee Describes Her Town”: a heading)
  return startsCapitalised(form[cue - 1] ?? '') && isSmall(view, cue + 1) && (view.regionOf[cue] ?? -1) === (view.regionOf[cue - 1] ?? -1);
}

/** “explained that when Lee said prices would rise she was joking”: what is said within what another one reports is a part of that. */
export function isWithinReport(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const when = (mentionOfToken(view, cue - 1)?.first ?? cue - 1) - 1;
  if (view.lower[when - 1] !== 'that' || !/^(?:when|if|after|before|although|because|while)$/.test(view.lower[when] ?? '')) return false;
  const outer = when - 2;
  // (“has said that while he fears it, ‘I have seen worse’”)
  if (holdsMarks(view, content.pieces)) return false;
  return isOfSpeech(view, outer);
}

/** “Would she confirm, he asked, that …”, “She was told that in March, she pointed out, and …”: what holds an aside of who says all of it is reported by that verb alone. */
export const holdsAside = (view: QuoteView, { cue, content }: Reading): boolean =>
  content.pieces.some(({ first, last }) => {
    for (let comma = first - 1; comma < last; comma++) {
      const verb = view.lower[comma] === ',' ? verbOfAside(view, comma) : -1;
      if (verb > comma && verb !== cue.token && !isMarked(view, comma)) return true;
    }
    return false;
  });

/** The verb of an aside between a comma and the next: “, she pointed out,”; -1 where none stands there. */
function verbOfAside({ lower, speech, upos }: QuoteView, comma: number): number {
  const verb = comma + 2;
  if (!/^(?:s?he|they)$/.test(lower[comma + 1] ?? '') || upos[verb] !== POS.VERB || (speech[verb] ?? 0) < LEAST) return -1;
  return lower[verb + 1] === ',' || (lower[verb + 1] === 'out' && lower[verb + 2] === ',') ? verb : -1;
}

/** How likely the verb of an aside reports. */
const LEAST = 0.3;
