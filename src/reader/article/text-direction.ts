/**
 * The direction that most letters of a text have. `dir="auto"` would ask its first letter only, and turn an English
 * paragraph around that begins with a Hebrew name. A text without letters reads from the left.
 */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const fromRight = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  return fromRight > 0 && fromRight * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr';
}
