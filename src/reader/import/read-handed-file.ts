import { isHtml, readHtml } from './read-html.ts';

/** A file that a reader handed in, as text; or why it cannot be read, in words. */
export type HandedFile = { readonly text: string } | { readonly refused: string };

/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000;

/** Reads a text or HTML file. HTML is read inertly, its article found, and only its text kept. */
export async function readHandedFile(file: File): Promise<HandedFile> {
  if (file.size === 0) return { refused: `“${file.name}” is empty.` };
  if (file.size > largestFile) return { refused: `“${file.name}” is larger than ${largestFile / 1_000_000} MB; an article is not.` };
  const text = decode(await file.arrayBuffer());
  if (text === undefined)
    return { refused: `“${file.name}” is not text in UTF-8. Open it where it was made, and save or copy it as plain text.` };
  if (text.includes('\u0000')) return { refused: `“${file.name}” is not a text file.` };
  if (/\.x?html?$/i.test(file.name) || isHtml(text)) {
    const article = await readHtml(text);
    return article === undefined ? { refused: `No article was found in “${file.name}”.` } : { text: article };
  }
  return text.trim() === '' ? { refused: `“${file.name}” holds no words.` } : { text };
}

/** Bytes as text: UTF-8, or what the beginning of a page says it is written in. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
    const [, written] = /<meta[^>]+charset=["']?([\w-]{3,20})/i.exec(head) ?? [];
    try {
      return written === undefined || /^utf-?8$/i.test(written) ? undefined : new TextDecoder(written, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }
}
