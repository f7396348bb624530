import { useEffect, useState } from 'react';
import type { Quotation } from '../../engine/index.ts';
import { speakerOfQuotation, useReading } from '../article/reading.ts';
import { pagePath } from '../page.ts';
import { sliceWords } from '../people/voices.ts';
import { useRouter } from '../routing/router.ts';
import { writeLink } from '../share/write-link.ts';
import { sayInSentence } from '../timeline/say-date.ts';
import { quotedWords } from './describe-quotation.ts';

/** Copy link, copy the words with their source, share where the browser can, and the image. */
export function ShareQuotation({ quotation }: { readonly quotation: Quotation }) {
  const reading = useReading();
  const { base } = useRouter();
  const [done, setDone] = useState('');
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare(typeof navigator.share === 'function'), []);
  const { data, own } = reading;
  const { analysis } = data;
  const speaker = speakerOfQuotation(reading, quotation);
  const headline = sliceWords(reading.text, analysis.article.headline);

  const link = async (): Promise<string> => `${location.origin}${await writeLink(data, quotation, base)}`;
  const copy = async (words: string, what: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setDone(`${what} copied`);
    } catch {
      setDone('The browser did not allow copying. Select the words and copy them by hand.');
    }
  };
  const attributed = (address: string): string => {
    const day = analysis.article.published === undefined ? '' : `, ${sayInSentence(analysis.article.published)}`;
    return `${quotedWords(analysis, quotation)}\n— ${speaker?.name ?? 'speaker unknown'}${speaker?.role ? `, ${speaker.role}` : ''}, in: ${headline}${day}${address === '' ? '' : `\n${address}`}`;
  };
  return (
    <div className="actions">
      {!own && (
        <button type="button" className="primary" onClick={async () => copy(await link(), 'Link')}>
          Copy link
        </button>
      )}
      <button type="button" onClick={async () => copy(attributed(own ? '' : await link()), 'Quotation')}>
        Copy quotation
      </button>
      {canShare && !own && (
        <button
          type="button"
          onClick={async () => {
            try {
              await navigator.share({ title: headline, text: quotedWords(analysis, quotation), url: await link() });
            } catch (error) {
              if (!(error instanceof DOMException && error.name === 'AbortError'))
                setDone('Sharing did not work here. Copy the link instead.');
            }
          }}
        >
          Share…
        </button>
      )}
      {data.cards === true && !own && (
        <a className="button" href={`${pagePath({ kind: 'quotation', slug: data.slug, quotation: quotation.id }, base)}card.png`}>
          Image
        </a>
      )}
      <span className="done" role="status">
        {done}
      </span>
    </div>
  );
}
