import { placeTokens } from '../../people/mentions/find-sources.ts';
import { firstNamed, joinedTo } from '../../people/speakers/joined-sources.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Evidence, Person, Quotation, Span, TimeExpression } from '../../types.ts';
import { findInBody } from '../find-in-body.ts';
import type { Utterance } from '../utterance.ts';
import { findOccasion, isYetToCome, type Occasion } from './date-quotation.ts';
import { beforeWho, mentionOver, placeMentions } from './placed-mentions.ts';
import { makeQuotationId } from './quotation-id.ts';
import { type Attribution, attributeAnswer, attributeSource, carryOn, isInterviewed, sayAgain, spokeTogether } from './who-says.ts';

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
