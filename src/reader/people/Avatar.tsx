import { voiceAttributes } from '../article/reading.ts';
import type { Voice } from '../article-data.ts';

/** A speaker's initials in their colour: round for a person, square for a group. Decoration beside the name. */
export function Avatar({ voice }: { readonly voice: Pick<Voice, 'initials' | 'kind' | 'colour' | 'round'> | undefined }) {
  return (
    <span className="avatar" data-shape={voice?.kind ?? 'person'} aria-hidden="true" {...voiceAttributes(voice)}>
      {voice?.initials ?? '?'}
    </span>
  );
}
