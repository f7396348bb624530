import { Fragment } from 'react';
import { OpenCard } from '../quote/OpenCard.tsx';
import { noFilter } from '../routing/filters.ts';
import { BlockText } from './ArticleText.tsx';
import { useReading, useView } from './reading.ts';

/** The article's paragraphs, each with the card of its quotation that is open below it. */
export function ArticleBody() {
  const reading = useReading();
  const view = useView();
  const paragraphs = reading.blocks.filter((block) => block.role === 'paragraph');
  const { language } = reading.data.analysis.article;
  const emptied = view.show === 'quotes' && view.passing.size === 0;
  return (
    <article className="article-body" aria-label="Article" {...(language === undefined ? {} : { lang: language })}>
      {paragraphs.length === 0 && <p className="quiet">This article is a headline only: there is no text under it.</p>}
      {emptied && (
        <p className="quiet">
          {reading.data.analysis.quotations.length === 0 ? 'Nobody is quoted in this article. ' : 'No quotation passes this filter. '}
          <button type="button" className="text-button" onClick={() => view.setFilter(noFilter)}>
            Show the whole article
          </button>
        </p>
      )}
      {paragraphs.map((block) => (
        <Fragment key={block.span.start}>
          <p
            id={`p-${block.number}`}
            data-number={block.number}
            data-passing={reading.quotationsIn.get(block.span.start)?.some((id) => view.passing.has(id)) ?? false}
            dir={block.direction}
          >
            <BlockText block={block} />
          </p>
          <OpenCard block={block} />
        </Fragment>
      ))}
    </article>
  );
}
