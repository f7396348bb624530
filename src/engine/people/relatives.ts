import type { DocumentView } from './document-view.ts';
import { against, type Entity, type Gender } from './entity.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { startOfName } from './name-parts.ts';
import type { NamePlace } from './name-place.ts';
import { isComma } from './read-commas.ts';
import { hashWords } from './word-hash.ts';

const KIN = hashWords('father mother dad mum mom wife husband widow widower son daughter brother sister grandfather grandmother');
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
const MOST_SENTENCES = 3;

/**
 * “His widow, Jeanne, 84, sided with her. … ‘He hated it,’ Mrs. Lee said”: a relative whom the text names by the first name alone
 * behind somebody of the family is called by a form of address and the family's name in the same paragraph.
 */
export class Relatives {
  readonly #view: DocumentView;
  readonly #entityOf: Int32Array;
  /** Who was named last. */
  #before: Entity | undefined;
  /** The relative named last, and whose. */
  #last: { readonly entity: Entity; readonly of: Entity; readonly sentence: number; readonly gender: Gender } | undefined;

  constructor(view: DocumentView, entityOf: Int32Array) {
    this.#view = view;
    this.#entityOf = entityOf;
  }

  /** Passes a place in text order, whose entity is known by now. */
  pass({ candidate, mention, name }: NamePlace, entities: readonly Entity[]): void {
    const entity = entities[this.#entityOf[mention] ?? -1];
    if (!entity) return;
    const start = startOfName(this.#view, candidate);
    const noun = isComma(this.#view, start - 1) ? start - 2 : start - 1;
    if (name.parts.length === 1 && this.#before && KIN.has(this.#view.hash[noun] ?? 0))
      this.#last = {
        entity,
        of: this.#before,
        sentence: this.#view.sentence[start] ?? 0,
        gender: genderOfNoun(this.#view, noun),
      };
    this.#before = entity;
  }

  /** The relative whom a name of one word means; undefined for all others. */
  calledBy({ candidate, name }: NamePlace): Entity | undefined {
    const { sentence, document } = this.#view;
    const start = startOfName(this.#view, candidate);
    const last = this.#last;
    if (!last || !COURTESY.test(document.tokens.form[start - 1] ?? '') || last.of.name?.parts.at(-1) !== name.parts[0]) return undefined;
    if (against(last.gender, candidate.gender) || (sentence[start] ?? 0) - last.sentence > MOST_SENTENCES) return undefined;
    const blockOf = (s: number): number => document.sentences[s]?.block ?? -1;
    return blockOf(sentence[start] ?? 0) === blockOf(last.sentence) ? last.entity : undefined;
  }
}
