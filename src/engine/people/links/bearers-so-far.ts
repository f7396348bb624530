import type { Entity } from '../entity.ts';

/** Where a bearer of a name was last the subject of a sentence. */
interface Turn {
  readonly sentence: number;
  readonly block: number;
  /** Whether a verb of speech stood beside the name. */
  readonly spoke: boolean;
  /** Whether the name means nobody else. */
  readonly plain: boolean;
}

/** The bearers of shared names as the text has told of them so far. */
export interface BearersSoFar {
  /** Everybody whom the text has named. */
  readonly known: Set<Entity>;
  /** Who was called by the surname alone while nobody else of that name was known: so they are called from then on. */
  readonly called: Set<Entity>;
  readonly turns: Map<Entity, Turn>;
}

/** A place where a name stands that several people share. */
interface Here {
  readonly sentence: number;
  readonly block: number;
  readonly speaks: boolean;
  /** Whom the obituary is of, where it is one and the name is their surname. */
  readonly remembered: Entity | undefined;
}

/**
 * Which bearer the text was about right before: who spoke in this paragraph, where a name speaks; whom the obituary is of; the
 * subject of the sentence before it in the paragraph; who spoke in the paragraph before; who is called by the surname; then the subject of the sentence before, or who alone was a
 * subject in this paragraph and the last.
 */
export function toldBefore({ called, turns }: BearersSoFar, rivals: readonly Entity[], here: Here): Entity | undefined {
  const one = (holds: (rival: Entity) => boolean): Entity | undefined => {
    const [only, another] = rivals.filter(holds);
    return another ? undefined : only;
  };
  const oneOf = (holds: (turn: Turn) => boolean): Entity | undefined =>
    one((rival) => {
      const turn = turns.get(rival);
      return turn !== undefined && turn.sentence < here.sentence && here.block - turn.block <= 1 && holds(turn);
    });
  const isRightBefore = (turn: Turn): boolean => here.sentence - turn.sentence === 1;
  return (
    (here.speaks ? oneOf((turn) => turn.block === here.block && turn.spoke) : undefined) ??
    here.remembered ??
    oneOf((turn) => turn.block === here.block && isRightBefore(turn)) ??
    (here.speaks ? oneOf((turn) => turn.spoke) : undefined) ??
    one((rival) => called.has(rival)) ??
    oneOf(isRightBefore) ??
    oneOf((turn) => turn.plain)
  );
}
