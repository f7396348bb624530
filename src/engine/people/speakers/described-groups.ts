import { POS } from '../../syntax/syntax.ts';
import type { DocumentView } from '../document-view.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isKindOfFirm, nounBehindComma } from '../names/company-looks.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashWord } from '../word-hash.ts';
import type { NamePosition } from './list-companies.ts';
import { keyOf } from './short-names.ts';

const THE = hashWord('the');
const LONGEST = 8;

/** A group and the noun, with the words in front of it, that the text says it is. */
interface Described {
  readonly name: NamePosition;
  readonly key: string;
  readonly words: Set<number>;
}

/** What the groups of a text are said to be: “wind developer Fjordvind”, “Fjordvind, a wind developer, …”. */
export class DescribedGroups {
  private readonly view: DocumentView;
  /** By the hash of the noun; undefined where several groups are so. */
  private readonly byNoun = new Map<number, Described | undefined>();

  constructor(view: DocumentView, candidates: readonly MentionCandidate[]) {
    this.view = view;
    for (const { form, type, first, last } of candidates) {
      if (form !== 'name' || type !== 'group') continue;
      const name = wholeGroup(view, first, last);
      this.note(name, name.first - 1);
      this.note(name, nounBehindComma(view, name.last));
    }
  }

  private note(name: NamePosition, noun: number): void {
    const { hash, sentence, syntax } = this.view;
    if (noun < 0 || sentence[noun] !== sentence[name.first] || syntax.upos[noun] !== POS.NOUN || !isKindOfFirm(this.view, noun)) return;
    const key = keyOf(this.view, name.first, name.last);
    const word = hash[noun] ?? 0;
    const known = this.byNoun.get(word);
    // “Norvane” in the headline, “Norvane Marine” below
    const isSame = known !== undefined && (`${known.key} `.startsWith(`${key} `) || `${key} `.startsWith(`${known.key} `));
    if (this.byNoun.has(word) && !isSame) this.byNoun.set(word, undefined);
    else {
      const words = known?.words ?? new Set();
      for (let i = noun - 1; noun - i < LONGEST && isInFront(this.view, i); i--) words.add(hash[i] ?? 0);
      const longer = known && known.key.length > key.length ? known : { name, key };
      this.byNoun.set(word, { name: longer.name, key: longer.key, words });
    }
  }

  /** The one group that was said to be what “the Norwegian wind developer”, with its noun at `head`, says. */
  find(first: number, head: number): NamePosition | undefined {
    const { hash } = this.view;
    const found = hash[first] === THE ? this.byNoun.get(hash[head] ?? 0) : undefined;
    if (!found || found.name.first > first) return undefined;
    for (let i = first + 1; i < head; i++) if (!found.words.has(hash[i] ?? 0)) return undefined;
    return found.name;
  }
}

const isInFront = ({ syntax }: DocumentView, i: number): boolean =>
  syntax.upos[i] === POS.NOUN || syntax.upos[i] === POS.ADJ || syntax.upos[i] === POS.PROPN;
