import type { QuotationKind, Span } from '../../engine/index.ts';

/** The marks that close others. */
export const closingMarks: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“' };

/**
 * The words of a piece of a quotation that stand in quotation marks, marks included: all of a direct one, the marked
 * parts of a mixed one, nothing of an indirect one. A mark that is never closed reaches to the piece's end. A mixed
 * piece without any mark is marked whole when marks stand right around it.
 */
export function findMarkedWords(text: string, piece: Span, kind: QuotationKind): readonly Span[] {
  if (kind === 'indirect') return [];
  if (kind === 'direct') return [piece];
  const found: Span[] = [];
  let open: { readonly at: number; readonly close: string } | undefined;
  for (let at = piece.start; at < piece.end; at += 1) {
    const character = text.charAt(at);
    if (open === undefined) {
      const close = closingMarks[character];
      const apostrophe = character === '‘' && isLetter(text.charAt(at - 1));
      if (close !== undefined && !apostrophe) open = { at, close };
    } else if (character === open.close && !isApostrophe(text, at)) {
      found.push({ start: open.at, end: at + 1 });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ start: open.at, end: piece.end });
  if (found.length > 0) return found;
  return closingMarks[text.charAt(piece.start - 1)] === undefined ? [] : [piece];
}

/** “don’t”: a closing single mark with letters on both sides. */
export function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
}

export function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
