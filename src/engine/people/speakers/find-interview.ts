import { LETTERS } from '../../text/letters.ts';
import type { Span } from '../../types.ts';
import type { Entity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';

/** Somebody who takes part in an interview, and the name in front of it that tells so. */
export interface Participant {
  readonly entity: Entity;
  readonly span: Span;
}

/** Who asks and who answers in an interview, as far as what stands in front of it makes it plain. */
export interface Interview {
  readonly asks?: Participant;
  readonly answers?: Participant;
}

/** Characters before a name in which its sentence may say that somebody is interviewed. */
const REACH = 60;
/** A word of a name. */
const WORD = `[${LETTERS}][${LETTERS}’'-]*`;
/** “an interview with Ann Lee”, “we spoke to Ann Lee”: right in front of a name and what its bearer is. */
const IS_ASKED = new RegExp(
  `(?:\\b(?:interview|conversation|discussion|q\\s?&\\s?a|chat) with|\\bq\\s?&\\s?a:|\\bquestions (?:for|to)|\\b(?:sat|sits|sit) down with|\\bcaught up with|\\b(?:we|i) (?:\\w+ )?(?:spoke|speak|talked|talk|chatted|met|asked|interviewed)(?: (?:to|with))?) (?:${WORD} ){0,4}$`,
  'i',
);
/** “My guest is Ann Lee”, in the turn that opens the talk. */
const IS_GUEST = new RegExp(
  `\\b(?:guests? (?:today |tonight |this week )?is|joined by|joining (?:me|us) (?:now |today |tonight )?is|with me (?:now |today |tonight )?is|welcome,?) (?:${WORD} ){0,4}$`,
  'i',
);
/** “Ann Lee talks to Helen Park”, “interviewed by Helen Park”. */
const TALKS_TO = /\b(?:talk(?:s|ed)|speaks|spoke|tells|told|chat(?:s|ted)) (?:to |with )?$/i;
const ASKED_BY = /\binterview(?:ed)? by $/i;

/** Reads the headline, the byline and the lead in front of `end`, where the interview begins; and whom its first turn welcomes. */
export function findInterview({ candidates, entities, entityOf, view }: Linking, end: number): Interview {
  const { blocks, text, turns } = view.document;
  const opening = turns[0]?.words.at(-1)?.end ?? end;
  let asks: Participant | undefined;
  let answers: Participant | undefined;
  const byline = new Map<Entity, Span>();
  const headline = new Map<Entity, Span>();
  const lead = new Map<Entity, Span>();
  let block = 0;
  candidates.forEach(({ form, type, span }, k) => {
    const entity = entities[entityOf[k] ?? -1];
    while (block + 1 < blocks.length && (blocks[block + 1]?.span.start ?? 0) <= span.start) block++;
    if (form !== 'name' || type !== 'person' || !entity || entity.kind !== 'person') return;
    const role = blocks[block]?.role;
    const before = text.slice(Math.max(blocks[block]?.span.start ?? 0, span.start - REACH), span.start);
    if (span.start >= end && span.end <= opening && IS_GUEST.test(before)) answers ??= { entity, span };
    if (role !== 'credit' && (span.end > end || role === 'alternative-headline')) return;
    const list = role === 'credit' ? byline : role === 'headline' ? headline : lead;
    if (!list.has(entity)) list.set(entity, span);
    if (role === 'credit') return;
    if (IS_ASKED.test(before)) answers ??= { entity, span };
    else if (ASKED_BY.test(before)) asks ??= { entity, span };
    // whoever is told it asks, where somebody else is there to tell it
    else if (TALKS_TO.test(before) && !headline.has(entity) && headline.size + lead.size > 1) asks ??= { entity, span };
  });
  const [author] = byline;
  if (!asks && author && byline.size === 1) asks = { entity: author[0], span: author[1] };
  answers ??= onlyOne(headline, asks?.entity) ?? onlyOne(new Map([...lead, ...headline]), asks?.entity);
  return { ...(asks && asks.entity !== answers?.entity ? { asks } : {}), ...(answers ? { answers } : {}) };
}

/** The only one of a list but for whoever asks. */
function onlyOne(list: ReadonlyMap<Entity, Span>, asks: Entity | undefined): Participant | undefined {
  const others = [...list].filter(([entity]) => entity !== asks);
  const [first] = others;
  return first && others.length === 1 ? { entity: first[0], span: first[1] } : undefined;
}
