import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, SHAPE } from '../document-view.ts';
import { against, type Entity, type Gender } from '../entity.ts';
import { RELATIVES } from '../kin.ts';
import { genderOfNoun } from '../mentions/gender-of-noun.ts';
import { startOfName, takeNameApart } from '../name-parts.ts';
import type { NamePlace } from '../name-place.ts';
import { isComma } from '../read-commas.ts';
import { hashWords } from '../word-hash.ts';
import { dies, speaks } from './weigh-bearers.ts';

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

const BLOOD = hashWords('brother sister father son twin');

/** “Lee's brother Peter”, where the text knows Peter Ray: whether a relative is of a family whose name somebody does not bear. */
export function isBloodOfOther(view: DocumentView, place: NamePlace, { name }: Entity, isSurname: (word: string) => boolean): boolean {
  const noun = relativeBefore(view, place);
  const { form } = view.document.tokens;
  if (noun < 0 || !BLOOD.has(view.hash[noun] ?? 0) || !POSSESSIVE.test(form[noun - 1] ?? '') || view.tagged[noun - 2] !== 1) return false;
  const surname = name?.parts.at(-1) ?? '';
  const owner = takeNameApart(view, noun - 2, noun - 1).parts.at(-1) ?? '';
  return (name?.parts.length ?? 0) > 1 && isSurname(owner) && surname !== owner && !surname.endsWith(`-${owner}`);
}

/** “Bec Lee said her husband, Tom, …”: who opens the sentence in which a relative is brought in is of the sex that the text says whose relative it is by. */
function tellSex(view: DocumentView, owner: Named | undefined, noun: number): void {
  const { first = 0 } = view.document.sentences[view.sentence[noun] ?? 0] ?? {};
  if (owner?.place.candidate.first !== first || owner.entity.gender !== 'unknown') return;
  // “her late husband, Tom,”
  const whose = view.document.tokens.form.slice(noun - 2, noun).find((form) => /^(?:his|her)$/.test(form));
  if (whose !== undefined) owner.entity.gender = whose === 'her' ? 'female' : 'male';
}

/** Somebody where they are named. */
interface Named {
  readonly entity: Entity;
  readonly place: NamePlace;
}

/** “Jane Marsh married Paul Ridd”: whether nothing but that stands between who was named last and a name. */
const isMarriedTo = (view: DocumentView, { place }: Named, { candidate }: NamePlace): boolean =>
  /^(?:married|wed|marries)$/.test(view.document.tokens.form[place.candidate.last] ?? '') && candidate.first === place.candidate.last + 1;

/** The woman of two who are of different sexes. */
function wifeOf(a: Entity, b: Entity): Entity | undefined {
  const [wife, husband] = a.gender === 'female' ? [a, b] : [b, a];
  return wife.gender === 'female' && husband.gender === 'male' ? wife : undefined;
}

/** A relative who is named by the first name alone, or a wife who is called by her husband's surname. */
interface Relative {
  readonly entity: Entity;
  readonly of: Entity;
  readonly sentence: number;
  readonly gender: Gender;
}

/** The relatives of a text, as its places are passed in order. */
export interface Relatives {
  /** Passes a place whose entity is known by now. */
  readonly pass: (place: NamePlace) => void;
  /** The relative whom a name of one word means, of which somebody fitting has the surname or nobody; undefined for all others. */
  readonly calledBy: (place: NamePlace, hasBearer: boolean) => Entity | undefined;
}

/**
 * “His widow, Jeanne, 84, sided with her. … ‘He hated it,’ Mrs. Lee said”: a relative whom the text names by the first name alone
 * behind somebody of the family is called by a form of address and the family's name in the same paragraph; further on where nobody
 * else can be, or where one speaks who is not the dead.
 */
export function readRelatives(view: DocumentView, entities: readonly Entity[], entityOf: Int32Array): Relatives {
  const { document } = view;
  const sentenceOf = (i: number): number => view.sentence[i] ?? 0;
  const blockOf = (sentence: number): number => document.sentences[sentence]?.block ?? -1;
  /** Who was named last. */
  let before: Named | undefined;
  const relatives: Relative[] = [];
  const dead = new Set<Entity>();
  return {
    pass(place) {
      const { candidate, mention, name } = place;
      const entity = entities[entityOf[mention] ?? -1];
      if (!entity) return;
      const noun = relativeBefore(view, place);
      if (noun >= 0) tellSex(view, before, noun);
      if (name.parts.length === 1 && before && noun >= 0)
        relatives.push({ entity, of: before.entity, sentence: sentenceOf(candidate.first), gender: genderOfNoun(view, noun) });
      const wife = before && isMarriedTo(view, before, place) ? wifeOf(before.entity, entity) : undefined;
      if (wife && before)
        relatives.push({
          entity: wife,
          of: wife === entity ? before.entity : entity,
          sentence: sentenceOf(candidate.first),
          gender: 'female',
        });
      if (dies(view, place)) dead.add(entity);
      before = { entity, place };
    },
    calledBy(place, hasBearer) {
      const { candidate, name } = place;
      const start = startOfName(view, candidate);
      if (!MR_OR_MRS.test(document.tokens.form[start - 1] ?? '')) return undefined;
      const isOfFamily = ({ of, gender }: Relative): boolean =>
        of.name?.parts.at(-1) === name.parts[0] && !against(gender, candidate.gender);
      const last = relatives.at(-1);
      if (last && isOfFamily(last)) {
        // (“Tom Lee, whose grandfather Alf …, Mr Lee”: he himself)
        const mayBeHimself = last.of.gender !== 'unknown' && !against(last.of.gender, candidate.gender);
        const isNear = sentenceOf(start) - last.sentence <= MOST_SENTENCES;
        if (isNear && dead.has(last.of) && speaks(view, place)) return last.entity;
        if (isNear && !mayBeHimself && blockOf(sentenceOf(start)) === blockOf(last.sentence)) return last.entity;
      }
      const [only, another] = hasBearer ? [] : relatives.filter((one) => isOfFamily(one) && one.gender === candidate.gender);
      return another ? undefined : only?.entity;
    },
  };
}
