/** Whom initials stand for. */
interface Named {
  readonly name: string;
  readonly kind: 'person' | 'group';
}

const smallWords = new Set(['the', 'of', 'and', 'for', 'de', 'la', 'al', 'von', 'van', 'der', 'bin', 'a', 'an', 'in', 'on', 'at', 'to']);
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** At most two letters that stand for a name: first and last for people (“Emmanuel Macron” EM), first words for groups. */
export function makeInitials({ name, kind }: Named): string {
  const { first, other } = tellingWords({ name, kind });
  return first === '' ? '?' : firstLetter(first) + firstLetter(other);
}

/**
 * The initials of the speakers of one article, in their order. Initials are the sign that needs no colour, so those of two are
 * told apart by a letter more (“Ann Lee” ALe, “Amy Long” ALo), or where that does not help by a number.
 */
export function writeInitials(speakers: readonly Named[]): readonly string[] {
  const written = speakers.map(makeInitials);
  for (const initials of new Set(written)) {
    const same = speakers.flatMap((_, at) => (written[at] === initials ? [at] : []));
    if (same.length < 2) continue;
    const others = new Set(written);
    const longer = lengthenings
      .map((lengthen) => same.map((at) => lengthen(tellingWords(speakers[at] ?? { name: '', kind: 'group' }))))
      .find((all) => new Set(all).size === all.length && !all.some((one) => others.has(one)));
    same.forEach((at, place) => {
      written[at] = longer?.[place] ?? (place === 0 ? initials : `${initials}${place + 1}`);
    });
  }
  return written;
}

interface TellingWords {
  readonly first: string;
  readonly other: string;
}

/** Ways to write initials with a letter more: of the last word, of the first; of a single word one and two. */
const lengthenings: readonly ((words: TellingWords) => string)[] = [
  ({ first, other }) => (other === '' ? startOf(first, 2) : firstLetter(first) + startOf(other, 2)),
  ({ first, other }) => (other === '' ? startOf(first, 3) : startOf(first, 2) + firstLetter(other)),
];

/** The words of a name that its initials are of; `other` is empty where there is one. */
function tellingWords({ name, kind }: Named): TellingWords {
  const words = name
    .normalize('NFC')
    .split(/[\s\-–’']+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !generations.has(word.toLocaleLowerCase('en')));
  const telling = words.filter((word) => !smallWords.has(word.toLocaleLowerCase('en')));
  const [first = '', ...rest] = telling.length > 0 ? telling : words;
  return { first, other: (kind === 'person' ? rest.at(-1) : rest[0]) ?? '' };
}

/** The beginning of a word with a capital, in whole characters. */
function startOf(word: string, length: number): string {
  return firstLetter(word) + [...word].slice(1, length).join('');
}

function firstLetter(word: string): string {
  const [letter = ''] = word;
  return letter.toLocaleUpperCase('en');
}
