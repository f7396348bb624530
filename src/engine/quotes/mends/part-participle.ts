import { POS } from '../../syntax/syntax.ts';
import { endOfSentence, isMarked, personAt, type QuoteView, startOfSentence } from '../quote-view.ts';
import { isBare, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { trimPiece } from '../region-words.ts';
import { DONE, isFiniteVerb, isVerb } from '../word-kinds.ts';
import { headOf, isPhrase } from './part-source.ts';

/** What is said to somebody, or of somebody who is to do it, and so tells nothing of them: “told to quit”. */
const TO_THEM = /^(?:told|warned|urged|asked|advised|ordered|instructed|reminded|informed|assured|quoted)$/;
/** What ends who does so: “accused by the union of lying”. */
const ENDS_AGENT = /^(?:of|as|for|to|that|with|over|in|on|at|after|when|while|because|[“"‘'])$/;

/** What somebody goes by, and nobody says: “known as ‘the cat’”. */
const CALLED = /^(?:known|born|named|titled|entitled|headed|headlined|referred|marked|.*ing)$/;
/** What stands behind these only where somebody suffers it: “told of the leak”, “described as a loner”. */
const SUFFERED =
  /^(?:told (?:of|about)|(?:asked|questioned|quizzed|pressed) (?:whether|if|about|on)|(?:described|portrayed|seen) as|accused of)$/;

/** The comma that ends an aside behind `from`, with the sentence's own verb behind it; -1 where there is none. */
function endOfAside(view: QuoteView, from: number): number {
  const last = endOfSentence(view, from);
  for (let i = from; i + 1 < last; i++) {
    if (view.lower[i] !== ',' || isMarked(view, i)) continue;
    // (the tagger may take “lived” for a participle)
    const goesOn =
      (view.upos[i + 1] === POS.ADV && isFiniteVerb(view, i + 2)) || (isVerb(view, i + 1) && !(view.lower[i + 1] ?? '').endsWith('ing'));
    return goesOn ? i : -1;
  }
  return -1;
}

/** Who does what a participle tells, behind “by”: “by the union”; with the token behind them. */
function agentIn(view: QuoteView, by: number, end: number): { readonly head: number; readonly behind: number } | undefined {
  let behind = by + 1;
  while (behind < end && !ENDS_AGENT.test(view.lower[behind] ?? '')) behind++;
  const who = trimPiece(view, by + 1, behind - 1);
  if (!who || !isPhrase(view, who)) return undefined;
  const person = personAt(view, who.last);
  const head = person && person.first >= who.first ? person.head : headOf(view, who);
  return head < 0 ? undefined : { head, behind };
}

/** Whether a verb behind a comma tells what is done to whoever stands in front of it; past forms and participles look alike. */
function isSuffered(view: QuoteView, cue: number): boolean {
  const [word, next] = [view.lower[cue] ?? '', view.lower[cue + 1] ?? ''];
  if (view.lower[cue - 1] !== ',' || view.upos[cue] !== POS.VERB || CALLED.test(word)) return false;
  const isSaidToBe = next === 'to' && /^(?:be|have)$/.test(view.lower[cue + 2] ?? '');
  const isDone = view.tag[cue] === DONE || view.mainLabel[cue] === REL.acl;
  return isDone || isSaidToBe || next === 'by' || isByBehindMarks(view, cue + 1) || SUFFERED.test(`${word} ${next}`);
}

/** “dubbed ‘the cat’ by fans”: whether “by” stands right behind marks that open at `opening`. */
function isByBehindMarks(view: QuoteView, opening: number): boolean {
  const region = view.regionOf[opening] ?? -1;
  return view.regionFirst[region] === opening && view.lower[(view.regionLast[region] ?? opening) + 1] === 'by';
}

/** The words of an aside from `first` to `end`, without who says them: of “by the union of lying” and of “of lying by the union”, “of lying”. */
function readAside(view: QuoteView, first: number, end: number): { readonly said: TokenPiece | undefined; readonly agent: number } {
  let by = first;
  while (by < end && (view.lower[by] !== 'by' || isMarked(view, by))) by++;
  // “a blog, called the ‘Feed’, written by Lee”
  const agent = by < end && (by === first || view.upos[by - 1] !== POS.VERB) ? agentIn(view, by, end) : undefined;
  const opening = agent && by === first ? agent.behind : first;
  const closing = agent && by > first ? by : end;
  const isOf = /^(?:of|for)$/.test(view.lower[opening] ?? '') && closing - opening > 2;
  return { said: trimPiece(view, isOf ? opening + 1 : opening, closing - 1), agent: agent?.head ?? -1 };
}

/**
 * “Lee, accused by the union of lying, has quit”, “Lee, said to be sorry, is in Spain”: what is said of somebody between commas ends
 * there, and who says it stands behind “by”, if anywhere.
 */
export function partParticiple(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const end = isSuffered(view, cue.token) ? endOfAside(view, cue.token + 1) : -1;
  const of = end < 0 ? undefined : trimPiece(view, startOfSentence(view, cue.token), cue.token - 2);
  if (!of || !isBare(view, of)) return reading;
  const { said, agent } = readAside(view, cue.token + 1, end);
  if (!said) return reading;
  const isToThem = TO_THEM.test(view.lower[cue.token] ?? '');
  // “The plan, announced by the mayor on Monday, …”
  const isWhen = said.last - said.first < 2 && TIME_WORD.test(view.lower[said.last] ?? '');
  const pieces: TokenPiece[] = isWhen ? [of] : isToThem ? [said] : [of, said];
  const head = agent < 0 && isToThem ? source.head : agent;
  return { ...reading, content: { ...content, pieces, before: 0, after: pieces.length - 2 }, source: { ...source, head } };
}
