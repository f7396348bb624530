import { useContext } from 'react';
import { CarriedContext } from '../load/carried.ts';
import { useArticle } from '../load/queries.ts';
import { QuotationExcerpt } from '../quote/QuotationExcerpt.tsx';
import { Loading } from '../site/Loading.tsx';
import { Problem } from '../site/Problem.tsx';
import { ArticleReader } from './ArticleReader.tsx';

/**
 * An article that the opened page does not carry. Until it is there, a quotation's page shows the excerpt that it carries.
 */
export function FetchedArticle({ slug, quotation }: { readonly slug: string; readonly quotation?: string }) {
  const article = useArticle(slug);
  const carried = useContext(CarriedContext);
  if (article.data !== undefined)
    return <ArticleReader key={slug} data={article.data} {...(quotation === undefined ? {} : { quotation })} />;
  if (carried?.kind === 'quotation' && carried.quotation.slug === slug && carried.quotation.id === quotation)
    return <QuotationExcerpt data={carried.quotation} loading={article.isFetching} />;
  if (article.error) return <Problem error={article.error} what="This article" retry={() => article.refetch()} />;
  return <Loading what="article" />;
}
