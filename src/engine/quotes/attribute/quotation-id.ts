import { hashContent } from '../../links/content-hash.ts';
import { alphanumericsOf } from '../../text/letters.ts';

const WORDS = 4;
const LONGEST = 60;

/** The first `most` words, without accents and in lower case, with hyphens between them. */
function slug(text: string, most: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase();
  return alphanumericsOf(plain).slice(0, most).join('-');
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
      Number.POSITIVE_INFINITY,
    ) || 'unknown';
  const words = slug(content.slice(0, 200), WORDS).slice(0, LONGEST);
  return [name.slice(0, 30), words, hashContent(content)].filter((part) => part !== '').join('-');
}
