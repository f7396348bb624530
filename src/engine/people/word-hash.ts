/** Words longer than this are hashed by their first characters: no name is longer, and a 1 MB “word” stays cheap. */
const LONGEST = 40;

/** A 32-bit hash (FNV-1a) of a word without regard to case. */
export function hashWord(form: string): number {
  const length = Math.min(form.length, LONGEST);
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    let code = form.charCodeAt(i);
    if (code > 127) return hashFolded(form.slice(0, LONGEST).toLowerCase());
    if (code >= 65 && code <= 90) code |= 32;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

/** The hashes of the words of a list, which blanks part. */
export const hashWords = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

function hashFolded(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    hash = Math.imul(hash ^ (code & 255), 0x01000193);
    if (code > 255) hash = Math.imul(hash ^ (code >> 8), 0x01000193);
  }
  return hash;
}

/** A word without accents and in lower case, cut to what is hashed. */
export const foldWord = (form: string): string =>
  form
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** A hash of a feature: the number of its template and one or two values. */
export function mixFeature(template: number, a: number, b = 0): number {
  let h = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A hash of the words `[first, last)` in their order, from their own hashes; that of one word is its own. */
export function hashRun(hash: Int32Array, first: number, last: number): number {
  let run = hash[first] ?? 0;
  for (let i = first + 1; i < last; i++) run = Math.imul(run ^ (run >>> 15), 0x85ebca6b) ^ (hash[i] ?? 0);
  return run;
}

export const [THE, OF, WHO] = [hashWord('the'), hashWord('of'), hashWord('who')];
