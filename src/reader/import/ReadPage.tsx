import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArticleReader } from '../article/ArticleReader.tsx';
import { describeArticle } from '../library/describe-article.ts';
import { SmallLine } from '../library/SmallLine.tsx';
import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { usePlace, useRouter } from '../routing/router.ts';
import { focusHeading } from '../site/focus-heading.ts';
import { Loading } from '../site/Loading.tsx';
import { useTitle } from '../site/use-title.ts';
import { readDay, sayDay } from '../timeline/say-date.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { listKey, listOwnArticles, type OwnArticle, removeOwnArticle } from './own-articles.ts';
import { ReadFrame } from './ReadFrame.tsx';

/** A reader's own articles: paste, drop or choose one, read it, remove it. Nothing of it leaves the browser. */
export function ReadPage() {
  const place = usePlace();
  const key = new URLSearchParams(place.search).get('article') ?? undefined;
  const list = useQuery({ queryKey: listKey, queryFn: listOwnArticles });
  // What was there before this code was stays, so that nothing flashes.
  if (list.isPending) return key === undefined ? <ReadFrame /> : <Loading what="article" />;
  const articles = list.data ?? [];
  const chosen = articles.find((article) => article.key === key);
  if (chosen !== undefined) return <ArticleReader key={chosen.key} data={chosen.data} own />;
  return <OwnArticlesPage articles={articles} missing={key !== undefined} unkept={list.error !== null} />;
}

function OwnArticlesPage(props: { readonly articles: readonly OwnArticle[]; readonly missing: boolean; readonly unkept: boolean }) {
  useTitle('Your own article');
  return (
    <main className="lone-page read-page" id="content">
      <h1 className="page-title">Your own article</h1>
      <p className="lede">
        Paste the text of any article, and read it by who said what, and when. It is read in your browser and stays there.
      </p>
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
    </main>
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
            <p className="dateline">{sayPublished(article.data.analysis.article.published)}</p>
            <h3 className="list-title" dir="auto">
              <Link href={`${pagePath({ kind: 'read' }, base)}?article=${encodeURIComponent(article.key)}`}>{article.headline}</Link>
            </h3>
            <SmallLine entry={describeArticle(article.key, article.data.analysis)} />
            <p>
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

function sayPublished(published: string | undefined): string {
  const day = readDay(published);
  return day === undefined ? 'Date unknown' : sayDay(day);
}
