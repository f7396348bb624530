import type { SourcePlace } from '../people/find-sources.ts';
import { POS, type Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';

const JOIN = /^(?:and|or|nor|but)$/;

/**
 * The heads of whoever “and” joins to a source's head: “Ann Lee, a nurse, and her brother Ray said”; not those behind “or”.
 * “Lee, Ann Ray and Tim Marsh said” is a list, though the tree may take its second name for what the first one is.
 */
export function joinedTo({ tokens }: Document, syntax: Syntax, { head, last }: Omit<SourcePlace, 'mention'>): number[] {
  const { form } = tokens;
  const isJoined = (i: number, to: number): boolean => syntax.head[i] === to && syntax.labelNames[syntax.label[i] ?? 0] === 'conj';
  const joined: number[] = [];
  let heads = [head];
  for (let i = head + 1; i < last; i++) {
    const to = heads.find((h) => isJoined(i, h));
    if (to !== undefined && joinsWithAnd(form, to, i)) joined.push(i);
    const isListed = syntax.upos[head] === POS.PROPN && syntax.upos[i] === POS.PROPN && syntax.head[i] === head && form[i - 1] === ',';
    if (!isListed || syntax.labelNames[syntax.label[i] ?? 0] !== 'appos' || heads.length > 1) continue;
    for (let k = i + 1; k < last; k++) if (isJoined(k, i) && syntax.upos[k] === POS.PROPN) heads = [head, i];
    if (heads.length > 1) joined.push(i);
  }
  return joined;
}

/** Whether the joining word in front of token `i`, behind `to`, is “and”, or there is only a comma. */
function joinsWithAnd(form: readonly string[], to: number, i: number): boolean {
  for (let k = i - 1; k > to; k--) if (JOIN.test(form[k] ?? '')) return form[k] === 'and';
  return true;
}
