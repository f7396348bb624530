import { placeTokens } from '../../people/mentions/find-sources.ts';
import { firstNamed, joinedTo } from '../../people/speakers/joined-sources.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Certainty, Evidence, Person, Quotation, Span, TimeExpression } from '../../types.ts';
import { findInBody } from '../find-in-body.ts';
import type { Utterance } from '../utterance.ts';
import { findOccasion, isYetToCome, type Occasion } from './date-quotation.ts';
import { sentenceAt } from './find-said.ts';
import { beforeWho, mentionIn, mentionOver, type PlacedMention, placeMentions } from './placed-mentions.ts';
import { makeQuotationId } from './quotation-id.ts';

/** Below this the source beside the words is shown as “probably”; measured on articles held out from learning. */
const SURE_SOURCE = 0.8;
const LIKELY_SOURCE = 0.5;
const CARRIED_ON = 0.9;

interface Attribution {
  readonly person?: Person;
  /** Who says it together with `person`. */
  readonly others?: readonly Person[];
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

const UNKNOWN: Attribution = { certainty: 'unsure', confidence: 0, evidence: [] };

function attributeSource(
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

/** Who said each utterance, when, why, and how sure that is. */
export function attributeQuotations(
  document: Document,
  syntax: Syntax,
  utterances: readonly Utterance[],
  people: readonly Person[],
  times: readonly TimeExpression[],
): Quotation[] {
  const mentions = placeMentions(people);
  const attributions: Attribution[] = [];
  const occasions = new Map<string, Occasion>();
  const taken = new Map<string, number>();
  const attributePlace = (utterance: Utterance, source: Span, before: Attribution | undefined): Attribution => {
    const whole = placeTokens(document, syntax, source);
    const place = { ...whole, head: beforeWho(document, whole, mentions) ?? firstNamed(document, syntax, whole) ?? whole.head };
    const found = attributeSource(utterance, source, document.tokens.start[place.head] ?? source.start, mentions, before?.person);
    const { person } = found;
    if (!person) return found;
    const named = mentionOver(mentions, document, place.head)?.mention.span.end;
    const endOfName = named === undefined ? place.head + 1 : tokenAt(document, named - 1) + 1;
    const others = joinedTo(document, syntax, { endOfName, ...place }).flatMap(({ head, doubtful }) => {
      const other = mentionOver(mentions, document, head)?.person;
      return other && other !== person && (other.kind === 'person' || !doubtful) ? [other] : [];
    });
    const together: Evidence = {
      rule: 'source-beside-cue',
      span: source,
      ...(utterance.cue?.[0] ? { target: utterance.cue[0] } : {}),
      certainty: found.certainty,
    };
    const isShown = others.length === 0 || found.evidence.some(({ rule }) => rule === together.rule);
    return { ...found, others: [...new Set(others)], evidence: isShown ? found.evidence : [together, ...found.evidence] };
  };
  const answering = people.find(({ evidence }) => evidence.some(isInterviewed));
  utterances.forEach((utterance, u) => {
    const earlier = utterance.continues === undefined || utterance.continues >= u ? undefined : attributions[utterance.continues];
    attributions.push(
      utterance.source
        ? (spokeTogether(document, utterances, u, attributions[u - 1], mentions) ??
            attributePlace(utterance, utterance.source, attributions[u - 1]))
        : utterance.turn
          ? attributeAnswer(utterance, answering)
          : carryOn(utterance, u, earlier, utterances),
    );
  });
  const inBody = findInBody(document, utterances, (u) => attributions[u]?.person?.id);
  return utterances.map((utterance, u) => {
    const attribution = sayAgain(utterance, utterances[inBody.get(u) ?? -1], attributions[inBody.get(u) ?? u]);
    const { person, others, certainty, confidence, evidence } = attribution;
    const found = findOccasion(document, syntax, utterance, times, person, occasions);
    const when = found && isYetToCome(document, utterance, found.value) ? undefined : found;
    const below = utterance.below ? [goesOnBelow(utterance.below)] : [];
    const content = utterance.content.map(({ start, end }) => document.text.slice(start, end)).join(' ');
    const id = makeQuotationId(person?.name, content);
    const times_ = (taken.get(id) ?? 0) + 1;
    taken.set(id, times_);
    return {
      id: times_ === 1 ? id : `${id}-${times_}`,
      kind: utterance.kind,
      ...(utterance.turn ? { turn: true as const } : {}),
      content: utterance.content,
      ...(utterance.cue ? { cue: utterance.cue } : {}),
      ...(utterance.source ? { source: utterance.source } : {}),
      ...(person ? { speaker: person.id } : {}),
      ...(others && others.length > 0 ? { alsoBy: others.map(({ id }) => id) } : {}),
      ...(when ? { said: when.value } : {}),
      factuality: utterance.factuality,
      certainty,
      confidence,
      evidence: [...evidence, ...below, ...(when ? [when.evidence] : [])],
    };
  });
}

const goesOnBelow = (span: Span): Evidence => ({ rule: 'goes-on-below', span, target: span, certainty: 'inferred' });

/**
 * “They” right behind words of several are all of them, unless it is told to be somebody else. `u` is the utterance's index,
 * `before` who says the one in front of it.
 */
function spokeTogether(
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

const isInterviewed = ({ rule }: Evidence): boolean => rule === 'interviewee';

/** An answer that stands below its question is said by whom the interview is with. */
function attributeAnswer({ content, sourceScore }: Utterance, person: Person | undefined): Attribution {
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
function sayAgain({ content: [span] }: Utterance, again: Utterance | undefined, attribution: Attribution = UNKNOWN): Attribution {
  const target = again?.content[0];
  if (!span || !target) return attribution;
  const certainty = attribution.certainty === 'unsure' ? 'unsure' : 'inferred';
  return { ...attribution, certainty, evidence: [{ rule: 'same-words', span, target, certainty }] };
}

function carryOn(utterance: Utterance, u: number, earlier: Attribution | undefined, utterances: readonly Utterance[]): Attribution {
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
