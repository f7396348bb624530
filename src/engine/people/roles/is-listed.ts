import type { Entity } from '../entity.ts';
import type { Linking } from '../links/antecedents.ts';
import { startOfName } from '../name-parts.ts';
import { hashWords } from '../word-hash.ts';

/**
 * Whether the list of people has an entity: whoever speaks, and whoever the article itself names. A byline tells who wrote it, and
 * nothing of whom it is about; and who is only ever “in Arden” is a place.
 */
export const isListed = (linking: Linking, entity: Entity, speaking: ReadonlySet<number>): boolean =>
  entity.nameSpan !== undefined &&
  (speaking.has(entity.index) ||
    (entity.named && entity.links.some(({ mention }) => !isInCredit(linking, mention) && !isWhere(linking, mention))));

function isInCredit({ candidates, view }: Linking, mention: number): boolean {
  const sentence = view.document.sentences[view.sentence[candidates[mention]?.first ?? 0] ?? 0];
  const role = view.document.blocks[sentence?.block ?? -1]?.role;
  if (role !== 'body') return role === 'credit';
  const start = view.document.tokens.start[sentence?.first ?? 0] ?? 0;
  return WORKED_ON.test(view.document.text.slice(start, start + LONGEST_OPENING));
}

/** “Additional reporting by Ann Lee; editing by Tom Ray”: the last lines of an agency's article. */
const WORKED_ON =
  /^[(*_[]*(?:(?:additional|with) )?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|photograph(?:y|s|ed)|graphics|compiled|produced)(?: (?:and|,) ?\p{L}+)* by \p{Lu}/iu;
const LONGEST_OPENING = 60;

const WHERE = hashWords('in near outside across');
/** “opened a shop in Arden”: one word without a role behind “in”. */
function isWhere({ candidates, view }: Linking, mention: number): boolean {
  const name = candidates[mention];
  if (name?.form !== 'name' || name.role || name.last - startOfName(view, name) > 1) return false;
  return WHERE.has(view.hash[name.first - 1] ?? 0);
}
