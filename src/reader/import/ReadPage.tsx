import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArticleReader } from '../article/ArticleReader.tsx';
import { textDirection } from '../article/text-direction.ts';
import { readDay } from '../dates/calendar-days.ts';
import { sayDay } from '../dates/say-date.ts';
import { describeArticle } from '../library/describe-article.ts';
import { SmallLine } from '../library/SmallLine.tsx';
import { sayCounts } from '../library/say-counts.ts';
import { isArticleData } from '../load/check-shape.ts';
import { changePath, pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { usePlace, useRouter } from '../routing/router.ts';
import { focusHeading } from '../site/focus-heading.ts';
import { Loading } from '../site/Loading.tsx';
import { useTitle } from '../site/use-title.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { isOutdated } from './add-article.ts';
import { listKey, listOwnArticles, type OwnArticle, removeOwnArticle } from './own-articles.ts';
import { ReadAgain } from './ReadAgain.tsx';
import { ReadFrame } from './ReadFrame.tsx';

/** A reader's own articles: paste, drop or choose one, read it, remove it. Nothing of it leaves the browser. */
export function ReadPage() {
  const place = usePlace();
  const query = new URLSearchParams(place.search);
  const key = query.get('article') ?? query.get('change') ?? undefined;
  const list = useQuery({ queryKey: listKey, queryFn: listOwnArticles });
  // What was there before this code was stays, so that nothing flashes.
  if (list.isPending) return key === undefined ? <ReadFrame /> : <Loading what="article" />;
  const articles = list.data ?? [];
  const chosen = articles.find((article) => article.key === key);
  if (chosen === undefined) return <OwnArticlesPage articles={articles} missing={key !== undefined} unkept={list.error !== null} />;
  if (query.has('change')) return <ChangePage article={chosen} />;
  const again = isOutdated(chosen) && <ReadAgain article={chosen} />;
  if (isArticleData(chosen.data)) return <ArticleReader key={chosen.key} data={chosen.data} own notice={again} />;
  return (
    <main className="lone-page" id="content">
      <h1 className="page-title">{chosen.headline}</h1>
      {again}
    </main>
  );
}

/** One of the reader's own articles in the form that it came by, to give it its day or other words. */
function ChangePage({ article }: { readonly article: OwnArticle }) {
  useTitle('Change your article');
  return (
    <main className="lone-page" id="content">
      <h1 className="page-title">Change your article</h1>
      <p className="lede">Add the date, or mend the text: it is read again then, and your corrections stay.</p>
      <ArticleForm key={article.key} before={article} />
    </main>
  );
}

function OwnArticlesPage(props: { readonly articles: readonly OwnArticle[]; readonly missing: boolean; readonly unkept: boolean }) {
  useTitle('Your own article');
  return (
    <ReadFrame>
      {props.missing && (
        <p className="problem-line" role="alert">
          That article is not in this browser: it was removed, or read in another one.
        </p>
      )}
      {props.unkept && (
        <p className="problem-line" role="alert">
          This browser does not let pages keep anything, so your articles cannot be kept. A private window may be the reason.
        </p>
      )}
      <ArticleForm />
      {props.articles.length > 0 && <OwnList articles={props.articles} />}
    </ReadFrame>
  );
}

function OwnList({ articles }: { readonly articles: readonly OwnArticle[] }) {
  const { base } = useRouter();
  const client = useQueryClient();
  const remove = async (article: OwnArticle) => {
    if (!window.confirm(`Remove “${article.headline}” from this browser? It is kept nowhere else.`)) return;
    await removeOwnArticle(article.key);
    await client.invalidateQueries({ queryKey: listKey });
    focusHeading();
  };
  return (
    <section aria-labelledby="own-title">
      <h2 className="rail-title" id="own-title">
        In this browser
      </h2>
      <ol className="article-list">
        {articles.map((article) => (
          <li key={article.key}>
            <p className="dateline">{sayPublished(article)}</p>
            <h3 className="list-title" dir={textDirection(article.headline)}>
              <Link href={`${pagePath({ kind: 'read' }, base)}?article=${encodeURIComponent(article.key)}`}>{article.headline}</Link>
            </h3>
            <Described article={article} />
            <p className="button-line">
              <Link className="text-link" href={changePath(article.key, base)} aria-label={`Change ${article.headline}`}>
                Change
              </Link>
              <button type="button" className="text-button" aria-label={`Remove ${article.headline}`} onClick={() => void remove(article)}>
                Remove
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Its line and what there is in it; nothing where it is kept in a shape of long ago. */
function Described({ article }: { readonly article: OwnArticle }) {
  if (!isArticleData(article.data)) return null;
  const entry = describeArticle(article.key, article.data.analysis);
  return (
    <>
      <SmallLine entry={entry} />
      <p className="counts">{sayCounts(entry)}</p>
    </>
  );
}

function sayPublished({ data, published }: OwnArticle): string {
  const day = readDay(isArticleData(data) ? data.analysis.article.published : published);
  return day === undefined ? 'Date unknown' : sayDay(day);
}
