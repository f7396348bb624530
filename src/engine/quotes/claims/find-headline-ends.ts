import type { MentionCandidate } from '../../people/mentions/mention.ts';
import { isMarked, isSomebody, mentionOfToken, personAt, type QuoteView, startOfSentence } from '../quote-view.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasVerb, trimPiece } from '../region-words.ts';
import { PAPERS } from '../reporting-verbs.ts';
import { DASH, DOING, isNoun, isVerb } from '../word-kinds.ts';
import { type SignedWords, tokenFrom } from './find-signed-words.ts';

const SAYS =
  /^(?:says?|warns?|claims?|insists?|laments?|admits?|concedes?|reveals?|argues?|believes?|predicts?|suggests?|confirms?|hints?|vows?|urges?|pleads?|cautions?|stresses|declares?|complains?)$/;
/** What a headline asks or whom it presents is no saying: “The woman who built a bridge: Ann Lee”, “Meet …”. */
const PRESENTS = /^(?:who|whose|what|why|how|where|meet|inside|remembering|introducing)$/;
/** Words of who says so at most. */
const MOST_SOURCE = 6;
const FEWEST_SAID = 3;

/** Who signs a headline behind a dash beside people by name or role: “Pies are getting smaller - survey”. */
const SIGNERS = /^(?:audit|cops|court|inquest|inquiry|police|poll|report|study|survey|watchdog)$/;

/**
 * A headline that ends with who says all of it: “Bridge to close in May, says Lee”, “Bridge to close in May: Lee”, “Two hurt in
 * crash - police”. Behind a dash no group by name, for it may be the newspaper's.
 */
export function findHeadlineEnds(view: QuoteView): SignedWords[] {
  const { blocks } = view.document;
  return blocks.flatMap(({ role, span }) => {
    if (role === 'body' || role === 'credit') return [];
    const line = trimPiece(view, tokenFrom(view, span.start), tokenFrom(view, span.end) - 1);
    const end = line && endOf(view, { first: line.first, last: beforeOccasion(view, line) });
    // (“Exclusive-Bridge to close, sources say”: a label is a sentence of its own)
    const first = end && startOfSentence(view, end.at);
    const said = end && trimPiece(view, behindTopic(view, first ?? end.at, end.at), end.at - 1);
    // (“No deal on ferries, says Lee” and “Two dead in ferry fire - police” need no verb of their own)
    const isSaid = end !== undefined && (view.word[end.cue.first] === 1 || SIGNERS.test(view.lower[end.source.last] ?? ''));
    // “Is it safe? Yes, says Lee”
    const isAnswer = isSaid && first !== line?.first;
    return said && (isAnswer || tells(view, said, isSaid)) ? [{ pieces: [said], cue: end.cue, source: end.source }] : [];
  });
}

const OCCASION = /^(?:after|ahead|amid|as|during|following|in|on|over)$/;

/** The verb of who says so in front of when or where it was said: “Bridge to close, mayor warns after storm”; the last word where none stands there. */
function beforeOccasion(view: QuoteView, { first, last }: TokenPiece): number {
  let comma = last;
  while (comma > first && view.lower[comma] !== ',') comma--;
  for (let verb = comma + 2; comma > first && verb < last && verb - comma <= MOST_SOURCE; verb++)
    if (SAYS.test(view.lower[verb] ?? '') && OCCASION.test(view.lower[verb + 1] ?? '')) return verb;
  return last;
}

/** The first word behind a topic and its colon, “Ferry strike: boats will sail, says Lee”; `first` where there is none. */
function behindTopic({ lower }: QuoteView, first: number, end: number): number {
  const colon = lower.slice(first, Math.min(end, first + MOST_SOURCE)).indexOf(':');
  return colon > 0 ? first + colon + 1 : first;
}

interface HeadlineEnd {
  /** The comma, colon or dash. */
  readonly at: number;
  readonly cue: TokenPiece;
  readonly source: TokenPiece;
}

function endOf(view: QuoteView, { first, last }: TokenPiece): HeadlineEnd | undefined {
  const topic = topicOf(view, first);
  if (topic) return topic;
  for (let at = last - 1; at > first && last - at <= MOST_SOURCE + 1; at--) {
    const mark = view.lower[at] ?? '';
    if (view.word[at] === 1 || isMarked(view, at)) continue;
    // (“Lee-Marsh” is one name)
    const isDash = DASH.test(mark) && view.document.tokens.end[at] !== view.document.tokens.start[at + 1];
    if (mark !== ',' && mark !== ':' && !isDash) continue;
    const verb = [at + 1, last].find((i) => SAYS.test(view.lower[i] ?? ''));
    const source = { first: verb === at + 1 ? at + 2 : at + 1, last: verb === last ? last - 1 : last };
    const who = mentionOfToken(view, source.last);
    const isWho = source.last >= source.first && namesSomebody(view, source, verb !== undefined);
    const isPaper = isDash ? SIGNERS.test(view.lower[source.last] ?? '') : who === undefined && PAPERS.has(view.stem[source.last] ?? 0);
    // “Phone ban works, says head”, “Phone ban works, head says”: somebody of whom the names know nothing
    const isOne = verb !== undefined && source.first === source.last && mark === ',' && who === undefined && isNoun(view, source.last);
    const speaks = isPaper || isOne || (isDash && verb === undefined ? signs(view, at, who) : isSomebody(view, who?.head ?? -1));
    if (!isWho || !speaks || (mark === ',' && verb === undefined)) return undefined;
    const cue = verb ?? at;
    return { at, cue: { first: cue, last: cue }, source };
  }
  return undefined;
}

/** “‘It sank like a stone’: Ann Lee on the ferry, the storm and the night”: whose words stand in the marks that open a headline. */
function topicOf(view: QuoteView, first: number): HeadlineEnd | undefined {
  const region = view.regionOf[first] ?? view.regionOf[first + 1] ?? -1;
  const at = (view.regionLast[region] ?? -2) + 1;
  const named = /^[:,–—-]$/.test(view.lower[at] ?? '') ? personAt(view, at + 1) : undefined;
  const isOfTopic = named?.first === at + 1 && /^(?:about|on)$/.test(view.lower[named.last] ?? '');
  return isOfTopic ? { at, cue: { first: at, last: at }, source: { first: named.first, last: named.last - 1 } } : undefined;
}

/** Whether words hold no verb but what somebody does who says it: “says flip-flopping Ann Lee”. */
function namesSomebody(view: QuoteView, { first, last }: TokenPiece, isSaid: boolean): boolean {
  for (let i = first; i <= last; i++) if (isVerb(view, i) && !(isSaid && view.tag[i] === DOING && isNoun(view, last))) return false;
  return true;
}

/** Whether somebody whom a dash parts from a headline says it: by name or by role, “- police”; not “City sign Ann Lee - former skipper”. */
const signs = (view: QuoteView, dash: number, who: MentionCandidate | undefined): boolean =>
  who !== undefined &&
  isSomebody(view, who.head) &&
  (who.form === 'name' ? who.type === 'person' : who.form === 'nominal' && personAt(view, dash - 1) === undefined);

/** Whether words are a clause of their own, not a title of what stands below. */
function tells(view: QuoteView, said: TokenPiece, isSaid: boolean): boolean {
  if (said.last - said.first + 1 < FEWEST_SAID) return false;
  if (isSaid || !hasVerb(view, said)) return isSaid;
  for (let i = said.first; i <= said.last; i++) if (PRESENTS.test(view.lower[i] ?? '')) return false;
  return true;
}
