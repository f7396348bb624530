import type { MentionCandidate } from '../../people/mentions/mention.ts';
import { POS } from '../../syntax/syntax.ts';
import { bisect } from '../../text/bisect.ts';
import { startsWithSmall } from '../../text/letters.ts';
import { PARTICLE } from '../../text/name-particles.ts';
import type { Voice } from '../../text/turn-labels.ts';
import type { Span } from '../../types.ts';
import { endOfSentence, isMarked, isSomebody, mentionOfToken, personAt, type QuoteView, sentenceAt } from '../quote-view.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, hasVerb, trimPiece, wordsOfRegion } from '../region-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../word-kinds.ts';
import { unclosedBefore } from './carry-on.ts';

/** Words whose speaker the layout names, without a verb: a pull quote and its signature, a turn of a transcript. */
export interface SignedWords {
  /** Never empty. */
  readonly pieces: readonly TokenPiece[];
  /** The words as characters, where the layout tells where they begin and end. */
  readonly content?: readonly Span[];
  /** The dash or colon between words and name, where there is one. */
  readonly cue?: TokenPiece;
  /** None where an answer stands below its question and nothing else tells whose it is. */
  readonly source?: TokenPiece;
  readonly turn?: Voice;
  /** Where the layout shows them word by word, without marks. */
  readonly verbatim?: true;
}

const SIGNATURE = /^\s{0,3}(?:(?:[—–―]|--?)\s{0,3}|\()(?=[\p{Lu}@])([^\n]{2,100})/u;
const IN_NAME = new RegExp(`^(?:of|the|and|${PARTICLE})$`);
const LONGEST_NAME = 8;

/** What opens no statement: “Teacher: how to sail”. */
const ASKS = /^(?:how|what|why|who|when|where|which|is|are|was|were|do|does|did|can|will|should)$/;

/** Whether somebody is called by a name alone, unlike “Harbour dispute”. */
const isNamed = ({ document: { tokens } }: QuoteView, { form, type, first, last }: MentionCandidate): boolean =>
  form === 'name' && type === 'person' && !tokens.form.slice(first, last).some(startsWithSmall);

/** Bodies and people whose words headlines give behind a colon: “Officials: Storm killed three”. */
const SAYERS =
  /^(?:police|officials|union|council|court|watchdog|prosecutors|experts|witnesses|sources|government|ministry|army|military|scientists|researchers|doctors|lawyers|residents)$/;

/** Whether a headline's clause stands behind somebody who is called by what they are: “Minister: Fares will not rise”, not “Skipper: life at sea”. */
const statesClause = (view: QuoteView, who: MentionCandidate, { first, last }: TokenPiece): boolean => {
  if (who.form !== 'nominal' || view.upos[who.first] === POS.DET || view.upos[who.first] === POS.PRON) return false;
  const isOne = who.type === 'person' || SAYERS.test(view.lower[who.head] ?? '');
  if (!isOne || ASKS.test(view.lower[first] ?? '') || isMarked(view, first)) return false;
  for (let i = first + 1; i <= last; i++) if (isFiniteVerb(view, i)) return hasSubject(view, { first, last: i });
  return false;
};

/**
 * A headline that gives somebody's words behind a colon: “Lee: no deal”, “Minister: Fares will not rise”. Only a person makes
 * it sure: “Poll:”, “Exclusive:” and places head what a newspaper says itself.
 */
export function findHeadlineColons(view: QuoteView): SignedWords[] {
  const { document, mentions } = view;
  const { tokens } = document;
  return mentions.flatMap((mention) => {
    const block = document.blocks[sentenceAt(view, mention.first)?.block ?? 0];
    if (!block || block.role === 'body') return [];
    const colon = mention.last;
    if (tokens.form[colon] !== ':' || tokenFrom(view, block.span.start) !== mention.first) return [];
    const piece = trimPiece(view, colon + 1, tokenFrom(view, block.span.end) - 1);
    const source = { first: mention.first, last: mention.last - 1 };
    const isLabel = piece !== undefined && (isNamed(view, mention) || statesClause(view, mention, piece));
    return isLabel && piece.last > piece.first ? [{ pieces: [piece], cue: { first: colon, last: colon }, source }] : [];
  });
}

/** First token that begins at or behind `place`. */
export function tokenFrom(view: QuoteView, place: number): number {
  const { start, count } = view.document.tokens;
  return bisect(0, count, (at) => (start[at] ?? 0) < place);
}

/** The name that tokens from `from` begin with, up to a comma or bracket: capitals and small particles, no more; else `undefined`. */
function readName(view: QuoteView, from: number, end: number): TokenPiece | undefined {
  const { tokens } = view.document;
  let last = from - 1;
  for (let i = from; i < view.count && (tokens.start[i] ?? 0) < end; i++) {
    const form = tokens.form[i] ?? '';
    if (form === ',' || form === '(' || form === ';') break;
    if (i - from >= LONGEST_NAME) return undefined;
    if (view.word[i] === 1 && !/^[\p{Lu}\p{N}@]/u.test(form) && !IN_NAME.test(form)) return undefined;
    last = i;
  }
  return trimPiece(view, from, last);
}

/**
 * Words in marks that fill their lines, with a name behind a dash or in a bracket: “It was a long night.” — Ann Lee, nurse.
 * The line must end there: in running text a dash is no signature. Paragraphs above whose marks were left open are signed too.
 */
export function findSignedMarks(view: QuoteView): SignedWords[] {
  const found: SignedWords[] = [];
  const { text, blocks } = view.document;
  const free = new Uint8Array(view.count);
  view.regions.forEach((region, r) => {
    const block = blocks[region.block];
    if (region.depth > 0 || !region.closed || !block) return;
    let before = region.start;
    while (before > block.span.start && /[^\S\n]|[•·*]/.test(text.charAt(before - 1))) before--;
    if (before > block.span.start && text.charAt(before - 1) !== '\n') return;
    const match = SIGNATURE.exec(text.slice(region.end, region.end + 120));
    const line = match?.[1];
    if (!match || line === undefined) return;
    const nameAt = region.end + match[0].length - line.length;
    const lineEnd = nameAt + line.length;
    const cue = tokenFrom(view, region.end);
    const source = readName(view, tokenFrom(view, nameAt), lineEnd);
    // (“(Applause)”)
    if (text.charAt(nameAt - 1) === '(' && !(source && personAt(view, source.first))) return;
    const piece = trimPiece(view, view.regionFirst[r] ?? 0, view.regionLast[r] ?? -1);
    if (!source || !piece || piece.last === piece.first) return;
    found.push({ pieces: [...unclosedBefore(view, piece, free), piece], cue: { first: cue, last: cue }, source });
  });
  return found;
}

/** Captions that give somebody's words in front of a colon: “‘It took us two years’: members of the guild with their float.” */
export function findCaptioned(view: QuoteView): SignedWords[] {
  const { blocks } = view.document;
  return view.regions.flatMap((region, r) => {
    const block = blocks[region.block];
    const colon = (view.regionLast[r] ?? -2) + 1;
    const words = wordsOfRegion(view, r);
    if (region.depth > 0 || block?.role !== 'body' || region.start !== block.span.start || view.lower[colon] !== ':' || !words) return [];
    const who = mentionOfToken(view, colon + 1);
    const tells = hasFiniteVerb(view, colon + 1, endOfSentence(view, colon));
    if (!hasVerb(view, words) || who?.first !== colon + 1 || who.form === 'pronoun' || !isSomebody(view, who.head) || tells) return [];
    return [{ pieces: [words], cue: { first: colon, last: colon }, source: { first: who.first, last: who.last - 1 } }];
  });
}

/** The turns of a transcript or an interview, each said by whom its label names; questions without a label are the article's own. */
export function findTurns(view: QuoteView): SignedWords[] {
  return view.document.turns.flatMap(({ label, mark, voice, words }) => {
    const source = label && trimPiece(view, tokenFrom(view, label.start), tokenFrom(view, label.end) - 1);
    const pieces = words.flatMap(({ start, end }) => trimPiece(view, tokenFrom(view, start), tokenFrom(view, end) - 1) ?? []);
    const colon = tokenFrom(view, mark?.start ?? 0);
    if (pieces.length === 0 || (source === undefined && voice !== 'answer')) return [];
    return [
      { pieces, content: words, turn: voice, ...(source ? { source } : {}), ...(mark ? { cue: { first: colon, last: colon } } : {}) },
    ];
  });
}
