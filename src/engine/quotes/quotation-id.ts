import { hashContent } from '../links/content-hash.ts';

const WORDS = 4;
const LONGEST = 60;

function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * A quotation's id: the speaker's last name, the first words, and a short hash of the exact content. Readable, and its
 * own proof: other words have another hash. `unknown` stands where nobody is known to speak.
 */
export function makeQuotationId(speakerName: string | undefined, content: string): string {
  const name =
    slug(
      speakerName
        ?.replace(/,.*$|[’']s$/u, '')
        .trim()
        .split(/\s+/)
        .at(-1) ?? '',
    ) || 'unknown';
  const words = slug(content.slice(0, 200)).split('-').slice(0, WORDS).join('-').slice(0, LONGEST);
  return [name.slice(0, 30), words, hashContent(content)].filter((part) => part !== '').join('-');
}
