/** A file that a reader handed in, as text; or why it cannot be read, in words. */
export type HandedFile = { readonly text: string; readonly title?: string } | { readonly refused: string };

/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000;

/** Reads a text or HTML file. HTML is read inertly, its article found, and only its text kept. */
export async function readHandedFile(file: File): Promise<HandedFile> {
  if (file.size === 0) return { refused: `“${file.name}” is empty.` };
  if (file.size > largestFile) return { refused: `“${file.name}” is larger than ${largestFile / 1_000_000} MB; an article is not.` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { refused: `“${file.name}” is not text in UTF-8. Open it where it was made, and save or copy it as plain text.` };
  }
  if (text.includes('\u0000')) return { refused: `“${file.name}” is not a text file.` };
  if (/\.x?html?$/i.test(file.name) || /^\s*<(!doctype html|html)/i.test(text)) return readHtml(text, file.name);
  return text.trim() === '' ? { refused: `“${file.name}” holds no words.` } : { text };
}

async function readHtml(html: string, name: string): Promise<HandedFile> {
  const { Readability } = await import('@mozilla/readability');
  // A document made by a parser runs no scripts and loads nothing; of what Readability finds only the text is used.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const article = new Readability(parsed, { serializer: (node) => node }).parse();
  const root = article?.content;
  if (!(root instanceof Element)) return { refused: `No article was found in “${name}”.` };
  const paragraphs = [...root.querySelectorAll('p, h2, h3, blockquote:not(:has(p)), li')]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const text = paragraphs.length === 0 ? (root.textContent ?? '').trim() : paragraphs.join('\n\n');
  if (text === '') return { refused: `No article was found in “${name}”.` };
  const title = (article?.title ?? '').replace(/\s+/g, ' ').trim();
  return title === '' ? { text } : { text: `${title}\n\n${text}`, title };
}
