import type { MentionCandidate } from '../../people/mentions/mention.ts';
import { isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { firstWord } from '../region-words.ts';

/** Words from a dash to a name: “- More from Ann Lee:”. */
const MOST = 4;
const DASH = /^(?:--?|[–—])$/;

/** Who is named right before the colon in front of marks that open at a token, behind a dash or the sentence's beginning: “The town agrees - Ann Lee: ‘…’”. */
export function namedBefore(view: QuoteView, opening: number): number | undefined {
  const who = mentionOfToken(view, opening - 2);
  if (view.lower[opening - 1] !== ':' || who?.last !== opening - 1 || who.form !== 'name' || !isSomebody(view, who.head)) return undefined;
  const named = firstJoined(view, who);
  const { first } = view.document.sentences[view.sentenceOf[named.first] ?? 0] ?? named;
  let before = named.first;
  if (view.lower[before - 1] === 'from') while (before > first && named.first - before < MOST && view.word[before - 1] === 1) before--;
  const isLabel = before === first || DASH.test(view.lower[before - 1] ?? '');
  return isLabel && view.verbsBefore[before] === view.verbsBefore[opening] ? named.head : undefined;
}

/** Whoever is named first where others are joined: “Ann Lee and Tim Ode:”. */
function firstJoined(view: QuoteView, who: MentionCandidate): MentionCandidate {
  const before = view.lower[who.first - 1] === 'and' ? mentionOfToken(view, who.first - 2) : undefined;
  return before?.last === who.first - 1 && before.form === 'name' ? before : who;
}

/** “The town agrees - Ann Lee: ‘We need boats.’”: a name between a dash and a colon says what follows in marks, whatever verb stands before it. */
export function mendLabel(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  const opening = view.regionFirst[view.regionOf[piece?.last ?? -1] ?? -1] ?? -1;
  const head = opening <= 0 ? undefined : namedBefore(view, opening);
  if (!piece || head === undefined || (cue.token >= head && source.head >= 0)) return reading;
  const pieces = [{ first: firstWord(view, opening, piece.last), last: piece.last }];
  return {
    cue: { ...cue, token: opening - 1 },
    content: { ...content, pieces, before: -1, after: 0 },
    source: { ...source, head, probability: 1 },
  };
}

const TOPIC = /^(?:about|on|regarding)$/;

/** “On her love of the sea and the harbour community: ‘…’”: a topic speaks no more than what it names; undefined where a line is none, -1 where nobody is left. */
export function ownerOfTopic(view: QuoteView, { cue, source }: Reading): number | undefined {
  const { first } = view.document.sentences[view.sentenceOf[cue.token] ?? 0] ?? { first: 0 };
  const isTopic =
    view.lower[cue.token] === ':' && TOPIC.test(view.lower[first] ?? '') && view.verbsBefore[first] === view.verbsBefore[cue.token];
  if (!isTopic || source.head < first || source.head > cue.token) return undefined;
  for (let i = first + 1; i < cue.token; i++) if (/^(?:his|her)$/.test(view.lower[i] ?? '')) return i;
  return -1;
}
