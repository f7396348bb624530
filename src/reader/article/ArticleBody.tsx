import { memo, type ReactNode } from 'react';
import { OpenCard } from '../quote/OpenCard.tsx';
import { BlockText } from './ArticleText.tsx';
import type { ShownBlock } from './blocks.ts';
import { NothingPasses } from './NothingPasses.tsx';
import { type BlockView, isLong, useReading, useView, viewOfBlock } from './reading.ts';

/** So many paragraphs of a long article are laid out together, when they come into sight. */
const stretchLength = 24;

/** The article's paragraphs, each with the card of its quotation that is open below it. */
export const ArticleBody = memo(function ArticleBody() {
  const reading = useReading();
  const view = useView();
  const paragraphs = reading.blocks.filter((block) => block.role === 'paragraph');
  const { language } = reading.data.analysis.article;
  const shown = paragraphs.map((block) => <Paragraph key={block.span.start} block={block} {...viewOfBlock(reading, view, block)} />);
  return (
    <article className="article-body" id="text" aria-label="Article" {...(language === undefined ? {} : { lang: language })}>
      {paragraphs.length === 0 && <p className="quiet">This article is a headline only: there is no text under it.</p>}
      {view.show === 'quotes' && <NothingPasses />}
      {isLong(reading) ? intoStretches(shown) : shown}
    </article>
  );
});

const Paragraph = memo(function Paragraph({ block, ...view }: { readonly block: ShownBlock } & BlockView) {
  return (
    <>
      <p
        id={`p-${block.number}`}
        data-number={block.number}
        data-passing={view.passing !== ''}
        data-look={block.look}
        dir={block.direction}
        {...(block.look === 'heading' ? { role: 'heading', 'aria-level': 2 } : {})}
      >
        <BlockText block={block} {...view} />
      </p>
      {view.open !== undefined && <OpenCard block={block} />}
    </>
  );
});

function intoStretches(paragraphs: readonly ReactNode[]): readonly ReactNode[] {
  const stretches: ReactNode[] = [];
  for (let at = 0; at < paragraphs.length; at += stretchLength) {
    stretches.push(
      <div key={at} className="stretch">
        {paragraphs.slice(at, at + stretchLength)}
      </div>,
    );
  }
  return stretches;
}
