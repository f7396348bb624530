import { type FormEvent, Fragment, useEffect, useRef } from 'react';
import { voiceAttributes } from '../article/reading.ts';
import { textDirection } from '../article/text-direction.ts';
import { PublishedDay } from '../dates/PublishedDay.tsx';
import { useCatalogue, useWholeCatalogue } from '../load/use-catalogue.ts';
import { pagePath } from '../page.ts';
import { signWords } from '../quote/describe-quotation.ts';
import { Link } from '../routing/Link.tsx';
import { usePlace, useRouter } from '../routing/router.ts';
import { Loading } from '../site/Loading.tsx';
import { Problem } from '../site/Problem.tsx';
import { useTitle } from '../site/use-title.ts';
import { SmallLine } from './SmallLine.tsx';
import { sayCounts } from './say-counts.ts';
import { cutFound, type Found, nameVoices, searchCatalogue } from './search-catalogue.ts';

const shownQuotations = 3;
const shownVoices = 5;

const noPage = 'The library may have fewer pages now. Its first one lists the newest articles.';
const countArticles = (count: number): string => (count === 1 ? 'One article' : `${count} articles`);

/** All articles, newest first, each with its line; and search through headlines, speakers and quotations. */
export function LibraryPage({ number }: { readonly number: number }) {
  const router = useRouter();
  const place = usePlace();
  const search = new URLSearchParams(place.search).get('q') ?? '';
  const page = useCatalogue(number);
  useTitle(page.data && 'Library');
  const pages = page.data?.pages ?? 1;
  const whole = useWholeCatalogue(pages, search.trim() !== '' && pages > 1);
  const field = useRef<HTMLInputElement>(null);
  const isHere = page.data !== undefined;
  useEffect(() => {
    if (isHere && place.hash === '#search') field.current?.focus();
  }, [place.hash, isHere]);
  // an address that was gone to says what is looked for; while somebody types, the field does
  useEffect(() => {
    if (isHere && field.current !== null && field.current !== document.activeElement) field.current.value = search;
  }, [search, isHere]);
  if (page.data === undefined) {
    const what = number > 1 ? `Page ${number} of the library` : 'The library';
    if (page.error) return <Problem error={page.error} what={what} missing={noPage} retry={() => page.refetch()} />;
    return <Loading what="library" />;
  }
  const searching = search.trim() !== '';
  const found: readonly Found[] = searching
    ? searchCatalogue(whole.data ?? page.data.articles, search)
    : page.data.articles.map((entry) => ({ entry, voices: [], quotations: [] }));
  const sayFound = (): string => {
    if (pages > 1 && whole.isPending) return 'Searching …';
    const notAll = whole.isError
      ? ' The other pages of the library could not be loaded.'
      : (whole.data ?? page.data.articles).some(({ count, quotations }) => count > quotations.length)
        ? ' Of a long article only the first quotations are searched.'
        : '';
    return found.length > 0 ? countArticles(found.length) : `No headline, person or quotation has “${search}” in it.${notAll}`;
  };
  const setSearch = (value: string) =>
    router.go(`${place.pathname}${value === '' ? '' : `?q=${encodeURIComponent(value)}`}`, { replace: true });
  const submit = (event: FormEvent) => event.preventDefault();
  return (
    <main className="lone-page library" id="content">
      <h1 className="page-title">Library</h1>
      <search>
        <form onSubmit={submit}>
          <label htmlFor="search">Search headlines, people and quotations</label>
          <input
            id="search"
            ref={field}
            type="search"
            autoComplete="off"
            defaultValue={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </form>
      </search>
      <p className="quiet" role="status">
        {searching ? sayFound() : countArticles(page.data.total)}
      </p>
      {page.data.articles.length === 0 && <p className="lede">There are no articles here yet.</p>}
      <ol className="article-list">
        {found.map((one) => (
          <ArticleItem key={one.entry.slug} found={one} search={search} />
        ))}
      </ol>
      {!searching && page.data.pages > 1 && <Pager page={page.data.page} pages={page.data.pages} />}
    </main>
  );
}

function ArticleItem({ found: { entry, voices, quotations }, search }: { readonly found: Found; readonly search: string }) {
  const { base } = useRouter();
  return (
    <li>
      <p className="dateline">
        <PublishedDay published={entry.published} />
        {entry.credit !== undefined && ` · ${entry.credit}`}
      </p>
      <h2 className="list-title" dir={textDirection(entry.headline)}>
        <Link href={pagePath({ kind: 'article', slug: entry.slug }, base)}>
          <FoundWords words={entry.headline || 'Untitled article'} search={search} />
        </Link>
      </h2>
      <SmallLine entry={entry} />
      <p className="counts">{sayCounts(entry)}</p>
      {voices.length > 0 && (
        <p className="found-voices">
          Who:{' '}
          {voices.slice(0, shownVoices).map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link className="underline" href={`${pagePath({ kind: 'article', slug: entry.slug }, base)}?by=${encodeURIComponent(id)}`}>
                <bdi>
                  <FoundWords words={name} search={search} />
                </bdi>
              </Link>
            </Fragment>
          ))}
          {voices.length > shownVoices && ' and others'}
        </p>
      )}
      {quotations.length > 0 && (
        <ul className="found-quotations">
          {quotations.slice(0, shownQuotations).map((quotation) => (
            <li key={quotation.id} {...voiceAttributes(entry.voices[quotation.voice])}>
              <Link
                href={pagePath({ kind: 'quotation', slug: entry.slug, quotation: quotation.id }, base)}
                dir={textDirection(quotation.words)}
              >
                <FoundWords words={quotation.words} search={search} />
              </Link>
              <span className="quiet">
                {' '}
                {signWords(nameVoices(entry, quotation), { certainty: 'stated', factuality: 'said', ...quotation })}
              </span>
            </li>
          ))}
          {quotations.length > shownQuotations && (
            <li className="quiet">
              and {quotations.length - shownQuotations} more {quotations.length === shownQuotations + 1 ? 'quotation' : 'quotations'}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

/** Words in which what a search looks for stands out. */
function FoundWords({ words, search }: { readonly words: string; readonly search: string }) {
  return cutFound(words, search).map(({ words, found, place }) =>
    found ? <mark key={place}>{words}</mark> : <Fragment key={place}>{words}</Fragment>,
  );
}

function Pager({ page, pages }: { readonly page: number; readonly pages: number }) {
  const { base } = useRouter();
  return (
    <nav className="pager" aria-label="Pages of the library">
      {page > 1 && (
        <Link rel="prev" href={pagePath({ kind: 'library', number: page - 1 }, base)}>
          Newer
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link rel="next" href={pagePath({ kind: 'library', number: page + 1 }, base)}>
          Older
        </Link>
      )}
    </nav>
  );
}
