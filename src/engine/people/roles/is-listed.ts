import type { Entity } from '../entity.ts';
import type { Linking } from '../links/antecedents.ts';

/**
 * Whether the list of people has an entity: whoever speaks, and whoever the article itself names. A byline tells who wrote it, and
 * nothing of whom it is about.
 */
export const isListed = (linking: Linking, entity: Entity, speaking: ReadonlySet<number>): boolean =>
  entity.nameSpan !== undefined &&
  (speaking.has(entity.index) || (entity.named && entity.links.some(({ mention }) => !isInCredit(linking, mention))));

function isInCredit({ candidates, view }: Linking, mention: number): boolean {
  const sentence = view.document.sentences[view.sentence[candidates[mention]?.first ?? 0] ?? 0];
  return view.document.blocks[sentence?.block ?? -1]?.role === 'credit';
}
