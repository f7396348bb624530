import { type DocumentView, SHAPE } from '../document-view.ts';
import { against, type Entity, type Gender } from '../entity.ts';
import { RELATIVES } from '../kin.ts';
import { genderOfNoun } from '../mentions/gender-of-noun.ts';
import { startOfName } from '../name-parts.ts';
import type { NamePlace } from '../name-place.ts';
import { isComma } from '../read-commas.ts';

const MR_OR_MRS = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
const MOST_SENTENCES = 3;

/** “her mother, Rose”: the noun for a relative right before a name, a comma apart at most; -1 where none stands there. */
function relativeBefore(view: DocumentView, { candidate }: NamePlace): number {
  const start = startOfName(view, candidate);
  const noun = isComma(view, start - 1) ? start - 2 : start - 1;
  // (“Sister Ida” is nobody's)
  return RELATIVES.has(view.hash[noun] ?? 0) && view.shape[noun] === SHAPE.lower ? noun : -1;
}

/** Whether a name is brought in as that of somebody's relative. */
export const isIntroduced = (view: DocumentView, place: NamePlace): boolean => relativeBefore(view, place) >= 0;

/** The relatives of a text, as its places are passed in order. */
export interface Relatives {
  /** Passes a place whose entity is known by now. */
  readonly pass: (place: NamePlace) => void;
  /** The relative whom a name of one word means; undefined for all others. */
  readonly calledBy: (place: NamePlace) => Entity | undefined;
}

/**
 * “His widow, Jeanne, 84, sided with her. … ‘He hated it,’ Mrs. Lee said”: a relative whom the text names by the first name alone
 * behind somebody of the family is called by a form of address and the family's name in the same paragraph.
 */
export function readRelatives(view: DocumentView, entities: readonly Entity[], entityOf: Int32Array): Relatives {
  const { document } = view;
  const sentenceOf = (i: number): number => view.sentence[i] ?? 0;
  const blockOf = (sentence: number): number => document.sentences[sentence]?.block ?? -1;
  /** Who was named last. */
  let before: Entity | undefined;
  /** The relative named last, and whose. */
  let last: { readonly entity: Entity; readonly of: Entity; readonly sentence: number; readonly gender: Gender } | undefined;
  return {
    pass(place) {
      const { candidate, mention, name } = place;
      const entity = entities[entityOf[mention] ?? -1];
      if (!entity) return;
      const noun = relativeBefore(view, place);
      if (name.parts.length === 1 && before && noun >= 0)
        last = { entity, of: before, sentence: sentenceOf(candidate.first), gender: genderOfNoun(view, noun) };
      before = entity;
    },
    calledBy({ candidate, name }) {
      const start = startOfName(view, candidate);
      if (!last || !MR_OR_MRS.test(document.tokens.form[start - 1] ?? '') || last.of.name?.parts.at(-1) !== name.parts[0]) return undefined;
      // (“Tom Lee, whose grandfather Alf …, Mr Lee”: he himself)
      const mayBeHimself = last.of.gender !== 'unknown' && !against(last.of.gender, candidate.gender);
      if (mayBeHimself || against(last.gender, candidate.gender) || sentenceOf(start) - last.sentence > MOST_SENTENCES) return undefined;
      return blockOf(sentenceOf(start)) === blockOf(last.sentence) ? last.entity : undefined;
    },
  };
}
