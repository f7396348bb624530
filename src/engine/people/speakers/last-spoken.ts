import { tokenAt } from '../../text/token-at.ts';
import type { Entity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';
import { lastTold } from '../links/say-again.ts';
import { hashWord } from '../word-hash.ts';
import type { NamePosition } from './list-companies.ts';
import { isAgency, keyOf } from './short-names.ts';

const THE = hashWord('the');
const AGENCY = hashWord('agency');

/** Sentences from a group that spoke to “it”, and to “the agency” or “the company”. */
const NEAR_PRONOUN = 2;
const NEAR_NOUN = 3;

interface Spoken {
  readonly entity: Entity;
  readonly sentence: number;
}

/** Who without a name of a person spoke last, for whatever stands for them next. */
export class LastSpoken {
  private readonly linking: Linking;
  private group: Spoken | undefined;
  /** Whichever group spoke last that may be “they”: no sign, and no report. */
  private body: Spoken | undefined;
  /** Who spoke last without a name or a sex: “a spokesperson”, who may be “they”. */
  private one: Spoken | undefined;

  constructor(linking: Linking) {
    this.linking = linking;
  }

  /** A group spoke; `isWritten` tells a sign or a report from a body. */
  noteGroup(entity: Entity, sentence: number, isWritten = false): void {
    this.group = { entity, sentence };
    if (!isWritten) this.body = this.group;
  }

  /** Somebody spoke. */
  notePerson(entity: Entity, sentence: number): void {
    this.one = entity.named || entity.gender !== 'unknown' ? undefined : { entity, sentence };
  }

  /** Several spoke together: “they” are all of them, and “it” may be any. */
  noteSeveral(): void {
    this.group = undefined;
    this.body = undefined;
  }

  /** Whether no group has spoken right before a sentence, so that “it” may be one that is only named there. */
  isSilentBefore(sentence: number): boolean {
    return !this.group || sentence - this.group.sentence > 1;
  }

  /** Whom “they” or “it” in a sentence stand for. */
  pronoun(isMany: boolean, sentence: number): Entity | undefined {
    const spoken = isMany ? this.body : this.group;
    return spoken && sentence - spoken.sentence <= NEAR_PRONOUN ? spoken.entity : undefined;
  }

  /** “‘…,’ a spokesperson said. — ‘…,’ they added.”: who spoke, if nothing but words in marks stands between. */
  unnamedOne(sentence: number): Entity | undefined {
    const { one } = this;
    const isHeard = one && lastTold(this.linking, sentence) <= one.sentence && one.sentence > (this.group?.sentence ?? -1);
    return isHeard ? one.entity : undefined;
  }

  /** “the agency” is the body that spoke last, right before, and is one by its name. */
  agency(first: number, last: number): Entity | undefined {
    const { view } = this.linking;
    if (last - first !== 2 || view.hash[first] !== THE || view.hash[first + 1] !== AGENCY) return undefined;
    const near = this.groupNear(view.sentence[first] ?? 0);
    return near?.nameSpan && isAgency(view.document.text.slice(near.nameSpan.start, near.nameSpan.end)) ? near : undefined;
  }

  /** “Kessler Corp. said … The company said”: the company that spoke last, if it writes what it is. */
  company(sentence: number, companies: ReadonlyMap<string, NamePosition>): Entity | undefined {
    const { view } = this.linking;
    const near = this.groupNear(sentence);
    if (!near?.nameSpan) return undefined;
    const [first, last] = [tokenAt(view.document, near.nameSpan.start), tokenAt(view.document, near.nameSpan.end - 1) + 1];
    return companies.has(keyOf(view, first, last)) ? near : undefined;
  }

  private groupNear(sentence: number): Entity | undefined {
    return this.group && sentence - this.group.sentence <= NEAR_NOUN ? this.group.entity : undefined;
  }
}
