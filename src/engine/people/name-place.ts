import type { MentionCandidate } from './mentions/mention.ts';
import type { NameParts } from './name-parts.ts';

/** A name that stands for somebody, taken apart. */
export interface NamePlace {
  readonly mention: number;
  readonly candidate: MentionCandidate;
  readonly name: NameParts;
}
