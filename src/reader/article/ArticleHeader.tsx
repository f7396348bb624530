import type { MouseEvent, ReactNode } from 'react';
import { sliceWords } from '../people/voices.ts';
import { OpenCard } from '../quote/OpenCard.tsx';
import { isFiltering } from '../routing/filters.ts';
import { isPlainClick } from '../routing/Link.tsx';
import { readDay, sayDay } from '../timeline/say-date.ts';
import { BlockText } from './ArticleText.tsx';
import { useReading, useView, viewOfBlock } from './reading.ts';
import { readingMinutes } from './reading-time.ts';
import { TheLine } from './TheLine.tsx';

/** Dateline, headline, second headline, the line and the article's counts; notices stand above them all. */
export function ArticleHeader({ children }: { readonly children?: ReactNode }) {
  const reading = useReading();
  const view = useView();
  const { article } = reading.data.analysis;
  const headline = reading.blocks.find((block) => block.role === 'headline');
  const second = reading.blocks.find((block) => block.role === 'alternative-headline');
  const empty = headline === undefined || headline.span.end <= headline.span.start;
  const long = headline !== undefined && headline.span.end - headline.span.start > 120;
  return (
    <header className="article-header">
      {children}
      <Dateline />
      <h1
        className="headline"
        data-long={long}
        {...(article.language === undefined ? {} : { lang: article.language })}
        dir={headline?.direction}
      >
        {empty ? 'Untitled article' : <BlockText block={headline} {...viewOfBlock(reading, view, headline)} />}
      </h1>
      {headline !== undefined && <OpenCard block={headline} />}
      {second !== undefined && (
        <p className="deck" dir={second.direction}>
          <BlockText block={second} {...viewOfBlock(reading, view, second)} />
        </p>
      )}
      {second !== undefined && <OpenCard block={second} />}
      <TheLine />
      <Counts />
      <Warnings />
    </header>
  );
}

function Dateline() {
  const { analysis } = useReading().data;
  const { published, credit, text, sourceUrl } = analysis.article;
  const day = readDay(published);
  const parts = [
    day === undefined ? (
      <span key="day">Date unknown</span>
    ) : (
      <time key="day" dateTime={published}>
        {sayDay(day)}
      </time>
    ),
    credit === undefined ? undefined : <span key="credit">{sliceWords(text, credit)}</span>,
    sourceUrl !== undefined && /^https?:\/\//.test(sourceUrl) ? (
      <a key="source" className="underline" href={sourceUrl} rel="noreferrer">
        Original article
      </a>
    ) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <p className="dateline">
      {parts.map((part, index) => (
        <span key={part.key}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  );
}

function Counts() {
  const reading = useReading();
  const view = useView();
  const { quotations, timeline } = reading.data.analysis;
  const counts = [
    ...(quotations.length === 0 ? ['No quotations'] : [count(reading.speakers.length, 'voice')]),
    ...(timeline.length === 0 ? [] : [count(timeline.length, 'dated event')]),
    `${readingMinutes(reading.text)} min read`,
  ];
  return (
    <ul className="counts">
      {quotations.length > 0 && (
        <li>{isFiltering(view.filter) ? <Shown all={count(quotations.length, 'quotation')} /> : count(quotations.length, 'quotation')}</li>
      )}
      {counts.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/**
 * How many quotations a filter leaves, as the way to the first of them, which may be far below. A phone's bar says so;
 * here it would take another line, and the text would move.
 */
function Shown({ all }: { readonly all: string }) {
  const { passing, openQuotation } = useView();
  const [first] = passing;
  const follow = (event: MouseEvent) => {
    if (first === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    openQuotation(first, 'there');
  };
  const words = `${passing.size} of ${all}`;
  return (
    <>
      <span className="on-phone">{all}</span>
      {first === undefined ? (
        <span className="off-phone">{words}</span>
      ) : (
        <a className="off-phone" href={`#${first}`} title="Go to the first" onClick={follow}>
          {words}
        </a>
      )}
    </>
  );
}

/** What the engine could not read, in words, folded away: it is about the file, not about the news. */
function Warnings() {
  const { warnings } = useReading().data.analysis;
  if (warnings.length === 0) return null;
  return (
    <details className="warnings">
      <summary>
        {warnings.length === 1
          ? 'One thing in this article could not be read'
          : `${warnings.length} things in this article could not be read`}
      </summary>
      <ul>
        {warnings.slice(0, 20).map((warning) => (
          <li key={`${warning.rule}-${warning.line}-${warning.message}`}>
            {warning.line === undefined ? '' : `Line ${warning.line}: `}
            {warning.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
