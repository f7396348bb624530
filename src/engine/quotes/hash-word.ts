/** 32-bit FNV-1a of a word, folded once more so that its low bits are good; with a sign, as small integers are cheapest. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  const length = Math.min(word.length, 40);
  for (let i = 0; i < length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** Irregular forms of verbs that report, and of their helpers. */
const IRREGULAR = new Map(
  Object.entries({
    say: 'said says saying',
    tell: 'told tells telling',
    write: 'wrote written writes writing',
    think: 'thought thinks thinking',
    speak: 'spoke spoken speaks speaking',
    read: 'reads reading',
    hold: 'held holds',
    go: 'went gone goes going',
    give: 'gave given gives giving',
    make: 'made makes making',
    swear: 'swore sworn',
    put: 'puts putting',
    find: 'found finds',
    see: 'saw seen sees',
    feel: 'felt feels',
    know: 'knew known knows',
    begin: 'began begun begins',
    be: 'was were is are been am being',
    have: 'has had having',
    do: 'did does done doing',
    quip: 'quipped',
    rebut: 'rebutted',
    admit: 'admitted admitting',
    quote: 'quoted quoting',
    let: 'lets letting',
    send: 'sent sends',
    teach: 'taught',
    break: 'broke broken',
    take: 'took taken takes taking',
    come: 'came comes coming',
    hear: 'heard hears',
    mean: 'meant means',
    bring: 'brought',
    run: 'ran runs running',
    keep: 'kept keeps',
    get: 'got gotten gets getting',
    show: 'shown showed shows',
    lead: 'led leads',
    understand: 'understood',
    forget: 'forgot forgotten',
    strike: 'struck',
    bet: 'bets betting',
    lie: 'lied lying lies',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

/** A rough stem of a lower-case word: `claimed`, `claims`, `claiming` → `claim`. Wrong stems are harmless, they are only features. */
export function stemWord(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  let stem = lower;
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 4 && /(?:ch|sh|ss|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  const n = stem.length;
  if (n > 3 && stem.charAt(n - 1) === stem.charAt(n - 2) && !/[aeiousl]/.test(stem.charAt(n - 1))) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Hashes of the stems of some words, parted by spaces: what {@link QuoteView.stem} holds for all forms of each. */
export const stemsOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashWord(stemWord(word))));
