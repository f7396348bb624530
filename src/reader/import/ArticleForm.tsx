import { useQueryClient } from '@tanstack/react-query';
import { type ClipboardEvent, type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { isArticleData } from '../load/check-shape.ts';
import { pagePath } from '../page.ts';
import { useRouter } from '../routing/router.ts';
import { addArticle } from './add-article.ts';
import { prepareWorker } from './analyze-in-worker.ts';
import { mendCharacters } from './mend-characters.ts';
import { listKey, type OwnArticle } from './own-articles.ts';
import { readHandedFile } from './read-handed-file.ts';
import { isHtml, readHtml } from './read-html.ts';
import { isMarkdown, readMarkdown } from './read-markdown.ts';
import { holdsParagraphs, readPasted } from './read-pasted.ts';
import { sayUnread } from './say-unread.ts';

/** Longer texts would take seconds to be typed: 0.7 s for 60,000 letters, a minute for ten times as many. */
const longestTyped = 60_000;

/** Takes an article that is pasted, dropped or chosen, reads it, and goes to it; or one that is kept, to be changed. */
export function ArticleForm({ before }: { readonly before?: OwnArticle }) {
  const { base, go } = useRouter();
  const client = useQueryClient();
  const [text, setText] = useState(before?.text ?? '');
  const [published, setPublished] = useState(
    before === undefined
      ? ''
      : (before.published ?? (isArticleData(before.data) ? before.data.analysis.article.published : undefined) ?? ''),
  );
  const [problem, setProblem] = useState<string>();
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  /** The text of which the reader was told that it may be read badly. */
  const [doubted, setDoubted] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const hasText = text !== '';
  useEffect(() => {
    if (hasText) prepareWorker(base);
  }, [hasText, base]);

  // What there was to say of the text before is not true of this one.
  const changeText = (words: string) => {
    setProblem(undefined);
    setText(words);
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const handed = await readHandedFile(file);
    if ('refused' in handed) setProblem(handed.refused);
    else changeText(handed.text);
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
    // The source of a page may have been pasted instead of its text, or its text as it was written.
    const words = isHtml(text)
      ? await readHtml(text).catch(() => undefined)
      : isMarkdown(text)
        ? await readMarkdown(text)
        : mendCharacters(text);
    if (words === undefined) {
      setReading(false);
      setProblem('That is the source of a page, and no article was found in it. Open the page, copy its text, and paste that here.');
      return;
    }
    try {
      const article = await addArticle(base, words, published === '' ? undefined : published, doubted === text, before);
      if ('doubt' in article) {
        setReading(false);
        setDoubted(text);
        setProblem(article.doubt);
        return;
      }
      await client.invalidateQueries({ queryKey: listKey });
      go(`${pagePath({ kind: 'read' }, base)}?article=${encodeURIComponent(article.key)}`);
    } catch (error) {
      setReading(false);
      setProblem(sayUnread(error));
    }
  };
  // As if it were typed, since only that can be undone with the browser's own keys; no other way is known to every browser.
  const replaceText = (words: string) => {
    area.current?.focus();
    area.current?.select();
    if (words.length > longestTyped || !document.execCommand?.('insertText', false, words)) changeText(words);
  };
  const takeCopied = async (copied: DataTransfer) => {
    const [html, plain] = [copied.getData('text/html'), copied.getData('text/plain')];
    replaceText((holdsParagraphs(html) ? await readPasted(html).catch(() => undefined) : undefined) ?? plain);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const isAll = selectionEnd - selectionStart >= value.trim().length;
    if (!isAll || !holdsParagraphs(event.clipboardData.getData('text/html'))) return;
    event.preventDefault();
    void takeCopied(event.clipboardData);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    void (file !== undefined ? takeFile(file) : takeCopied(event.dataTransfer));
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
        ref={area}
        id="own-text"
        rows={12}
        value={text}
        onChange={(event) => changeText(event.currentTarget.value)}
        onPaste={paste}
        aria-describedby="own-help"
        dir="auto"
      />
      <p className="quiet" id="own-help">
        {text.startsWith('---\n') ? (
          'Between the two lines of dashes stand its headline, its day, who wrote it and where it is from.'
        ) : (
          <>
            Paste the article, or the whole page that it stands on
            <span className="with-mouse">, or drop a text, Markdown or HTML file here</span>.
          </>
        )}
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
          {reading ? 'Reading…' : doubted !== undefined && doubted === text ? 'Read it all the same' : 'Read it'}
        </button>
      </p>
      <p className="sr-only" role="status">
        {reading ? 'Reading the article' : ''}
      </p>
      <p className="problem-line" role="alert">
        {problem ?? ''}
      </p>
    </form>
  );
}
