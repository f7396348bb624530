import type { Entity } from '../entity.ts';
import type { NameParts } from '../name-parts.ts';
import { PET_NAMES } from './pet-names.ts';
import { stemOf } from './short-forms.ts';

/** At most so many people of one surname are compared; a text of 10,000 Smiths stays linear. */
const MOST_NAMESAKES = 24;
/** Letters of the longest short form of a first name: “Steph”. */
const LONGEST_NICKNAME = 5;

type Bearers = Map<string, Entity[]>;

const push = (bearers: Bearers, key: string, entity: Entity): void => {
  const list = bearers.get(key);
  if (!list) bearers.set(key, [entity]);
  else if (!list.includes(entity) && list.length < MOST_NAMESAKES) list.push(entity);
};

/** The people of an article by the parts of their names. */
export class NameIndex {
  readonly bySurname: Bearers = new Map();
  readonly byGiven: Bearers = new Map();
  readonly byMiddle: Bearers = new Map();
  /** “Nana Osei” of “Nana Osei Kwabena”. */
  readonly byBegin: Bearers = new Map();
  /** “ben” of “Benjamin Lee”. */
  readonly byNickname: Bearers = new Map();

  enter(entity: Entity, { parts }: NameParts): void {
    push(this.bySurname, parts.at(-1) ?? '', entity);
    const given = parts.length > 1 ? (parts[0] ?? '') : '';
    if (given !== '') push(this.byGiven, given, entity);
    if (parts.length > 1) push(this.byBegin, `${given} ${parts[1] ?? ''}`, entity);
    for (let length = 3; length <= LONGEST_NICKNAME && length < given.length; length++)
      push(this.byNickname, given.slice(0, length), entity);
    for (const pet of PET_NAMES.get(given) ?? []) push(this.byNickname, stemOf(pet), entity);
    for (const part of parts.slice(1, -1)) push(this.byMiddle, part, entity);
  }
}
