/** FNV-1a over UTF-16 units, 32 bits: the identity of a word without keeping a list of words. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Mixes a template's number with one to three values (finalizer of MurmurHash3). The caller masks it to its table. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 13)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 15)) + c, 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> 0;
}
