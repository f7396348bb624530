import { ArticlePage } from './article/ArticlePage.tsx';
import type { Page } from './page.ts';

/** The whole page: the frame around what the address asks for. */
export function App({ page }: { readonly page: Page }) {
  return <>{page.kind === 'article' && <ArticlePage slug={page.slug} />}</>;
}
