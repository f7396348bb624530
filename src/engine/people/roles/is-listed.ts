import { POS } from '../../syntax/syntax.ts';
import { LETTERS } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { hasFlag, inCapitals, isPlural, ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { startOfName } from '../name-parts.ts';
import { A_NAME } from '../names/tag-step.ts';
import { hashWords } from '../word-hash.ts';

/**
 * Whether the list of people has an entity: whoever speaks, and whoever the article itself names. A byline tells who wrote it, and
 * nothing of whom it is about; who is only ever “in Arden” is a place, and who is only ever in “Arden Research” a part of its name.
 */
export const isListed = (linking: Linking, entity: Entity, speaking: ReadonlySet<number>): boolean =>
  entity.nameSpan !== undefined &&
  (speaking.has(entity.index) ||
    (entity.named &&
      entity.links.some(
        ({ mention }) =>
          !isInCredit(linking, mention) && !isWhere(linking, mention) && !isInName(linking, mention) && !isWord(linking, mention),
      )));

function isInCredit({ candidates, view }: Linking, mention: number): boolean {
  const sentence = view.document.sentences[view.sentence[candidates[mention]?.first ?? 0] ?? 0];
  const { blocks, text } = view.document;
  const block = blocks[sentence?.block ?? -1];
  if (block?.role !== 'body') return block?.role === 'credit';
  const isTop = blocks[(sentence?.block ?? 0) - 1]?.role !== 'body' && block.span.end - block.span.start < LONGEST_OPENING;
  if (isTop && BYLINE.test(text.slice(block.span.start, block.span.end))) return true;
  const start = view.document.tokens.start[sentence?.first ?? 0] ?? 0;
  const opening = view.document.text.slice(start, start + LONGEST_OPENING);
  return WORKED_ON.test(opening) || CREDITS.test(opening);
}

/** “Additional reporting by Ann Lee; editing by Tom Ray”: the last lines of an agency's article. */
const WORKED_ON = new RegExp(
  `^[(*_[]*(?:(?:additional|with) )?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|photograph(?:y|s|ed)|graphics|compiled|produced)(?: (?:and|,) ?[${LETTERS}]+)* by [${LETTERS}]`,
  'i',
);
const WORD = `\\p{Lu}[${LETTERS}.’'-]*`;
/** “Ann Lee contributed to this report”, “Follow Ann Lee on X”, “Photo: Ann Lee”, “Ann Lee/Getty Images”. */
const CREDITS = new RegExp(
  `^[(*_[]*(?:(?:(?:and |& |in |(?:staff )?(?:writer|reporter|correspondent)s? )?${WORD},? ){1,12}(?:also )?(?:contributed (?:to|report|from|research)|reported from )|(?:Follow|Email|E-mail|Contact|Tweet) ${WORD}(?: ${WORD}){0,3} (?:on|at) |(?:Photo|Photograph|Picture|Pic|Video|Credit)s?(?: credit)?(?::| by) ?\\p{Lu}|${WORD}(?: ${WORD}){1,3}(?: ?/ ?| via )(?:Reuters|AFP|AP|PA|EPA|Getty)\\b)`,
  'u',
);
const LONGEST_OPENING = 90;
/** “Eva Lindgren in Leeds”, all of the first paragraph. */
const BYLINE = new RegExp(`^${WORD}(?: ${WORD}){1,2}(?: in |, )\\p{Lu}[${LETTERS}'’ -]*$`, 'u');

const WHERE = hashWords('in near outside across off');
const AIMS =
  /^(?:look|laugh|shout|yell|scream|swear|swore|star|glanc|glar|smil|wav|wink|grin|point|aim|throw|threw|fir|shoot|shot|jeer|hurl|snap|swip|ang|furious|mad|him|her|them|it|back|out|dig|hit)/;
const GOES = hashWords('go goes going went gone travel travels travelled traveled travelling traveling trip journey');
/** “opened a shop in Arden”, “went to Arden”: one word without a role behind “in”, or behind “to” where somebody goes. */
function isWhere(linking: Linking, mention: number): boolean {
  const { document, hash } = linking.view;
  const first = firstOfOne(linking, mention);
  if (first < 0) return false;
  // “was ill at Arden”, unlike “shouted at Arden”
  const { form } = document.tokens;
  if (form[first - 1] === 'at' && !AIMS.test(form[first - 2] ?? '') && !POSSESSIVE.test(form[first + 1] ?? '')) return true;
  return WHERE.has(hash[first - 1] ?? 0) || (document.tokens.form[first - 1] === 'to' && GOES.has(hash[first - 2] ?? 0));
}

/** “polled by Arden Research”, “the Arden Cowboys”, “a Mad Max film”: one word inside a longer name, which the tree has go with the rest of it. */
function isInName(linking: Linking, mention: number): boolean {
  const { view } = linking;
  const first = firstOfOne(linking, mention);
  if (first < 0 || inCapitals(view, first)) return false;
  const isPart = (i: number, kinds: number): boolean =>
    view.tagged[i] === 1 && view.sentence[i] === view.sentence[first] && view.syntax.upos[i] !== POS.VERB && !hasFlag(view, i, kinds);
  const { head } = view.syntax;
  const goesOn = isPart(first + 1, NEVER_PART) && view.role[first] === ROLE.compound && (head[first] ?? -1) > first;
  const goesBack =
    isPart(first - 1, NEVER_PART | GIVEN) &&
    !isPlural(view, first - 1) &&
    view.role[first - 1] === ROLE.compound &&
    head[first - 1] === first;
  return goesOn || goesBack;
}

const NEVER_PART = FLAG.title | FLAG.demonym;

/** “Fares go up”, “Nuance has left”: a word of a headline that the story says of nobody, or the first of a sentence that no list has among names. */
function isWord(linking: Linking, mention: number): boolean {
  const { view } = linking;
  const i = firstOfOne(linking, mention);
  if (i < 0) return false;
  const sentence = view.document.sentences[view.sentence[i] ?? 0];
  if (view.document.blocks[sentence?.block ?? -1]?.role === 'headline') return true;
  if (hasFlag(view, i, A_NAME)) return false;
  const pos = view.syntax.upos[i + 1];
  return sentence?.first === i && (pos === POS.VERB || pos === POS.AUX);
}

/** The token of a name of one word without a role; -1 for every other mention. */
function firstOfOne({ candidates, view }: Linking, mention: number): number {
  const name = candidates[mention];
  return name?.form === 'name' && !name.role && name.last - startOfName(view, name) === 1 ? name.first : -1;
}
