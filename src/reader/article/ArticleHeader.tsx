import type { ReactNode } from 'react';
import { readDay } from '../dates/calendar-days.ts';
import { sayDay } from '../dates/say-date.ts';
import { changePath } from '../page.ts';
import { sliceWords } from '../people/voices.ts';
import { OpenCard } from '../quote/OpenCard.tsx';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { BlockText } from './ArticleText.tsx';
import { Counts } from './Counts.tsx';
import { useReading, useView, viewOfBlock } from './reading.ts';
import { TheLine } from './TheLine.tsx';
import { Warnings } from './Warnings.tsx';

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
  const { data, own } = useReading();
  const { base } = useRouter();
  const { published, credit, text, sourceUrl } = data.analysis.article;
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
    own ? (
      <Link key="change" className="underline" href={changePath(data.slug, base)}>
        {day === undefined ? 'Add the date' : 'Change this article'}
      </Link>
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
