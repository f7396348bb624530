import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useRouter } from '../routing/router.ts';
import { focusHeading } from '../site/focus-heading.ts';
import { Notice } from '../site/Notice.tsx';
import { addArticle } from './add-article.ts';
import { listKey, type OwnArticle } from './own-articles.ts';
import { sayUnread } from './say-unread.ts';

/** Offers to read an article again that was kept before the engine changed: the words stay, what is found in them may not. */
export function ReadAgain({ article }: { readonly article: OwnArticle }) {
  const { base } = useRouter();
  const client = useQueryClient();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isRead = useRef(false);
  // The button goes with the notice, and the article may be another component by then.
  useEffect(
    () => () => {
      if (isRead.current) focusHeading();
    },
    [],
  );
  const readAgain = async () => {
    if (reading) return;
    setReading(true);
    setProblem(undefined);
    try {
      await addArticle(base, article.text, article.published, true, article);
      isRead.current = true;
      await client.invalidateQueries({ queryKey: listKey });
    } catch (error) {
      setReading(false);
      setProblem(sayUnread(error));
    }
  };
  return (
    <Notice
      title="An earlier version of this page read this article."
      tone="soft"
      actions={
        <button type="button" className="text-button" aria-disabled={reading} onClick={() => void readAgain()}>
          {reading ? 'Reading…' : 'Read it again'}
        </button>
      }
    >
      <p>{problem ?? 'This one may find more quotations in it, or other speakers. Your corrections stay.'}</p>
    </Notice>
  );
}
