import { lookOf } from '../article/block-look.ts';
import { voiceAttributes } from '../article/reading.ts';
import { textDirection } from '../article/text-direction.ts';
import type { Explanation, QuotationData } from '../article-data.ts';
import { PublishedDay } from '../dates/PublishedDay.tsx';
import { pagePath } from '../page.ts';
import { Avatar } from '../people/Avatar.tsx';
import { useRouter } from '../routing/router.ts';
import { CertaintyTag } from './CertaintyTag.tsx';
import { describeFactuality, nameKind, nameTime } from './describe-quotation.ts';
import { nameDates } from './explain-dates-in.ts';

/** One quotation in its paragraph: a quotation's own page as it is prerendered, until its article is there. */
export function QuotationExcerpt({ data, loading = false }: { readonly data: QuotationData; readonly loading?: boolean }) {
  const { base } = useRouter();
  const { speaker, published } = data;
  const article = pagePath({ kind: 'article', slug: data.slug }, base);
  const not = describeFactuality(data);
  const dates = data.explanations.filter(({ about }) => about === 'date');
  const why = data.explanations.filter(({ about }) => about === 'speaker');
  const keyed = data.paragraphs.map((pieces, index) => ({
    key: `paragraph-${index}`,
    words: pieces.map(({ text }) => text).join(''),
    pieces: pieces.map((piece, at) => ({ ...piece, key: `piece-${at}` })),
  }));
  return (
    <main className="lone-page excerpt" id="content" aria-busy={loading} {...voiceAttributes(speaker)}>
      <p className="dateline">
        <PublishedDay published={published} /> · <a href={article}>{data.headline}</a>
      </p>
      <h1 className="excerpt-title">
        <Avatar voice={speaker} />
        <span>
          {data.certainty === 'unsure' && speaker !== undefined && 'Probably '}
          <bdi>{speaker?.name ?? 'Speaker unknown'}</bdi>
          {speaker?.role !== undefined && (
            <span className="card-role">
              <bdi>{speaker.role}</bdi>
            </span>
          )}
        </span>
      </h1>
      <figure>
        <blockquote className="article-body">
          {keyed.map(({ key, words, pieces }) => (
            <p key={key} dir={textDirection(words)} data-look={lookOf(words, undefined)}>
              {pieces.map((piece) =>
                piece.marked ? (
                  <mark
                    key={piece.key}
                    className="quotation"
                    data-kind={data.turn === true ? 'indirect' : data.kind}
                    data-factuality={data.factuality}
                    data-passing="true"
                    {...voiceAttributes(speaker)}
                  >
                    <span className="words">{piece.text}</span>
                  </mark>
                ) : (
                  <span key={piece.key}>{piece.text}</span>
                ),
              )}
            </p>
          ))}
        </blockquote>
      </figure>
      <dl className="facts">
        <div>
          <dt>Kind</dt>
          <dd>
            {nameKind(data)}
            {not !== undefined && <p className="card-not">{not}</p>}
          </dd>
        </div>
        {data.said !== undefined && (
          <div>
            <dt>{nameTime(data)}</dt>
            <dd>
              {data.said}
              <Reasons reasons={data.explanations.filter(({ about }) => about === 'said')} beneath />
            </dd>
          </div>
        )}
        {dates.length > 0 && (
          <div>
            <dt>{nameDates(dates)}</dt>
            <dd>
              <Reasons reasons={dates} />
            </dd>
          </div>
        )}
        {why.length > 0 && (
          <div>
            <dt>{data.why ?? 'Why this speaker'}</dt>
            <dd>
              <Reasons reasons={why} />
            </dd>
          </div>
        )}
      </dl>
      <p className="button-row">
        <a className="button primary" href={`${article}#${data.id}`}>
          Read it in the article
        </a>
      </p>
    </main>
  );
}

function Reasons({ reasons, beneath = false }: { readonly reasons: readonly Explanation[]; readonly beneath?: boolean }) {
  return reasons.map((one) => (
    <p key={one.sentence} className={beneath ? 'card-beneath' : undefined}>
      {one.sentence}
      <CertaintyTag certainty={one.certainty} />
    </p>
  ));
}
