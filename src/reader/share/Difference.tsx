import { useEffect, useState } from 'react';
import type { AnsweredLink } from './answer-link.ts';
import type { WordChange } from './compare-words.ts';

/** The words then and now, word by word; only what the link or the register knows whole is compared so. */
export function Difference({ link }: { readonly link: AnsweredLink }) {
  const [changes, setChanges] = useState<readonly WordChange[]>();
  const { was, now, whole } = link;
  useEffect(() => {
    let current = true;
    if (whole) import('./compare-words.ts').then(({ compareWords }) => current && setChanges(compareWords(was, now)));
    return () => {
      current = false;
    };
  }, [was, now, whole]);
  if (changes === undefined) {
    return (
      <>
        {was !== '' && <p>Then: {was}</p>}
        <p>Now: {now}</p>
      </>
    );
  }
  return (
    <p>
      {changes.map(({ words, change, place }) =>
        change === 'same' ? (
          <span key={place}>{words}</span>
        ) : change === 'removed' ? (
          <del key={place}>
            <span className="sr-only">removed: </span>
            {words}
          </del>
        ) : (
          <ins key={place}>
            <span className="sr-only">added: </span>
            {words}
          </ins>
        ),
      )}
    </p>
  );
}
