/** A link taken apart; all of it comes from a stranger's message, so none of it is trusted. */
export interface ParsedLink {
  readonly slug: string;
  readonly id: string;
  /** The first and last words as the link shows them; equal to the whole content when `whole`. */
  readonly was: LinkWords;
  /** What `readProof` reads; empty in a bare address. */
  readonly proof: string;
}

/** The words that a link carries for people. */
export interface LinkWords {
  readonly start: string;
  readonly end: string;
  /** The link carries every word. */
  readonly whole: boolean;
}

/** A text for an address, where halves of a character, which a cut text may hold, have no form. */
export const encodeText = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const encode = (text: string): string => encodeText(text).replace(/%20/g, '+').replace(/~/g, '%7E');
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text; // a link cut off inside an escape: show what is there
  }
};

/** As many whole words from the start (or the end) as fit in `room` characters once they are in an address. */
function fitWords(words: readonly string[], room: number, fromEnd: boolean): string {
  const fitted: string[] = [];
  for (const word of fromEnd ? [...words].reverse() : words) {
    if (encode([...fitted, word].join(' ')).length > room) break;
    fitted.push(word);
  }
  return (fromEnd ? fitted.reverse() : fitted).join(' ');
}

/** The words for the address, within `room` characters: all of them, or the first and the last with `~` between; empty when none fit. */
export function writeWords(text: string, room: number): string {
  const words = text
    .replace(/[‘’]/g, "'")
    .replace(/["“”„«»]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const whole = words.join(' ');
  if (encode(whole).length <= room) return encode(whole);
  const start = fitWords(words, Math.floor((room - 1) * 0.6), false);
  const end = fitWords(words, room - 1 - encode(start).length, true);
  return start === '' && end === '' ? '' : `${encode(start)}~${encode(end)}`;
}

/** Puts a link together. */
export function writePath(slug: string, id: string, words: string, proof: string): string {
  const address = `/${encode(slug)}/q/${encode(id)}/`;
  return `${address}#${words === '' ? '' : `w=${words}&`}p=${proof}`;
}

/**
 * Takes a link apart: everything after the host, or a whole address. The proof is read from the fragment or the query, since
 * both travel. Undefined when it is no quotation's address.
 */
export function parseLink(link: string): ParsedLink | undefined {
  const match = /^(?:https?:\/\/[^/?#]*)?(?:\/[^?#]*)?\/([^/?#]+)\/q\/([^/?#]+)\/?(?:index\.html)?(?:$|[?#])/.exec(link.slice(0, 2000));
  if (!match) return undefined;
  const [, slug = '', id = ''] = match;
  const fields = new Map(
    link
      .slice(match[0].length)
      .split(/[?#&]/)
      .map((field) => [field.slice(0, 2), field.slice(2)] as const),
  );
  const written = fields.get('w=') ?? '';
  const [start = '', end] = written.split('~');
  return {
    slug: decode(slug),
    id: decode(id),
    was: { start: decode(start), end: decode(end ?? ''), whole: written !== '' && end === undefined },
    proof: fields.get('p=') ?? '',
  };
}
