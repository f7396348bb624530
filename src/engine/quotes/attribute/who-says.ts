import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Certainty, Evidence, Person, Span } from '../../types.ts';
import type { Utterance } from '../utterance.ts';
import { sentenceAt } from './find-said.ts';
import { mentionIn, type PlacedMention } from './placed-mentions.ts';

/** Below this the source beside the words is shown as “probably”; measured on articles held out from learning. */
const SURE_SOURCE = 0.8;

const LIKELY_SOURCE = 0.5;

const CARRIED_ON = 0.9;

/** Who says an utterance, how sure that is, and why. */
export interface Attribution {
  readonly person?: Person;
  /** Who says it together with `person`. */
  readonly others?: readonly Person[];
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

const UNKNOWN: Attribution = { certainty: 'unsure', confidence: 0, evidence: [] };

/** Who says an utterance whose source stands beside it. */
export function attributeSource(
  utterance: Utterance,
  source: Span,
  head: number,
  mentions: readonly PlacedMention[],
  before: Person | undefined,
): Attribution {
  const placed = mentionIn(mentions, source, head);
  if (!placed) return { certainty: 'unsure', confidence: 0, evidence: [{ rule: 'unresolved-source', span: source, certainty: 'unsure' }] };
  const { mention, person } = placed;
  const named = mention.form === 'name';
  const linked = mention.evidence?.certainty ?? (named ? 'stated' : 'inferred');
  // “he said” behind words of the man whom “he” most likely stands for: the two signs together are enough
  const goesOn = mention.form === 'pronoun' && before?.id === person.id;
  // a name says it outright, but one that relatives share only as far as it is known whose it is
  const plain = named && linked === 'stated';
  const weakest = plain ? 'stated' : linked === 'unsure' && !goesOn ? 'unsure' : 'inferred';
  const sure = utterance.sourceScore;
  const certainty: Certainty = sure < LIKELY_SOURCE ? 'unsure' : sure < SURE_SOURCE && weakest === 'stated' ? 'inferred' : weakest;
  const name = person.mentions.find((m) => m.form === 'name' && m.span.start !== mention.span.start);
  const said: Evidence = {
    rule: utterance.cue ? 'source-beside-cue' : source.start < (utterance.content[0]?.start ?? 0) ? 'subject-before' : 'named-behind',
    span: source,
    ...(utterance.cue?.[0] ? { target: utterance.cue[0] } : {}),
    certainty,
  };
  const link: Evidence | undefined = plain
    ? undefined
    : (mention.evidence ?? {
        rule: mention.form === 'pronoun' ? 'pronoun' : 'description',
        span: mention.span,
        ...(name ? { target: name.span } : {}),
        certainty: 'inferred',
      });
  return {
    person,
    certainty,
    confidence: sure * (named ? 0.99 : 0.93),
    evidence: [...(link && utterance.cue ? [] : [said]), ...(link ? [goesOn ? { ...link, certainty } : link] : [])],
  };
}

/**
 * “They” right behind words of several are all of them, unless it is told to be somebody else. `u` is the utterance's index,
 * `before` who says the one in front of it.
 */
export function spokeTogether(
  document: Document,
  utterances: readonly Utterance[],
  u: number,
  before: Attribution | undefined,
  mentions: readonly PlacedMention[],
): Attribution | undefined {
  const { source: span, sourceScore = 0 } = utterances[u] ?? {};
  const earlier = utterances[u - 1];
  const target = earlier?.source ?? earlier?.content[0];
  if (!span || !target || !before?.person || !before.others?.length || !/^they$/i.test(document.text.slice(span.start, span.end)))
    return undefined;
  const end = Math.max(target.end, earlier?.content.at(-1)?.end ?? 0);
  const steps = sentenceAt(document, tokenAt(document, span.start)) - sentenceAt(document, tokenAt(document, end - 1));
  const told = mentionIn(mentions, span, span.start)?.person;
  if (steps > 1 || (told && told !== before.person && !before.others.includes(told))) return undefined;
  const certainty = before.certainty === 'unsure' || sourceScore < LIKELY_SOURCE ? 'unsure' : 'inferred';
  const evidence: Evidence = { rule: 'spoke-together', span, target, certainty };
  return { ...before, certainty, confidence: before.confidence * CARRIED_ON, evidence: [evidence] };
}

/** Whether somebody is known as whom an interview is with. */
export const isInterviewed = ({ rule }: Evidence): boolean => rule === 'interviewee';

/** An answer that stands below its question is said by whom the interview is with. */
export function attributeAnswer({ content, sourceScore }: Utterance, person: Person | undefined): Attribution {
  const target = person?.evidence.find(isInterviewed)?.span;
  const [span] = content;
  if (!person || !target || !span) return UNKNOWN;
  return {
    person,
    certainty: 'inferred',
    confidence: sourceScore * CARRIED_ON,
    evidence: [{ rule: 'answers-question', span, target, certainty: 'inferred' }],
  };
}

/** Who says what a headline quotes: who says the same words in the article, where `again` is their utterance there. */
export function sayAgain({ content: [span] }: Utterance, again: Utterance | undefined, attribution: Attribution = UNKNOWN): Attribution {
  const target = again?.content[0];
  if (!span || !target) return attribution;
  const certainty = attribution.certainty === 'unsure' ? 'unsure' : 'inferred';
  return { ...attribution, certainty, evidence: [{ rule: 'same-words', span, target, certainty }] };
}

/** Who says what carries on an earlier utterance. */
export function carryOn(utterance: Utterance, u: number, earlier: Attribution | undefined, utterances: readonly Utterance[]): Attribution {
  if (!earlier?.person) return UNKNOWN;
  const last = utterances[utterance.continues ?? 0];
  const before = last?.content[0];
  // several in a row that nobody reports may be turns of two people
  const isTurn = last !== undefined && last.cue === undefined && last.source === undefined;
  const confidence = earlier.confidence * CARRIED_ON;
  const certainty = earlier.certainty === 'unsure' || isTurn ? 'unsure' : 'inferred';
  const span = utterance.content[0];
  return {
    person: earlier.person,
    ...(earlier.others ? { others: earlier.others } : {}),
    certainty,
    confidence,
    evidence: [
      {
        rule: (utterance.continues ?? u) < u - 1 ? 'takes-turn' : 'continues-quotation',
        ...(span ? { span } : {}),
        ...(before ? { target: before } : {}),
        certainty,
      },
    ],
  };
}
