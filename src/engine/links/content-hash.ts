/** FNV-1a over UTF-16 units with a final avalanche (murmur3's), 32 bits unsigned: fast, and stable across runs and machines. */
export function hashString(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Four hexadecimal digits of the exact content: the proof at the end of a quotation's id. */
export const hashContent = (text: string): string => (hashString(text) >>> 16).toString(16).padStart(4, '0');

/**
 * The words with marks, dashes, spaces and Unicode form made equal: two texts that a reader would call the same words,
 * retyped, give the same string. Case stays, since “us” and “US” are different words.
 */
export function normalizeContent(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/[‐‑‒–—―−]|-{2,3}/g, '-')
    .replace(/\.(?: ?\.){2,}/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/ -+ ?|-+ /g, ' - ')
    .trim();
}
