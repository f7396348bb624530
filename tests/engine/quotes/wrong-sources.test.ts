import { describe, expect, it } from 'vitest';
import { mended, type Words } from './read-wrongly.ts';

type Case = readonly [title: string, paragraph: string, read: Words, expected: string];

describe('who says so, where somebody else was read', () => {
  const cases: readonly Case[] = [
    [
      'whose deed a participle tells',
      'Ann Marsh attacked Ulf Brandt, calling him a liar.',
      { cue: 'calling', said: 'him a liar', source: 'Ulf' },
      'Ann Marsh: him a liar',
    ],
    [
      'who is counted between marks and what the tree takes for a noun',
      '“The price is too high for us to pay,” the two write.',
      { cue: 'write', said: 'The price is too high for us to pay' },
      'the two: The price is too high for us to pay',
    ],
    [
      'whose topic stands before the colon, not what it names',
      'On her love of the sea and the harbour union: “I was never closer to it.”',
      { cue: ':', said: 'I was never closer to it', source: 'union' },
      'her: I was never closer to it',
    ],
    [
      'nobody, of a topic that has no owner',
      'On the harbour union: “I was never closer to it.”',
      { cue: ':', said: 'I was never closer to it', source: 'union' },
      'nobody: I was never closer to it',
    ],
    [
      'the pronoun beside the verb, not whom the words end with',
      'The town will hold no talks with the president, Ann Marsh, he said.',
      { cue: 'said', said: 'The town will hold no talks with the president', source: 'Ann' },
      'he: The town will hold no talks with the president, Ann Marsh',
    ],
    [
      'who stands between the last commas, with what they are',
      'The town seeks a truce before May, the harbour minister, Ulf Brandt, has said.',
      { cue: 'said', said: 'The town seeks a truce before May, the harbour minister, Ulf Brandt' },
      'Ulf Brandt: The town seeks a truce before May',
    ],
    [
      'whom a paper quotes',
      '“We seek a truce,” the Harbour Ledger quotes him as saying.',
      { cue: 'saying', said: 'We seek a truce', source: 'Ledger' },
      'him: We seek a truce',
    ],
    [
      'whom a paper quotes with a role',
      '“We seek a truce,” the Harbour Ledger quoted deputy mayor Ulf Brandt as saying.',
      { cue: 'quoted', said: 'We seek a truce', source: 'Ledger' },
      'deputy mayor Ulf Brandt: We seek a truce',
    ],
    [
      'the paper, where it quotes a thing',
      'The Harbour Ledger quoted the letter as proof that the mill was lost.',
      { cue: 'quoted', said: 'the letter as proof that the mill was lost', source: 'Ledger' },
      'The Harbour Ledger: the letter as proof that the mill was lost',
    ],
    [
      'whose claims they are',
      'Ann Marsh disputed claims by the Harbour Union that the plan was unfair.',
      { cue: 'claims', said: 'that the plan was unfair', source: 'Ann' },
      'the Harbour Union: that the plan was unfair',
    ],
    [
      'who stands inside a relative clause',
      'The audit, which one lecturer described as “digging a grave”, went on.',
      { cue: 'described', said: ['which one lecturer', 'as “digging a grave”'] },
      'one lecturer: which … as “digging a grave”',
    ],
    [
      'not what is called so',
      'The plan, which one sailor called “a joke”, was dropped.',
      { cue: 'called', said: '“a joke”', source: 'which' },
      'one sailor: “a joke”',
    ],
    [
      'who a clause is about, not who is taught in it',
      'Guides teaching English to sailors and migrants said it was late.',
      { cue: 'said', said: 'it was late', source: 'Guides' },
      'Guides: it was late',
    ],
    [
      'nobody, of what somebody is said to have done',
      'Bosses at the port are now said to have closed the gate.',
      { cue: 'said', said: 'to have closed the gate', source: 'Bosses' },
      'nobody: to have closed the gate',
    ],
    [
      'nobody, of what somebody is fined and told to do',
      'The firm admitted a breach and was fined £1,600, and told to pay costs of £900.',
      { cue: 'told', said: 'to pay costs of £900', source: 'firm' },
      'nobody: to pay costs of £900',
    ],
    [
      'who stands between the word for a thing and what it does',
      'Guards fought a fire that neighbours say began with a spark in May.',
      { cue: 'say', said: 'began with a spark in May', source: 'Guards' },
      'neighbours: that … began with a spark in May',
    ],
    [
      'nobody, of a cause',
      'In May some losses were reported in Ostby due to fog and frost.',
      { cue: 'reported', said: 'some losses', source: 'fog' },
      'nobody: some losses',
    ],
    [
      'whose words they are said to be',
      'Ann Marsh left, and in the words of the coroner, Ulf Brandt, QC, “the mill was lost.”',
      { cue: 'words', said: 'the mill was lost', source: 'Ann' },
      'the coroner, Ulf Brandt, QC: the mill was lost',
    ],
    [
      'who stands behind “and”',
      'Ulf Brandt has lost the vote and Lena Voss later said he should go.',
      { cue: 'said', said: 'he should go', source: 'Ulf' },
      'Lena Voss: he should go',
    ],
    [
      'who speaks with another',
      'Ulf Brandt and Lena Voss said he should go.',
      { cue: 'said', said: 'he should go', source: 'Ulf' },
      'Ulf Brandt and Lena Voss: he should go',
    ],
    [
      'by whom it was reported',
      'As reported by the Harbour Ledger, the mill will close.',
      { cue: 'reported', said: 'the mill will close', source: 'mill' },
      'the Harbour Ledger: the mill will close',
    ],
    [
      'nobody, where it is said of them',
      'Forty skippers were reported drowned in the storm.',
      { cue: 'reported', said: 'drowned in the storm', source: 'skippers' },
      'nobody: drowned in the storm',
    ],
    ['who is quoted as saying so', '“We go,” Ann Marsh was quoted as saying.', { cue: 'quoted', said: 'We go' }, 'Ann Marsh: We go'],
    [
      'nobody, where they are called so',
      'That was in May, when Ulf Brandt was called a witness to the fire.',
      { cue: 'called', said: 'a witness to the fire', source: 'Ulf' },
      'nobody: a witness to the fire',
    ],
    [
      'what a day stands behind',
      'Hundreds came to a meeting Friday demanding a new ferry.',
      { cue: 'demanding', said: 'a new ferry', source: 'Friday' },
      'a meeting: a new ferry',
    ],
    [
      'not what joins a sentence to the one before',
      'However, the union said the pier was lost.',
      { cue: 'said', said: 'the pier was lost', source: 'union' },
      'the union: the pier was lost',
    ],
    [
      'nobody, where they are referred to',
      'Since May Ulf Brandt has been referred to as “our son” in Kell.',
      { cue: 'referred', said: 'our son', source: 'Ulf' },
      'nobody: our son',
    ],
    [
      'not a day',
      'A court paper filed Thursday says that the skipper will go free.',
      { cue: 'says', said: 'that the skipper will go free', source: 'Thursday' },
      'A court paper: that the skipper will go free',
    ],
    [
      'not a month',
      'The harbour company, owned by Ann Marsh, earlier this month announced that it would sell.',
      { cue: 'announced', said: 'that it would sell', source: 'month' },
      'The harbour company, owned by Ann Marsh: that it would sell',
    ],
    [
      'who stands behind a clause and “said”, though the tree has lost the clause',
      'The buyer, Ulf Brandt, plans to run the ferry, said a spokesman for Kell.',
      { cue: 'said', said: 'a spokesman for Kell', source: 'buyer' },
      'a spokesman for Kell: The buyer, Ulf Brandt, plans to run the ferry',
    ],
    [
      'a day where nobody else is there: it may be a name',
      'He was late. Sunday told our reporter that the pier is lost.',
      { cue: 'told', said: 'that the pier is lost', source: 'Sunday' },
      'Sunday: that the pier is lost',
    ],
    [
      'not what stands in front of a dash',
      'HARBOUR — The town council announced that the pier will close.',
      { cue: 'announced', said: 'that the pier will close', source: 'HARBOUR' },
      'The town council: that the pier will close',
    ],
    [
      'who does what follows the opening',
      'In asking to question the skipper, Ann Marsh named two witnesses.',
      { cue: 'asking', said: 'to question the skipper' },
      'Ann Marsh: to question the skipper',
    ],
    [
      'who is named in front of a bracket, which closes',
      'Raising his hand, Ulf Brandt (Harbour Party) said the mill will close.',
      { cue: 'said', said: 'the mill will close', source: 'Party' },
      'Ulf Brandt (Harbour Party): the mill will close',
    ],
    [
      'what stands between the marks and their verb',
      '“Hello, sailors!” a welcome message on the website reads.',
      { cue: 'reads', said: 'Hello, sailors' },
      'a welcome message on the website: Hello, sailors',
    ],
    [
      'who stands behind “said” in the middle of what is said',
      'The winners, said Ann Marsh, are required to pay.',
      { cue: 'said', said: 'Ann Marsh, are required to pay', source: 'winners' },
      'Ann Marsh: The winners … are required to pay',
    ],
    [
      'who stands between commas behind “said”, where marks follow',
      'The minister, said Tom Hale, was “a coward”.',
      { cue: 'said', said: 'Tom Hale, was “a coward', source: 'minister' },
      'Tom Hale: The minister … was “a coward',
    ],
    [
      'whose words somebody quotes',
      'The bishop quoted St Paul: “Love is patient.”',
      { cue: 'quoted', said: 'St Paul: “Love is patient', source: 'bishop' },
      'The bishop: Love is patient',
    ],
    [
      'who is named right behind the marks, not what she is',
      '“The market got ahead of itself,” Ann Vance, chief economist at a bank in Kell, said in a note.',
      { cue: 'said', said: 'The market got ahead of itself', source: 'economist' },
      'Ann Vance, chief economist at a bank in Kell: The market got ahead of itself',
    ],
    [
      'who is told of before the verb',
      'Two plants will close, the firm, based in Kell, said.',
      { cue: 'said', said: 'Two plants will close, the firm, based in Kell' },
      'the firm, based in Kell: Two plants will close',
    ],
    [
      'whom a clause before the verb tells of, not who listens',
      'The plant will close, Tom Hale, a director, told workers on Monday.',
      { cue: 'told', said: 'The plant will close, Tom Hale, a director', source: 'workers' },
      'Tom Hale: The plant will close',
    ],
    [
      'nobody in a list of what is needed',
      'It needs Tom Hale, a director, to run, he said.',
      { cue: 'said', said: 'It needs Tom Hale, a director, to run', source: 'he' },
      'he: It needs Tom Hale, a director, to run',
    ],
    [
      'what paper says so behind the verb',
      'Bees can count, says a new study.',
      { cue: 'says', said: ['Bees can count', 'a new study'] },
      'a new study: Bees can count',
    ],
  ];
  it.each(cases)('%s', (_, paragraph, read, expected) => expect(mended(paragraph, read)).toBe(expected));
});
