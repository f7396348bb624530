import { useEffect, useRef, useState } from 'react';
import type { Span } from '../../engine/index.ts';
import { useReading, useView } from '../article/reading.ts';
import { readDay } from '../dates/calendar-days.ts';
import { sayDay } from '../dates/say-date.ts';
import { joinNames } from '../people/voices.ts';
import { showCard } from '../quote/show-card.ts';
import { useRouter } from '../routing/router.ts';
import { Notice } from '../site/Notice.tsx';
import type { AnsweredLink } from './answer-link.ts';
import { CopyWords, useCopied } from './CopyWords.tsx';
import { copyText } from './copy-text.ts';
import { Difference } from './Difference.tsx';
import { makeSharedLink } from './make-shared-link.ts';
import { saidChanges, unquoted } from './say-change.ts';

interface NoticeProps {
  readonly link: AnsweredLink;
  readonly dismiss: () => void;
}

/**
 * What became of the quotation that a link was made for, in sight although the page has gone to the quotation's words.
 * In a sheet, which lies over everything else, it stands with the sheet's own content.
 */
export function LinkNotice({ inSheet = false, ...props }: NoticeProps & { readonly inSheet?: boolean }) {
  return inSheet ? <TellState {...props} /> : <FloatingNotice {...props} />;
}

function FloatingNotice(props: NoticeProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  const { quotation } = props.link;
  // It may come behind the card, and moves it down.
  useEffect(() => {
    if (quotation !== undefined) showCard(quotation);
  }, [quotation]);
  useEffect(() => {
    if (holder.current === null || typeof IntersectionObserver !== 'function') return;
    const follow: IntersectionObserverCallback = ([entry]) => {
      if (entry === undefined) return;
      const { top, height } = entry.boundingClientRect;
      setHeight(top < 0 ? height : undefined);
    };
    // As soon as any of it is out of sight, and when all of it is back.
    const observer = new IntersectionObserver(follow, { threshold: [0, 1] });
    observer.observe(holder.current);
    return () => observer.disconnect();
  }, []);
  // Its place is kept while it floats, so that nothing moves under the reader.
  return (
    <div ref={holder} className="notice-place" style={height === undefined ? undefined : { blockSize: height }}>
      <div className={height === undefined ? undefined : 'floating-notice'}>
        <TellState {...props} />
      </div>
    </div>
  );
}

/** One sentence, the difference, the next steps. */
function TellState({ link, dismiss }: NoticeProps) {
  if (link.passage !== undefined) return <PassageNotice link={link} passage={link.passage} dismiss={dismiss} />;
  switch (link.state) {
    case 'same':
      return null;
    case 'moved':
      return (
        <Notice {...saidChanges.moved} dismiss={dismiss} actions={<GoToParagraph at={link.stood}>Show where it was</GoToParagraph>}>
          <Since link={link} />
        </Notice>
      );
    case 'reworded':
      return (
        <Notice {...saidChanges.reworded} dismiss={dismiss} actions={<CopyNewLink link={link} />}>
          <Difference link={link} />
          {link.isOtherPeople && <SpeakerChange link={link} />}
          <Since link={link} />
        </Notice>
      );
    case 'gone':
      return <GoneNotice link={link} dismiss={dismiss} />;
    case 'other-speaker':
      return <OtherSpeakerNotice link={link} dismiss={dismiss} />;
  }
}

/** The words are there, changed or not, but are no quotation's: the paragraph that has them is all there is to open. */
function PassageNotice({ link, passage, dismiss }: NoticeProps & { readonly passage: Span }) {
  const isReworded = link.state === 'reworded';
  return (
    <Notice
      title={isReworded ? 'These words have changed since the link was shared, and are no quotation now.' : unquoted.title}
      tone={(isReworded ? saidChanges.reworded : unquoted).tone}
      dismiss={dismiss}
      actions={<GoToParagraph at={passage.start}>Read the passage</GoToParagraph>}
    >
      {isReworded ? <Difference link={link} /> : <p>{link.now}</p>}
      <Since link={link} />
    </Notice>
  );
}

/** The way to the paragraph that a place stands in, which is marked then. */
function GoToParagraph({ at, children }: { readonly at: number | undefined; readonly children: string }) {
  const reading = useReading();
  const block = reading.blocks.find(({ span }) => at !== undefined && at >= span.start && at < span.end);
  if (block === undefined || block.number === 0) return null;
  return (
    <a className="text-button" href={`#p-${block.number}`}>
      {children}
    </a>
  );
}

function GoneNotice({ link, dismiss }: NoticeProps) {
  const actions = (
    <>
      <button type="button" className="text-button" onClick={dismiss}>
        Read the article
      </button>
      <GoToParagraph at={link.nearest}>Nearest passage</GoToParagraph>
    </>
  );
  // An address that carries no words may never have been one of this article's: nothing is said that is not known.
  if (link.was === '') {
    return (
      <Notice title="No quotation in this article answers to this link." tone="gone" actions={actions}>
        <p>The link may have been cut off or mistyped. It does not say which words it was made for.</p>
      </Notice>
    );
  }
  return (
    <Notice {...saidChanges.gone} actions={actions}>
      <p>
        The link was made for {link.speakersWas.length === 0 ? 'these words' : `words of ${joinNames(link.speakersWas)}`}:{' '}
        {/^["“‘«]/.test(link.was) ? link.was : <i>{link.was}</i>}
      </p>
      <Since link={link} />
    </Notice>
  );
}

function OtherSpeakerNotice({ link, dismiss }: NoticeProps) {
  const view = useView();
  const { quotation } = link;
  // In a sheet the words are behind it; elsewhere they are opened and gone to, wherever the reader is by now.
  const read = (id: string) => (document.querySelector('dialog[open]') === null ? view.openQuotation(id, 'there') : view.closeQuotation());
  const actions =
    quotation === undefined ? undefined : (
      <button type="button" className="text-button" onClick={() => read(quotation)}>
        Read the passage
      </button>
    );
  return (
    <Notice {...saidChanges['other-speaker']} actions={actions} dismiss={dismiss}>
      <SpeakerChange link={link} />
      <Since link={link} />
    </Notice>
  );
}

function SpeakerChange({ link: { speakersWas, speakerNow } }: { readonly link: AnsweredLink }) {
  return (
    <p>
      {speakersWas.length === 0
        ? 'When the link was shared the speaker was another.'
        : `When the link was shared the ${speakersWas.length === 1 ? 'speaker was' : 'speakers were'} ${joinNames(speakersWas)}.`}{' '}
      {speakerNow === undefined ? 'The article does not name a speaker now.' : `The article now names ${speakerNow}.`}
    </p>
  );
}

function Since({ link }: { readonly link: AnsweredLink }) {
  const day = readDay(link.changed);
  return day === undefined ? null : <p className="notice-since">Changed on or before {sayDay(day)}.</p>;
}

function CopyNewLink({ link }: { readonly link: AnsweredLink }) {
  const reading = useReading();
  const { base } = useRouter();
  const [copied, setCopied] = useCopied<true>();
  const quotation = reading.quotationOf.get(link.quotation ?? '');
  if (quotation === undefined || reading.own) return null;
  const copy = async () => setCopied((await copyText(await makeSharedLink(reading, quotation, base))) || undefined);
  return (
    <>
      <button type="button" className="text-button" onClick={() => void copy()}>
        <CopyWords words="Copy a link to the words as they are now" copied={copied === true} />
      </button>
      <span className="sr-only" role="status">
        {copied === true && 'Link copied'}
      </span>
    </>
  );
}
