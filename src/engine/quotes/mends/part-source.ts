import type { MentionCandidate } from '../../people/mentions/mention.ts';
import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { addresseeOf } from '../find-addressee.ts';
import { endOfSentence, isMarked, isSomebody, mentionOfToken, personAt, type QuoteView } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, hasVerb, trimPiece, wordsOfRegion } from '../region-words.ts';
import { PAPERS } from '../reporting-verbs.ts';
import { BREAKS_OFF, isNoun, isVerb } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { namedBehind } from './named-behind.ts';

/**
 * “The pair were flying home, the country's envoy to France confirmed”: who stands between the last comma and the verb, with
 * nothing that parts them from it, says so and is no part of what is said.
 */
export function partSource(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces[0];
  if (!piece || piece.last >= cue.token || view.word[piece.last + 1] !== 1 || holdsMarks(view, [piece])) return reading;
  const comma = lastComma(view, piece);
  const said = trimPiece(view, piece.first, comma - 1);
  const who = { first: comma + 1, last: cue.token - 1 };
  if (comma <= piece.first || !said || !isPhrase(view, who) || !hasSubject(view, said) || !hasVerb(view, said)) return reading;
  const head = source.head > comma && source.head < cue.token ? source.head : headOf(view, who);
  return head < 0 ? reading : { ...reading, content: { ...content, pieces: [said] }, source: { ...source, head } };
}

/** “‘We are late,’ Ann Lee, the mayor, who lives nearby, said”, “‘No,’ Ann Lee can be heard saying”: who is named right behind marks says them, whatever is told up to the verb. */
export function partNamed(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const region = view.regionOf[piece?.first ?? -1] ?? -1;
  const close = view.regionLast[region] ?? -1;
  const words = wordsOfRegion(view, region);
  const next = view.lower[close + 1] === ',' ? close + 2 : close + 1;
  const who = personAt(view, next);
  if (!words || who?.first !== next || !piece || piece.last < next || piece.last >= cue.token || view.lower[next - 1] === '.')
    return reading;
  const isAside = view.lower[who.last] === ',' && view.lower[cue.token - 1] === ',';
  const isAll = who.last === piece.last + 1 && view.upos[who.last] === POS.AUX;
  return isAside || isAll
    ? { ...reading, content: { ...content, pieces: [words, ...others] }, source: { ...source, head: who.head } }
    : reading;
}

function lastComma(view: QuoteView, { first, last }: TokenPiece): number {
  let comma = last;
  while (comma > first && view.lower[comma] !== ',') comma--;
  return comma;
}

/**
 * “Rents have doubled, Tim Ode, the mayor, said”: who is named behind the last comma of what is said, and told of behind the
 * next one (or the other way round), says so.
 */
export function partApposed(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces[0];
  if (!piece || piece.last >= cue.token || view.lower[piece.last + 1] !== ',' || isMarked(view, piece.last)) return reading;
  // “Ann Lee, of Mill Road, Kell, took it, the court was told”
  if (source.head < 0 && addresseeOf(view, reading) >= 0) return reading;
  const comma = lastComma(view, piece);
  const said = trimPiece(view, piece.first, comma - 1);
  const head = comma > piece.first ? namedBehind(view, comma, piece.last + 1) : -1;
  const [named, other] = [mentionOfToken(view, head), mentionOfToken(view, source.head)];
  const owner = source.head < 0 && named?.form !== 'name' ? nameBefore(view, piece.first, comma) : undefined;
  const told = owner && trimPiece(view, piece.first, owner.first - 2);
  if (told && hasSubject(view, told))
    return { ...reading, content: { ...content, pieces: [told] }, source: { ...source, head: owner.head } };
  const again = { first: piece.last + 2, last: view.word[cue.token - 1] === 1 ? cue.token - 1 : cue.token - 2 };
  const isBeside = source.head >= again.first && source.head <= again.last && isPhrase(view, again);
  if (!said || !isBeside || named?.type !== 'person' || named.last !== piece.last + 1 || other?.type !== 'person') return reading;
  if ((named.form === 'name') === (other.form === 'name')) return reading;
  const who = named.form === 'name' ? head : source.head;
  return { ...reading, content: { ...content, pieces: [said] }, source: { ...source, head: who } };
}

/** Who is named between the comma before a place and that place: “…, Ann Lee, chairwoman”. */
function nameBefore(view: QuoteView, from: number, comma: number): MentionCandidate | undefined {
  const who = personAt(view, comma - 1);
  return who?.last === comma && who.first - 1 > from && view.lower[who.first - 1] === ',' ? who : undefined;
}

/** Words of whom a verb follows, at most. */
const MOST = 14;

/** Whether words hold no verb, and nothing but what names somebody. */
export const isPhrase = (view: QuoteView, who: TokenPiece): boolean =>
  who.last - who.first < MOST && !hasVerb(view, who) && !/^(?:and|but|or|who|which|that)$/.test(view.lower[who.first] ?? '');

/** The head of a phrase: its first noun that none of its own nouns follows. */
export function headOf(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = first; i <= last; i++) if (isNoun(view, i) && !isNoun(view, i + 1) && !POSSESSIVE.test(view.lower[i + 1] ?? '')) return i;
  return -1;
}

/**
 * “The plan, according to people who saw it at the office, …”, “It was tweeted by people who heard it”: what belongs to who
 * says so is no second part of what is said.
 */
export function dropSourcePiece(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const last = content.pieces.at(-1);
  const others = content.pieces.slice(0, -1);
  if (!last || others.length === 0 || last.first < cue.token || holdsMarks(view, [last]) || others.some((p) => p.last > cue.token))
    return reading;
  // (“was told by one of them that …”: a clause is what was told, whatever the tree says)
  if (view.lower[last.first] === 'that' && view.lower[cue.token] !== 'according') return reading;
  // “accused by the union of fraud”; “It was, said the judge, the worst of all”
  if (view.lower[cue.token] === 'accused') return reading;
  if (others.some((p) => BREAKS_OFF.test(view.lower[p.last] ?? ''))) return reading;
  const { head } = source;
  const isOfSource = head > cue.token && head < last.first && (view.right[head] ?? head) >= last.last;
  return isOfSource ? { ...reading, content: { ...content, pieces: others, after: -1 } } : reading;
}

/**
 * “According to Ann Lee, the union's head, talks go on”: what “according to” names, up to the comma, and what the next words
 * say of them, are no part of what they say.
 */
export function partAccording(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  const first = cue.token + 2;
  if (view.lower[cue.token] !== 'according' || view.lower[cue.token + 1] !== 'to' || !piece || piece.last < first) return reading;
  const end = endOfSentence(view, cue.token);
  const comma = commaFrom(view, first, end);
  const who = trimPiece(view, first, comma - 1);
  if (comma < 0 || !who || (hasVerb(view, who) && hasSubject(view, who))) return reading;
  const named = namedIn(view, who);
  const head = source.head >= who.first && source.head <= who.last ? source.head : named;
  const next = commaFrom(view, comma + 1, Math.min(end, piece.last));
  const aside = piece.first === comma + 1 && next >= 0 ? trimPiece(view, comma + 1, next - 1) : undefined;
  const rest = next >= 0 ? trimPiece(view, next + 1, piece.last) : undefined;
  const isAside =
    aside && rest && !hasVerb(view, aside) && isTold(view, aside) && opensClause(view, rest) && isApposed(view, source.head, aside);
  return isAside && head >= 0 ? cutFront(reading, piece, rest.first, head) : takeName(view, reading, piece);
}

/** “According to press reports, Ann Lee, the oldest, came first”: the name between the paper and what is told of it belongs to what the paper says. */
function takeName(view: QuoteView, reading: Reading, piece: TokenPiece): Reading {
  const { source, content } = reading;
  const who = mentionOfToken(view, piece.first - 2);
  const isBetween =
    who?.form === 'name' && who.last === piece.first - 1 && view.lower[who.last] === ',' && view.lower[who.first - 1] === ',';
  if (!isBetween || source.head < 0 || source.head >= who.first || mentionOfToken(view, source.head)?.type === 'person') return reading;
  return content.pieces.length === 1 ? withLast(reading, { first: who.first, last: piece.last }) : reading;
}

/** Whether words say who somebody is, in a name or with an article: “the mayor of Kell”, not “parents, teachers”. */
const isApposed = (view: QuoteView, who: number, { first }: TokenPiece): boolean =>
  who < 0 ||
  (isSomebody(view, who) &&
    // (“according to press reports, Ann Lee, …”: no paper is called Ann Lee)
    (view.upos[first] === POS.DET || (mentionOfToken(view, first)?.form === 'name' && mentionOfToken(view, who)?.type === 'person')));

/** Whether words open with a subject and its verb, which no comma parts: “the bridge would close”, not “a teacher, was late”. */
function opensClause(view: QuoteView, { first, last }: TokenPiece): boolean {
  let isNamed = false;
  for (let i = first; i <= last && view.lower[i] !== ','; i++) {
    if (isVerb(view, i)) return isNamed;
    isNamed ||= (isNoun(view, i) || view.upos[i] === POS.PRON) && !/^(?:who|which|whose|that)$/.test(view.lower[i] ?? '');
  }
  return false;
}

function cutFront(reading: Reading, piece: TokenPiece, first: number, head: number): Reading {
  const cut = withLast(reading, { first, last: piece.last });
  return { ...cut, source: { ...cut.source, head } };
}

function commaFrom(view: QuoteView, from: number, end: number): number {
  for (let i = from; i < end; i++) if (view.lower[i] === ',') return i;
  return -1;
}

/** Whether words may say who somebody is: they end with a noun, and begin with no preposition. */
const isTold = (view: QuoteView, { first, last }: TokenPiece): boolean => view.upos[first] !== POS.ADP && isNoun(view, last);

/** Who is named in a phrase, or what paper; -1 for nobody. */
function namedIn(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = first; i <= last; i++) {
    const who = mentionOfToken(view, i);
    // (“Lee's former boss”: the boss)
    if (who && isSomebody(view, i) && !POSSESSIVE.test(view.lower[who.last] ?? '')) return who.head;
  }
  for (let i = first; i <= last; i++) if (PAPERS.has(view.stem[i] ?? 0)) return i;
  return -1;
}
