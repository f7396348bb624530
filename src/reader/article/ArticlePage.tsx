import { useContext } from 'react';
import { CarriedContext } from '../load/carried.ts';
import type { OtherPages } from '../other-pages.ts';
import { ArticleReader } from './ArticleReader.tsx';

/** One article in full, with a quotation open when the address is a quotation's. Mostly the opened page carries it. */
export function ArticlePage(props: { readonly slug: string; readonly quotation?: string } & Pick<OtherPages, 'Fetched'>) {
  const { Fetched, ...wanted } = props;
  const carried = useContext(CarriedContext);
  if (carried?.kind === 'article' && carried.article.slug === props.slug)
    return <ArticleReader data={carried.article} {...(props.quotation === undefined ? {} : { quotation: props.quotation })} />;
  return <Fetched {...wanted} />;
}
