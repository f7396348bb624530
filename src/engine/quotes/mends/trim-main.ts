import { POS } from '../../syntax/syntax.ts';
import { isMarked, isSomebody, mentionOfToken, type QuoteView, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { firstWord, hasVerb, lastWord } from '../region-words.ts';
import { isFiniteVerb, isVerb } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';

const RELATIVE = /^(?:who|whom|whose|which|that)$/;
/** Tokens from “after” to the verb of its clause. */
const NEAR = 6;

/**
 * “Days after Lee announced that it would open, the bridge fell”: where the verb that reports stands in a clause before the
 * sentence's own, its words end at the comma before that, and those of “Lee's promise to end it was met with doubt” before the verb.
 */
export function trimMain(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token || isMarked(view, piece.first)) return reading;
  if (isDoer(view, cue.token, piece)) {
    const own = { first: piece.first, last: lastWord(view, piece.first, view.right[cue.token] ?? 0) };
    return hasVerb(view, own) ? withLast(reading, own) : reading;
  }
  const comma = opensSentence(view, cue.token)
    ? commaBeforeAnswer(view, piece)
    : standsBefore(view, cue.token)
      ? lastClause(view, piece)
      : /^(?:who|which)$/.test(view.lower[source.head] ?? '') && view.lower[source.head - 1] === ','
        ? ownVerb(view, piece)
        : -1;
  if (comma < 0) return reading;
  const cut = withLast(reading, { first: piece.first, last: lastWord(view, piece.first, comma) });
  // “Calling it ‘a mess,’ Lee left”
  const who = source.head < 0 && opensSentence(view, cue.token) ? mentionOfToken(view, firstWord(view, comma + 1, piece.last)) : undefined;
  return who && isSomebody(view, who.head) ? { ...cut, source: { ...source, head: who.head } } : cut;
}

/** “Lee's promise to end it was met with doubt”: whether a noun does, or suffers, what the piece behind it ends with. */
const isDoer = (view: QuoteView, cue: number, { first, last }: TokenPiece): boolean =>
  view.upos[cue] === POS.NOUN &&
  view.mainLabel[cue] === REL.nsubj &&
  (view.right[cue] ?? 0) > first &&
  (view.head[cue] ?? -1) > (view.right[cue] ?? 0) &&
  (view.head[cue] ?? -1) <= last;

/** “The firm, which said it had won, still plans to sell”: the first comma of a piece, where the sentence's own verb stands behind it; -1 when none does. */
function ownVerb(view: QuoteView, { first, last }: TokenPiece): number {
  let comma = first + 1;
  while (comma < last && (view.lower[comma] !== ',' || isMarked(view, comma))) comma++;
  let verb = comma + 1;
  while (view.upos[verb] === POS.ADV && verb < last) verb++;
  return verb <= last && isFiniteVerb(view, verb) && hasVerb(view, { first, last: comma }) ? comma : -1;
}

/** The last comma of a piece behind a clause that another one with its own subject follows; -1 when there is none. */
function lastClause(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = last - 1; i > first + 1; i--) {
    const comma = (view.left[i] ?? i) - 1;
    const isSubject = view.mainLabel[i] === REL.nsubj && (view.head[i] ?? -1) > i;
    if (!isSubject || view.lower[comma] !== ',' || isMarked(view, comma) || isRelative(view, comma, i)) continue;
    return comma > first && hasVerb(view, { first, last: comma }) ? comma : -1;
  }
  return -1;
}

/** “…, who keeps bees”, “…, most of whom left”: whether a clause behind a comma tells of somebody before it. */
const isRelative = (view: QuoteView, comma: number, subject: number): boolean =>
  [comma + 1, comma + 2, comma + 3, subject].some((token) => RELATIVE.test(view.lower[token] ?? ''));

const OPENS = /^(?:after|before|when|where|while|since|although|though|because|once|until)$/;

/** Whether a verb's own clause is told before another: “days after Lee announced”. */
function standsBefore(view: QuoteView, verb: number): boolean {
  const first = startOfSentence(view, verb);
  for (let i = verb - 1; i >= Math.max(first, verb - NEAR) && view.word[i] === 1 && view.upos[i] !== POS.VERB; i--)
    if (OPENS.test(view.lower[i] ?? '')) return view.verbsBefore[first] === view.verbsBefore[i] || view.lower[i - 1] === 'that';
  return false;
}

/** “Having announced that …”, “Saying that …”. */
function opensSentence(view: QuoteView, verb: number): boolean {
  const first = startOfSentence(view, verb);
  // (“According to Lee, although it was late, the boats left”: all of it is said)
  if (view.lower[first] === 'according') return false;
  return (view.lower[first] ?? '').endsWith('ing') && view.upos[first] !== POS.NOUN && verb - first <= 1;
}

/** The comma with which somebody follows who does something: “…, Ann Lee paused”; -1 when there is none. */
export function commaBeforeAnswer(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = first + 1; i < last; i++) {
    // (“calling it ‘a mess,’ Lee left”)
    const next = view.word[i + 1] === 1 ? i + 1 : i + 2;
    const who = mentionOfToken(view, next);
    const isWhole = view.verbsBefore[first] !== view.verbsBefore[i] || isMarked(view, i - 1);
    if (view.lower[i] !== ',' || who?.first !== next || who.last > last || !isWhole) continue;
    // (the tagger may take “bristled” for an adjective)
    const verb = isVerb(view, who.last) || (view.lower[who.last] ?? '').endsWith('ed');
    if (verb) return i;
  }
  return -1;
}

/** What opens a clause that is itself a subject: “that what he said was true”. */
const FREE = /^(?:what|who|which|whoever|whatever|all|everything|anything|nothing|something)$/;
/** What parts two verbs, so that the second may belong to what is said. */
const PARTS = /^(?:and|or|but|that|if|because|while|when|after|before|as|than|who|which|whose|where|,|;|–|—|--|-)$/;

/**
 * “claims that Marsh was sacked were denied”, “the warning that taxes must rise drew laughter”: a second verb that nothing parts from the
 * first tells of the claim itself, wherever the tree hangs it.
 */
export function trimSecond(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || view.upos[cue.token] !== POS.NOUN || piece.first < cue.token) return reading;
  if (view.lower[piece.first] !== 'that' || isMarked(view, piece.last)) return reading;
  let before = -1;
  for (let i = piece.first + 1; i <= piece.last; i++) {
    const word = view.lower[i] ?? '';
    if (FREE.test(word)) return reading;
    if (PARTS.test(word) || (view.upos[i] === POS.PRON && view.mainLabel[i] === REL.nsubj)) before = -1;
    if (!isFiniteVerb(view, i) || isMarked(view, i)) continue;
    if (before >= 0 && i > before + 1) return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
    before = view.mainLabel[i] === REL.acl ? -1 : i;
  }
  return reading;
}
