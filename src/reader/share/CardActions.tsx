import { type ReactNode, useEffect, useState } from 'react';
import type { Quotation } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { pagePath } from '../page.ts';
import { useRouter } from '../routing/router.ts';
import { attributeWords } from './attribute-words.ts';
import { CopyWords, useCopied } from './CopyWords.tsx';
import { copyText } from './copy-text.ts';
import { linkToOriginal } from './link-to-original.ts';
import { makeSharedLink } from './make-shared-link.ts';

/** Copy link first, then copy quotation, share, image. What could not be copied is shown, to be copied by hand. */
export function CardActions({ quotation, children }: { readonly quotation: Quotation; readonly children: ReactNode }) {
  const reading = useReading();
  const { base } = useRouter();
  const [copied, setCopied] = useCopied<'link' | 'quotation'>();
  const [failed, setFailed] = useState<string>();
  const [canShare, setCanShare] = useState(false);
  const [original, setOriginal] = useState<string>();
  useEffect(() => setCanShare(typeof navigator.share === 'function'), []);
  useEffect(() => {
    let current = true;
    // What cannot be fetched leaves the card without this way out; the article's own link to its source stays.
    linkToOriginal(reading, quotation).then(
      (href) => current && setOriginal(href),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [reading, quotation]);

  const link = () => makeSharedLink(reading, quotation, base).catch(() => location.href);
  const copy = (what: 'link' | 'quotation') => async () => {
    const text = what === 'link' ? await link() : attributeWords(reading, quotation, reading.own ? '' : await link());
    const isCopied = await copyText(text);
    setCopied(isCopied ? what : undefined);
    setFailed(isCopied ? undefined : text);
  };
  const share = async () => {
    const url = await link();
    // Closing the system's sheet rejects; that is no failure.
    await navigator.share({ title: document.title, text: attributeWords(reading, quotation, ''), url }).catch(() => {});
  };
  return (
    <>
      <div className="button-row">
        {!reading.own && (
          <button type="button" className="button primary" onClick={copy('link')}>
            <CopyWords words="Copy link" copied={copied === 'link'} />
          </button>
        )}
        <button type="button" className="button" onClick={copy('quotation')}>
          <CopyWords words="Copy quotation" copied={copied === 'quotation'} />
        </button>
        {canShare && !reading.own && (
          <button type="button" className="button" onClick={share}>
            Share…
          </button>
        )}
        {reading.data.cards === true && !reading.own && (
          <a
            className="button"
            href={`${pagePath({ kind: 'quotation', slug: reading.data.slug, quotation: quotation.id }, base)}card.png`}
            download={`${quotation.id}.png`}
          >
            Image
          </a>
        )}
        {original !== undefined && (
          <a className="button" href={original} rel="noreferrer">
            In the original
          </a>
        )}
        {children}
      </div>
      <p className="sr-only" role="status">
        {copied === undefined ? '' : copied === 'link' ? 'Link copied' : 'Quotation copied'}
      </p>
      {failed !== undefined && (
        <label className="copy-by-hand">
          This browser does not let pages copy. Copy it from here:
          <textarea readOnly rows={3} value={failed} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
