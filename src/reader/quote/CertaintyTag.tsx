import type { Certainty } from '../../engine/index.ts';

/** “inferred” or “unsure” behind a sentence; nothing behind what is stated. */
export function CertaintyTag({ certainty }: { readonly certainty: Certainty }) {
  if (certainty === 'stated') return null;
  return (
    <span className="tag behind">
      {' '}
      <span>{certainty}</span>
    </span>
  );
}
