import { useEffect, useState } from 'react';
import { useView } from '../article/reading.ts';
import { Notice } from '../site/Notice.tsx';
import { sayInSentence } from '../timeline/say-date.ts';
import type { AnsweredLink } from './answer-link.ts';
import type { WordChange } from './compare-words.ts';

const TITLES = {
  moved: 'This quotation has moved in the article since the link was shared. Its words are the same.',
  reworded: 'These words have changed since the link was shared.',
  gone: 'This quotation is no longer in the article.',
  'other-speaker': 'The article now gives these words to someone else.',
} as const;
const TONES = { moved: 'soft', reworded: 'changed', gone: 'gone', 'other-speaker': 'speaker' } as const;

/** Says in one sentence what became of the quotation that a link was made for, shows the difference, offers what to do. */
export function LinkNotice({ link, dismiss }: { readonly link: AnsweredLink; readonly dismiss: () => void }) {
  const view = useView();
  const [changes, setChanges] = useState<readonly WordChange[]>([]);
  const { state, was, now } = link;
  useEffect(() => {
    let current = true;
    if (state === 'reworded' && was !== '')
      import('./compare-words.ts').then(({ compareWords }) => current && setChanges(compareWords(was, now)));
    return () => {
      current = false;
    };
  }, [state, was, now]);
  if (state === 'same') return null;
  const { quotation } = link;
  return (
    <Notice title={TITLES[state]} tone={TONES[state]} dismiss={dismiss}>
      {link.changed !== undefined && <p className="quiet">The change was first seen on {sayInSentence(link.changed)}.</p>}
      {state === 'reworded' && changes.length > 0 && (
        <p className="difference">
          {changes.map(({ words, change, place }) =>
            change === 'removed' ? (
              <del key={place}>{words}</del>
            ) : change === 'added' ? (
              <ins key={place}>{words}</ins>
            ) : (
              <span key={place}>{words}</span>
            ),
          )}
        </p>
      )}
      {state === 'gone' && was !== '' && (
        <p className="difference">
          The link was made for: {was}
          {link.speakerWas === undefined ? '' : `, ${link.speakerWas}`}
        </p>
      )}
      {state === 'other-speaker' && (
        <p className="difference">
          {link.speakerWas !== undefined && `When the link was shared the speaker was ${link.speakerWas}. `}
          {link.speakerNow === undefined ? 'The article does not tell who is speaking now.' : `The article now names ${link.speakerNow}.`}
        </p>
      )}
      <p className="notice-actions">
        {quotation !== undefined && (
          <button type="button" className="text-button" onClick={() => view.openQuotation(quotation, 'there')}>
            Read the passage
          </button>
        )}
        {link.nearest !== undefined && state === 'gone' && (
          <a className="text-button" href={`#at-${link.nearest}`}>
            Nearest passage
          </a>
        )}
      </p>
    </Notice>
  );
}
