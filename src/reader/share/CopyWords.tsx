import { useEffect, useState } from 'react';

/** So long a button says that it has copied, in milliseconds; then it says again what it does, and can say it anew. */
const saidFor = 4000;

/** What has just been copied: nothing any more after a while. */
export function useCopied<What>() {
  const [copied, setCopied] = useState<{ readonly what: What }>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied?.what, (what: What | undefined) => setCopied(what === undefined ? undefined : { what })] as const;
}

/** What a button that copies says: what it copies, then “Copied” in the same room, so that nothing beside it moves. */
export function CopyWords({ words, copied }: { readonly words: string; readonly copied: boolean }) {
  return (
    <span className="copy-words">
      <span data-said={!copied}>{words}</span>
      <span data-said={copied}>Copied</span>
    </span>
  );
}
