import { useQuery } from '@tanstack/react-query';
import type { QuotationData } from '../article-data.ts';
import { useArticle } from '../load/queries.ts';
import type { OtherPages } from '../other-pages.ts';
import { Loading } from '../site/Loading.tsx';
import { Problem } from '../site/Problem.tsx';
import { ArticleReader } from './ArticleReader.tsx';

/**
 * One article in full, with a quotation open when the address is a quotation's. Until the article is there, a
 * quotation's page shows the excerpt that it carries.
 */
export function ArticlePage(props: { readonly slug: string; readonly quotation?: string } & Pick<OtherPages, 'Excerpt'>) {
  const { slug, quotation, Excerpt } = props;
  const article = useArticle(slug);
  const excerpt = useQuery<QuotationData | null>({ queryKey: ['quotation', slug, quotation], enabled: false, queryFn: () => null }).data;
  if (article.data !== undefined)
    return <ArticleReader key={slug} data={article.data} {...(quotation === undefined ? {} : { quotation })} />;
  if (excerpt) return <Excerpt data={excerpt} loading={article.isFetching} />;
  if (article.error) return <Problem error={article.error} what="This article" retry={() => article.refetch()} />;
  return <Loading what="article" />;
}
