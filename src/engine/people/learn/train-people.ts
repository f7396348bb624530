import { POS } from '../../syntax/syntax.ts';
import { viewDocument } from '../derive-view.ts';
import type { DocumentView } from '../document-view.ts';
import { FLAG, type Lexicon } from '../lexicon.ts';
import { LINK_BUCKETS } from '../links/link-features.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { isTagged, TAG } from '../names/name-tags.ts';
import { type TagWeights, tagNames } from '../names/tag-names.ts';
import type { PeopleModel } from '../people-model.ts';
import { trainLexicon } from './train-lexicon.ts';
import { trainLinks } from './train-links.ts';
import { type TaggedExample, trainNameTags, UNKNOWN_TAG } from './train-name-tags.ts';
import type { NameLists, Parsed, PeopleGold, SourcesGold } from './training-data.ts';

/** What the people steps learn from, and how. */
export interface PeopleTraining {
  /** Annotated documents with their parses. */
  readonly people: readonly { readonly gold: PeopleGold; readonly parsed: Parsed }[];
  /** Documents with annotated sources: more names in more surroundings, tagged by the first model. */
  readonly sources: readonly { readonly gold: SourcesGold; readonly parsed: Parsed }[];
  readonly names: NameLists;
  readonly seed: number;
  /** The lexicon, when it is made already: it does not depend on the annotated documents. */
  readonly lexicon?: Lexicon;
}

/** How the figures were chosen: docs/accuracy.md. */
const EPOCHS = 6;
const ROUNDS = 4;
const VOTE = 2;
const OPENNESS = 1;
const REST_OF_OPENNESS = 0.3;
/** A word that annotators left out but the first model takes for somebody this surely teaches nothing. */
const LEFT_OUT = 0.7;
const SURE_ENOUGH = 0.95;
const SILVER_WEIGHT = 0.25;
/** Genres nearest to news; the others count for less. */
const NEAR = new Set(['news', 'interview', 'bio', 'speech']);
const FAR_WEIGHT = 0.4;
const LINK_EPOCHS = 6;
const LINK_ROUNDS = 8;
const THRESHOLD = 0.33;

/** The lexicon alone. */
export const makeLexicon = (training: Pick<PeopleTraining, 'names' | 'sources'>): Lexicon =>
  trainLexicon(
    training.names,
    training.sources.map(({ parsed }) => parsed),
    training.sources.map(({ gold }) => gold),
  );

/**
 * Learns to tell names from annotated documents, tags the unannotated ones, learns again from both (self-training, where
 * the vote of a whole document is right more often than a single place), then learns to link pronouns.
 */
export function trainPeople(training: PeopleTraining): PeopleModel {
  const lexicon = training.lexicon ?? makeLexicon(training);
  const gold = training.people.map((example) => goldTags(example, lexicon));
  const options = { epochs: EPOCHS, rounds: ROUNDS, seed: training.seed, vote: VOTE, openness: OPENNESS };
  const first = trainNameTags(gold, options);
  const cleaned = gold.map((example): TaggedExample => {
    const tags = tagNames(example.view, first);
    return {
      ...example,
      gold: example.gold.map((tag, i) =>
        tag === TAG.none && tags.tag[i] === TAG.person && (tags.sure[i] ?? 0) >= LEFT_OUT ? UNKNOWN_TAG : tag,
      ),
    };
  });
  const silver = training.sources.map(({ gold: sources, parsed }) => silverTags(sources, parsed, lexicon, first));
  // most of what annotators left out is cleaned away by now: the final model needs less of a push towards names
  const tags = { ...trainNameTags([...cleaned, ...silver], options), openness: REST_OF_OPENNESS };
  const bare: PeopleModel = { lexicon, tags, links: { weights: new Int8Array(LINK_BUCKETS), scale: 1, threshold: 2 } };
  const examples = training.people.map(({ gold: annotated, parsed }) => ({
    ...parsed,
    gold: annotated,
    mentions: findMentions(parsed.document, parsed.syntax, bare),
  }));
  return {
    ...bare,
    links: trainLinks(examples, bare, { epochs: LINK_EPOCHS, rounds: LINK_ROUNDS, seed: training.seed, threshold: THRESHOLD }),
  };
}

/** The tags that the first model is sure of. A capitalised word in a source is some name, and teaches which more readily. */
function silverTags(sources: SourcesGold, { document, syntax }: Parsed, lexicon: Lexicon, first: TagWeights): TaggedExample {
  const view = viewDocument(document, syntax, lexicon);
  const tags = tagNames(view, first);
  const gold = tags.tag.map((tag, i) => ((tags.sure[i] ?? 0) >= SURE_ENOUGH ? tag : UNKNOWN_TAG));
  const spans = sources.quotes.flatMap(({ speaker }) => speaker ?? []).sort((a, b) => a[0] - b[0]);
  let i = 0;
  for (const [start, end] of spans) {
    while (i > 0 && (document.tokens.start[i] ?? 0) > start) i--;
    while (i < document.tokens.count && (document.tokens.end[i] ?? 0) <= start) i++;
    for (let j = i; j < document.tokens.count && (document.tokens.end[j] ?? 0) <= end; j++) {
      if (isTagged(view, j) && syntax.upos[j] === POS.PROPN) gold[j] = tags.named[j] ?? UNKNOWN_TAG;
    }
  }
  return { view, gold, weight: SILVER_WEIGHT };
}

/** The right tag of each word, from annotated names: what stands before the name's own first word is title. */
export function goldTags({ gold, parsed }: PeopleTraining['people'][number], lexicon: Lexicon): TaggedExample {
  const view = viewDocument(parsed.document, parsed.syntax, lexicon);
  const { tokens } = parsed.document;
  const tags = new Uint8Array(tokens.count);
  const spans = [...gold.names].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { start, end, type } of spans) {
    const tag = type === 'person' ? TAG.person : type === 'organization' ? TAG.group : type === 'place' ? TAG.place : TAG.none;
    const inside: number[] = [];
    for (let i = 0; i < tokens.count; i++) if ((tokens.start[i] ?? 0) >= start && (tokens.end[i] ?? 0) <= end) inside.push(i);
    const isPeople = tag === TAG.person && inside.length > 0 && inside.every((i) => ((view.flags[i] ?? 0) & FLAG.demonym) !== 0);
    for (const i of inside) tags[i] = isPeople ? TAG.group : tag;
    if (tag !== TAG.person || isPeople) continue;
    const mention = gold.mentions.find(({ form, head }) => form === 'name' && head[0] >= start && head[1] <= end);
    const own = inside.findIndex((i) => (tokens.start[i] ?? 0) >= (mention?.head[0] ?? Number.POSITIVE_INFINITY));
    const isRole = (i: number): boolean => ((view.flags[i] ?? 0) & (FLAG.title | FLAG.personNoun)) !== 0;
    let name = own;
    if (name < 0) name = inside.findIndex((i) => !isRole(i));
    // a “name” that ends on its own noun is a title alone: “Prime Minister”
    const last = inside.at(-1);
    if (name < 0 || (name === inside.length - 1 && last !== undefined && isRole(last) && ((view.flags[last] ?? 0) & FLAG.surname) === 0))
      name = inside.length;
    for (const i of inside.slice(0, name)) tags[i] = TAG.title;
  }
  // a name that is annotated as a mention but not as a name
  for (const { form, head, span } of gold.mentions) {
    if (form !== 'name') continue;
    for (let i = 0; i < tokens.count; i++) {
      if ((tokens.start[i] ?? 0) < head[0] || (tokens.end[i] ?? 0) > span[1]) continue;
      if (tags[i] !== TAG.none || !isTagged(view, i)) break;
      tags[i] = ((view.flags[i] ?? 0) & FLAG.personNoun) === 0 ? TAG.person : TAG.title;
    }
  }
  for (let i = 0; i < tags.length; i++) if (!isTagged(view, i)) tags[i] = UNKNOWN_TAG;
  forgetLeftOut(view, tags);
  return { view, gold: tags, weight: NEAR.has(gold.genre) ? 1 : FAR_WEIGHT };
}

/**
 * Names that occur once are often left out by annotators: a given name with another capitalised word behind it teaches
 * nothing when it is annotated as no name.
 */
function forgetLeftOut(view: DocumentView, tags: Uint8Array): void {
  for (let i = 0; i + 1 < tags.length; i++) {
    const flags = view.flags[i] ?? 0;
    if (tags[i] !== TAG.none || (flags & (FLAG.maleGiven | FLAG.femaleGiven)) === 0 || flags & (FLAG.place | FLAG.personNoun)) continue;
    for (let j = i; tags[j] === TAG.none && (j < i + 2 || view.syntax.upos[j] === POS.PROPN) && j < i + 4; j++) {
      if (j === i && tags[i + 1] !== TAG.none) break;
      tags[j] = UNKNOWN_TAG;
    }
  }
}
