import type { Span } from '../../types.ts';
import type { Entity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';
import { startOfName } from '../name-parts.ts';
import { wholeGroup } from '../whole-group.ts';

/** “Ann Lee of Harbour Bank said”: the body right behind a full name and “of”, for whom the article has no other role. */
export function bodyOfName({ candidates, view }: Linking, { kind, links }: Entity): Span | undefined {
  if (kind === 'group') return undefined;
  const { start, end, form } = view.document.tokens;
  for (const { mention } of links) {
    const name = candidates[mention];
    if (name?.form !== 'name' || name.last - startOfName(view, name) < 2 || form[name.last] !== 'of') continue;
    const first = form[name.last + 1] === 'the' ? name.last + 2 : name.last + 1;
    const body = candidates.slice(mention + 1, mention + 4).find((other) => other.first <= first && other.last > first);
    if (body?.form !== 'name' || body.type !== 'group' || body.first !== first || view.sentence[first] !== view.sentence[name.first])
      continue;
    const whole = wholeGroup(view, body.first, body.last);
    return { start: start[Math.max(first, whole.first)] ?? 0, end: end[whole.last - 1] ?? 0 };
  }
  return undefined;
}
