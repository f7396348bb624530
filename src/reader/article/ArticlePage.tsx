import { useArticle } from '../load/queries.ts';
import { sliceWords } from '../people/voices.ts';

/** One article in full. */
export function ArticlePage({ slug }: { readonly slug: string }) {
  const { data } = useArticle(slug);
  if (data === undefined) return <p>Loading</p>;
  const { article } = data.analysis;
  return (
    <article>
      <h1>{sliceWords(article.text, article.headline)}</h1>
      {article.paragraphs.map((span) => (
        <p key={span.start}>{article.text.slice(span.start, span.end)}</p>
      ))}
    </article>
  );
}
