import { describe, expect, test } from 'vitest';
import { createLinkMaker, createLinkResolver } from '../../../src/engine/links/index.ts';
import { ARTICLE, follow, OKORO, quote, RELL, VASS, withParagraphs } from './article.ts';

describe('a link says “same”', () => {
  test.each([
    ['when nothing changed', (text: string) => text],
    ['when marks are retyped', (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
    ['when spaces are no longer breaking', (text: string) => text.replaceAll(' the ', ' the\u00a0')],
    ['when accents are composed otherwise', (text: string) => text.normalize('NFD')],
    ['when words before it change', (text: string) => text.replace('eleven years', 'more than a decade')],
    ['when words after it change', (text: string) => text.replace('holding up a torn chart', 'and sat down')],
    ['when a paragraph is put before it', (text: string) => text.replace('Fishermen', 'It rained all day.\n\nFishermen')],
    ['when its neighbour is deleted', (text: string) => text.replace(/Fishermen.*leave\.\n\n/, '')],
    ['when another paragraph moves to the end', (text: string) => text.replace(/(An engineer.*storms\.)\n\n([\s\S]*)/, '$2\n\n$1')],
  ])('%s', (_, edit) => {
    const now = edit(ARTICLE);
    expect(follow(now, RELL, 'Tomas Rell')).toMatchObject({ state: 'same', similarity: 1 });
  });

  test('and leaves alone the mark that the paragraph before ends with', () => {
    const then = withParagraphs((p) => [
      ...p.slice(0, 3),
      "The work, the clerk wrote, ‘will never end.'",
      'Nobody stayed, says a voice.',
      ...p.slice(3),
    ]);
    expect(follow(then, ['Nobody stayed'], undefined, then)).toMatchObject({ state: 'same', words: ['Nobody stayed'] });
  });

  test('and gives each piece of a parted quotation with its marks', () => {
    expect(follow(ARTICLE, OKORO, 'Della Okoro').words).toEqual(OKORO);
  });

  test('when everything around the words was rewritten', () => {
    const now = `Another headline\n\nSomething else entirely was written here.\n\n${RELL[0]} Tomas Rell grumbled.\n\nThe end is new too.`;
    expect(follow(now, RELL, 'Tomas Rell')).toMatchObject({ state: 'same', words: RELL });
  });

  test('when a cue is put between its words', () => {
    const now = ARTICLE.replace('long enough, and', 'long enough,” the mayor said, “and');
    expect(follow(now, VASS, 'Ingrid Vass').state).toBe('same');
  });

  test('when two people say the same words, and leads to the right one', () => {
    const echo = '“We have waited long enough, and the boats are already built,” said Oskar Lind, a shipwright from Kell.';
    for (const place of [2, 3, 5, 8]) {
      const now = withParagraphs((p) => [...p.slice(0, place), echo, ...p.slice(place)]);
      const found = follow(now, VASS, 'Ingrid Vass');
      expect(found.state).toBe('same');
      expect(now.slice(found.spans?.[0]?.start, (found.spans?.[0]?.end ?? 0) + 24)).toContain('said Mayor Ingrid Vass');
    }
  });
});

describe('a link says “moved”', () => {
  test('when its paragraph stands elsewhere', () => {
    const now = withParagraphs((p) => [...p.slice(0, 2), ...p.slice(3, 8), p[2] ?? '', ...p.slice(8)]);
    expect(follow(now, VASS, 'Ingrid Vass')).toMatchObject({ state: 'moved', words: VASS });
  });

  test('and names words beside which it stood', () => {
    const now = withParagraphs((p) => [...p.slice(0, 2), ...p.slice(3, 8), p[2] ?? '', ...p.slice(8)]);
    const { stood } = follow(now, VASS, 'Ingrid Vass');
    const paragraph = now.split('\n\n').find((words) => words.includes(now.slice(stood?.start, stood?.end)));
    expect(paragraph).toMatch(/^Fishermen filled the gallery/);
    expect(follow(ARTICLE, VASS, 'Ingrid Vass').stood).toBeUndefined();
  });

  test('when its paragraph changed places with the next one', () => {
    const now = withParagraphs((p) => [...p.slice(0, 4), p[5] ?? '', p[4] ?? '', ...p.slice(6)]);
    expect(follow(now, RELL, 'Tomas Rell').state).toBe('moved');
  });
});

describe('a link says “reworded”', () => {
  test.each([
    ['a typo is mended', 'already', 'alraedy'],
    ['one word is another', 'boats', 'ferries'],
    ['several words are others', 'waited long enough', 'been patient for years'],
    ['a word is taken out', 'already ', ''],
    ['words are put in', 'the boats are', 'the boats, as you can see, are'],
    ['it is shortened at its end', ', and the boats are already built', ''],
    ['it is shortened at its start', 'We have waited long enough, and the', 'The'],
    ['it is lengthened', 'already built', 'already built and paid for'],
    ['it is lengthened at its start', '“We have', '“Let me be plain. We have'],
  ])('when %s', (_, from, to) => {
    const now = ARTICLE.replace(from, to);
    const found = follow(now, VASS, 'Ingrid Vass');
    expect(found.state).toBe('reworded');
    expect(found.words?.join(' ')).toMatch(/^“.*,?”$/);
  });

  const told = (words: string) =>
    `When the noise had died down Vass told the gallery “${words}” and sat down again beside the harbour master.`;
  const words = 'we will pay the pilots of this town before we pay anybody else';
  const moved = (now: string) => {
    const then = withParagraphs((p) => [...p.slice(0, 3), told(words), ...p.slice(3)]);
    return follow(
      withParagraphs((p) => [...p.slice(0, 7), told(now), ...p.slice(7)]),
      [`“${words}”`],
      'Vass',
      then,
    );
  };

  test('when its paragraph moved, and a plain word of it is another', () => {
    const now = words.replace('anybody', 'someone');
    expect(moved(now)).toMatchObject({ state: 'reworded', words: [`“${now}”`] });
  });

  test.each([
    ['a name', 'the pilots', 'Tomas Rell'],
    ['a negation', 'will', 'will not'],
    ['half of its words', 'the pilots of this town before', 'nothing at noon nor later until'],
  ])('but not when its paragraph moved and %s is put in', (_, from, to) => {
    expect(moved(words.replace(from, to))).toMatchObject({ state: 'gone', spans: null });
  });

  test('and gives the words as they were', () => {
    const found = follow(ARTICLE.replace('boats', 'ferries'), VASS, 'Ingrid Vass');
    expect(found.was).toEqual({ start: 'We have waited long enough, and the boats are already built,', end: '', whole: true });
  });

  test('with a likeness that falls as more words change', () => {
    const edits = ['boats', 'already', 'long', 'waited'].map((_, i, words) =>
      words.slice(0, i + 1).reduce((text, word) => text.replace(word, 'otherwise'), ARTICLE),
    );
    const likenesses = edits.map((now) => follow(now, VASS, 'Ingrid Vass').similarity);
    expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
    expect(likenesses.at(-1)).toBeLessThan(likenesses[0] ?? 0);
  });
});

describe('a link says “reworded”, too,', () => {
  test('when the first piece is one word and a typo is mended in the second', () => {
    const then = ARTICLE.replace(
      'The vote was put off',
      'Patience, the mayor said, “would be helpful in avoiding any doubt.”\n\nThe vote was put off',
    );
    const found = follow(then.replace('helpful', 'helfpul'), ['Patience', '“would be helpful in avoiding any doubt.”'], 'the mayor', then);
    expect(found).toMatchObject({ state: 'reworded', words: ['Patience', '“would be helfpul in avoiding any doubt.”'] });
  });

  test('in its own place, though a pull quote right after still has the words of its second piece', () => {
    const said = 'Everybody believes in the harbour rules until they start losing and then it is fine to take out the chain';
    const pieces = ['“It is very interesting what happens to the harbour rules,”', `“${said}.”`];
    const then = withParagraphs((p) => [...p.slice(0, 5), pieces.join(' he said at one point. '), `"${said}."`, ...p.slice(5)]);
    const own = `“${said.replace('until', 'unless').replace('the chain', 'of chain')}.”`;
    const { state, words } = follow(then.replace(pieces[1] ?? '', own), pieces, 'he', then);
    expect([state, words?.at(-1)]).toEqual(['reworded', own]);
  });

  test('when a quotation in single curly marks is lengthened', () => {
    const then = ARTICLE.replace('The vote', 'Rell calls it ‘a day to be proud of for everyone.’\n\nThe vote');
    const now = then.replace('for everyone', 'for everyone who rows');
    expect(follow(now, ['‘a day to be proud of for everyone.’'], undefined, then).state).toBe('reworded');
  });
});

describe('a link says “other-speaker”', () => {
  test('when another name stands before words that hold the name of then', () => {
    const then = ARTICLE.replace('The vote', 'Ingrid Vass said the Vass fund had paid for every plank of it.\n\nThe vote');
    const now = then.replace('Ingrid Vass said the Vass', 'Petra Lunde said the Vass');
    expect(follow(now, ['the Vass fund had paid for every plank of it'], 'Ingrid Vass', then).state).toBe('other-speaker');
  });

  test('when the words are given to somebody else', () => {
    const now = ARTICLE.replace('Tomas Rell told', 'Petra Lunde told');
    expect(follow(now, RELL, 'Tomas Rell')).toMatchObject({ state: 'other-speaker', words: RELL });
  });

  test('when the analysis of the text as it is now names another', () => {
    const now = ARTICLE.replace('said Mayor Ingrid Vass', 'said, to the surprise of all who had come to hear him speak, Oskar Lind');
    const link = createLinkMaker(ARTICLE, 'ferry')(quote(ARTICLE, VASS, 'Ingrid Vass'));
    expect(createLinkResolver(now, [quote(now, VASS, 'Oskar Lind')])(link)).toMatchObject({ state: 'other-speaker', quotation: 0 });
  });

  test('but not when the same speaker is named more fully', () => {
    const now = ARTICLE.replace('Tomas Rell told', 'The fisherman Tomas Olof Rell told');
    expect(follow(now, RELL, 'Tomas Rell').state).toBe('same');
  });
});

describe('a bare address', () => {
  const quotation = quote(ARTICLE, RELL, 'Tomas Rell');

  test('is answered by its id among the quotations of now', () => {
    expect(createLinkResolver(ARTICLE, [quotation])('/ferry/q/speaker-first-words-0000/')).toMatchObject({ state: 'same', quotation: 0 });
  });

  test('is gone when no quotation has its id or its hash', () => {
    expect(createLinkResolver(ARTICLE, [quotation])('/ferry/q/rell-nobody-else-ffff/')).toMatchObject({ state: 'gone', spans: null });
  });
});
