import { describe, expect, test } from 'vitest';
import { mendCharacters } from '../../src/reader/import/mend-characters.ts';

/** As a program writes it that takes UTF-8 for Windows-1252. */
const garble = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('characters that were garbled on the way are what they were', () => {
  test.each([
    '“We have no time,” she said. “It’s late – and dear…”',
    'Zoë Brontë met José Muñoz in Düsseldorf.',
    'The fare is 3 € or £2.50, says Håkan Ångström.',
  ])('%s', (text) => {
    expect(garble(text)).not.toBe(text);
    expect(mendCharacters(garble(text))).toBe(text);
  });
});

test('references as in a page’s source are the characters they stand for', () => {
  expect(mendCharacters('&ldquo;We go,&rdquo; said Ann &amp; Tom. &#8220;It&#39;s late&#x2019;s end.&quot;')).toBe(
    '“We go,” said Ann & Tom. “It\'s late’s end."',
  );
});

describe('what is meant stays', () => {
  test.each([
    'Zoë Brontë met José Muñoz in Düsseldorf, “late”.',
    'Write &amp; for an ampersand.',
    'Ask Q&A; then AT&T; then M&S; and the firm.',
    'São Paulo, ÉCOLE, Ã and Â alone.',
    'âge, Île, où',
    '',
  ])('%s', (text) => expect(mendCharacters(text)).toBe(text));
});
