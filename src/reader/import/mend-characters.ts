/* Text that came through programs which did not agree how its characters are written. */

/** Fewer may be meant: a page about HTML, a name that begins with “Ã”. */
const LEAST = 2;

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/gi;

/** “&ldquo;We go,&rdquo; she said”: references as in the source of a page, in plain text. */
function withoutReferences(text: string): string {
  if ((text.match(ENTITY)?.length ?? 0) < LEAST) return text;
  const area = document.createElement('textarea');
  return text.replace(ENTITY, (reference) => {
    area.innerHTML = reference;
    return area.value;
  });
}

/** The upper half of Windows-1252, as the Encoding Standard has it, by its characters. */
function readBytes(): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  return new Map([...new TextDecoder('windows-1252').decode(bytes)].map((character, i) => [character, 128 + i]));
}

/** “â€œWe goâ€\u009d”: two bytes or more of UTF-8 that were read as Windows-1252. */
const GARBLED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+/g;

function withoutGarbling(text: string): string {
  if ((text.match(GARBLED)?.length ?? 0) < LEAST) return text;
  const byteOf = readBytes();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(GARBLED, (garbled) => {
    try {
      return decoder.decode(Uint8Array.from(garbled, (character) => byteOf.get(character) ?? 0));
    } catch {
      return garbled; // what is no UTF-8 was meant
    }
  });
}

/** Plain text with the characters that it was written with. */
export const mendCharacters = (text: string): string => withoutGarbling(withoutReferences(text));
