import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../../types.ts';
import { type DocumentView, formAt } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { RELATIVES } from '../kin.ts';
import type { Linking } from '../links/linking.ts';
import { endOfDescription } from '../mentions/end-of-description.ts';
import { hashWord } from '../word-hash.ts';

/** Who is a relative by marriage, love or a generation, beside those by whom a text brings in others of one name. */
const BESIDES = /^(?:grand\w+|step\w+|fianc\w+|partner|boyfriend|girlfriend)$/i;

const isRelative = (word: string): boolean => RELATIVES.has(hashWord(word)) || BESIDES.test(word);

/**
 * Whose relative somebody is, where nothing else is told of them: “Owen's widow” of “Owen's widow, Maureen”, “father of Lewis”; undefined
 * where nobody is named whose relative it is.
 */
export function kinRole({ candidates, view }: Linking, { links }: Entity): Span | undefined {
  const { form, start, end } = view.document.tokens;
  for (const { mention, evidence } of links) {
    const candidate = candidates[mention];
    if (!candidate) continue;
    // “Tom Hale's daughter Mia”
    if (candidate.role && isRelative(view.document.text.slice(candidate.role.start, candidate.role.end))) {
      const owner = ownerBefore(view, tokenAt(view.document, candidate.role.start));
      if (owner >= 0) return { start: start[owner] ?? 0, end: candidate.role.end };
    }
    if (evidence?.rule !== 'appositive' || !isRelative(form[candidate.head] ?? '')) continue;
    let noun = candidate.head;
    while (noun > candidate.first && !POSSESSIVE.test(form[noun - 1] ?? '')) noun--;
    const owner = ownerBefore(view, noun);
    if (owner >= 0) return { start: start[owner] ?? 0, end: end[candidate.head] ?? 0 };
    const last = endOfDescription(view, candidate.head + 1);
    // “mother of three”
    const isCount = view.syntax.upos[candidate.head + 2] === POS.NUM && form[candidate.head + 2] !== 'one';
    if (form[candidate.head + 1] === 'of' && isCount) return { start: start[candidate.head] ?? 0, end: end[candidate.head + 2] ?? 0 };
    if (form[candidate.head + 1] === 'of' && view.tagged[last - 1] === 1)
      return { start: start[candidate.head] ?? 0, end: end[last - 1] ?? 0 };
  }
  return undefined;
}

/** Where the name begins that a noun belongs to: “Owen Tranter's | widow”; -1 where none stands there. */
function ownerBefore(view: DocumentView, noun: number): number {
  if (!POSSESSIVE.test(formAt(view, noun - 1))) return -1;
  let first = noun - 1;
  while (view.tagged[first - 1] === 1 && view.sentence[first - 1] === view.sentence[noun]) first--;
  return first < noun - 1 ? first : -1;
}
