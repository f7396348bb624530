import { POS } from '../../syntax/syntax.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import type { Linking } from './linking.ts';

const JOINS = /^(?:and|&|,)$/;

/** “Ann Lee, President and Chief Executive Officer, said”: a second office without an article, joined to the one that is said to be hers. */
export function throughJoined({ candidates, entities, entityOf, view }: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { form } = view.document.tokens;
  const role = candidates[k - 1];
  const isJoined = role?.form === 'nominal' && role.last === nominal.first - 1 && JOINS.test(form[nominal.first - 1] ?? '');
  if (!isJoined || view.syntax.upos[nominal.first] === POS.DET || view.syntax.upos[nominal.first] === POS.PRON) return undefined;
  const entity = entities[entityOf[k - 1] ?? -1];
  const isHers = entity?.links.some(({ mention, evidence }) => mention === k - 1 && evidence?.rule === 'appositive');
  return entity?.named && isHers ? entity : undefined;
}
