import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type FormEvent, useState } from 'react';
import { ArticleReader } from '../article/ArticleReader.tsx';
import { describeArticle } from '../library/describe-article.ts';
import { SmallLine } from '../library/SmallLine.tsx';
import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { usePlace, useRouter } from '../routing/router.ts';
import { focusHeading } from '../site/focus-heading.ts';
import { Loading } from '../site/Loading.tsx';
import { useTitle } from '../site/use-title.ts';
import { addArticle } from './add-article.ts';
import { AnalysisError } from './analyze-in-worker.ts';
import { listOwnArticles, type OwnArticle, removeOwnArticle } from './own-articles.ts';
import { ReadFrame } from './ReadFrame.tsx';
import { readHandedFile } from './read-handed-file.ts';

const listKey = ['own-articles'];

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

function ArticleForm() {
  const { base, go } = useRouter();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [problem, setProblem] = useState<string>();
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);

  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const handed = await readHandedFile(file);
    if ('refused' in handed) setProblem(handed.refused);
    else {
      setProblem(undefined);
      setText(handed.text);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reading) return;
    if (text.trim() === '') {
      setProblem('There is no text yet: paste an article, or choose a file.');
      return;
    }
    if (/^https?:\/\/\S+$/i.test(text.trim())) {
      setProblem(
        'That is the address of an article, and this page asks no other site for anything. Open it, copy its text, and paste that here.',
      );
      return;
    }
    setProblem(undefined);
    setReading(true);
    try {
      const article = await addArticle(base, text, published === '' ? undefined : published);
      await client.invalidateQueries({ queryKey: listKey });
      go(`${pagePath({ kind: 'read' }, base)}?article=${encodeURIComponent(article.key)}`);
    } catch (error) {
      setReading(false);
      setProblem(sayProblem(error));
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void takeFile(file);
    else setText(event.dataTransfer.getData('text/plain'));
  };
  return (
    <form
      className="read-form"
      data-over={over}
      onSubmit={submit}
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
    >
      <label htmlFor="own-text">The article: headline first, then its text</label>
      <textarea
        id="own-text"
        rows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        aria-describedby="own-help"
        dir="auto"
      />
      <p className="quiet" id="own-help">
        Paste it, or drop a text or HTML file here.
      </p>
      <div className="read-row">
        <label>
          Published on, if you know
          <input type="date" value={published} onChange={(event) => setPublished(event.currentTarget.value)} />
        </label>
        <label>
          Or a file
          <input
            type="file"
            accept=".txt,.md,.html,.htm,text/plain,text/html"
            onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p className="button-row">
        {/* Not `disabled`: that would take the focus away from whoever pressed it with a key. */}
        <button type="submit" className="button primary" aria-disabled={reading}>
          {reading ? 'Reading…' : 'Read it'}
        </button>
      </p>
      <p className="problem-line" role="alert">
        {problem ?? ''}
      </p>
    </form>
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

function sayProblem(error: unknown): string {
  if (error instanceof AnalysisError && error.problem === 'weights')
    return 'What is needed to read articles could not be fetched. Connect to the network once; afterwards it works offline.';
  if (error instanceof AnalysisError) return 'This text could not be read. That is a mistake of ours; your text is still above.';
  return 'This article was read, but your browser would not keep it. A private window or a full disk may be the reason.';
}
