/** What a button that copies says: what it copies, then “Copied” in the same room, so that nothing beside it moves. */
export function CopyWords({ words, copied }: { readonly words: string; readonly copied: boolean }) {
  return (
    <span className="copy-words">
      <span data-said={!copied}>{words}</span>
      <span data-said={copied}>Copied</span>
    </span>
  );
}
