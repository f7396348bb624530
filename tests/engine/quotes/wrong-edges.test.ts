import { describe, expect, it } from 'vitest';
import { dropSourcePiece } from '../../../src/engine/quotes/mends/part-source.ts';
import { mended, type Words } from './read-wrongly.ts';

type Case = readonly [title: string, paragraph: string, read: Words, expected: string];

describe('what ends or begins elsewhere than was read', () => {
  const cases: readonly Case[] = [
    [
      'what goes on meanwhile is the paper’s',
      'The mayor called for calm as crowds gathered.',
      { cue: 'called', said: 'calm as crowds gathered', source: 'mayor' },
      'The mayor: calm',
    ],
    [
      'what goes on meanwhile is the paper’s, whatever its verb looks like',
      'Passengers called for calm as crowds gathered outside the station.',
      { cue: 'called', said: 'calm as crowds gathered outside the station', source: 'Passengers' },
      'Passengers: calm',
    ],
    [
      'what is told as “as early as” stays',
      'The mayor called for a vote as early as May.',
      { cue: 'called', said: 'a vote as early as May', source: 'mayor' },
      'The mayor: a vote as early as May',
    ],
    [
      'what goes on meanwhile is the paper’s, behind words in marks',
      'Fans chanted “out, out” as the bus drew away.',
      { cue: 'chanted', said: 'out, out” as the bus drew away', source: 'Fans' },
      'Fans: out, out',
    ],
    [
      'at whom something is shouted is no part of it',
      'The manager shouted “get out” at the crowd.',
      { cue: 'shouted', said: 'get out” at the crowd', source: 'manager' },
      'The manager: get out',
    ],
    [
      'of what somebody shouts is',
      'The captain cried “foul” over the late whistle.',
      { cue: 'cried', said: '“foul” over the late whistle', source: 'captain' },
      'The captain: “foul” over the late whistle',
    ],
    [
      'what came of words that end with a comma',
      'Tom Reed joked, “You are late,” drawing loud jeers from the crew.',
      { cue: 'joked', said: 'You are late,” drawing loud jeers from the crew', source: 'Tom' },
      'Tom Reed: You are late',
    ],
    [
      'who goes on behind words that end with a comma',
      'Maria Hale interjected, “Ladies and gentlemen, the mayor,” who went on to sing.',
      { cue: 'interjected', said: 'Ladies and gentlemen, the mayor,” who went on to sing', source: 'Maria' },
      'Maria Hale: Ladies and gentlemen, the mayor',
    ],
    [
      'what begins in marks and is told on stays',
      'Tom Reed said “many people,” he thought, would come.',
      { cue: 'said', said: '“many people,” he thought, would come', source: 'Tom' },
      'Tom Reed: “many people,” he thought, would come',
    ],
    [
      'what the speaker does besides, behind a few words in marks',
      'Tom Reed said “the Dutch” and swears everybody there loves him.',
      { cue: 'said', said: '“the Dutch” and swears everybody there loves him', source: 'Tom' },
      'Tom Reed: the Dutch',
    ],
    [
      'on what and when words were written',
      'She posted a message on the wall reading “Thank you Kell” moments after the vote ended.',
      { cue: 'posted', said: 'a message on the wall reading “Thank you Kell” moments after the vote ended', source: 'She' },
      'She: Thank you Kell',
    ],
    [
      'a message that somebody tells of stays',
      'She said a message reading “Go home” was found on the wall.',
      { cue: 'said', said: 'a message reading “Go home” was found on the wall', source: 'She' },
      'She: a message reading “Go home” was found on the wall',
    ],
    [
      'an “it” that stands for what was confirmed',
      'Tom Marsh has left the club, it was confirmed on Monday.',
      { cue: 'confirmed', said: 'Tom Marsh has left the club, it' },
      'nobody: Tom Marsh has left the club',
    ],
    [
      'what somebody does who calls it so',
      'Calling it “a mess,” Ann Marsh walked out.',
      { cue: 'Calling', said: 'it “a mess,” Ann Marsh walked out' },
      'Ann Marsh: it “a mess',
    ],
    [
      'what became of a claim',
      'Hale’s claim that taxes must rise was met with laughter.',
      { cue: 'claim', said: 'that taxes must rise was met with laughter', source: 'Hale' },
      'Hale: that taxes must rise',
    ],
    [
      'a claim about what somebody said stays whole',
      'Hale’s claim that what she said was true is in the letter.',
      { cue: 'claim', said: 'that what she said was true', source: 'Hale' },
      'Hale: that what she said was true',
    ],
    [
      'what somebody tweeted, before a colon',
      'Nora Hale tweeted her support: “Proud of you all.”',
      { cue: 'tweeted', said: 'her support: “Proud of you all', source: 'Nora' },
      'Nora Hale: Proud of you all',
    ],
    [
      'what the paper tells of a part in marks',
      'He said that is a “distortion,” describing the crew as highly skilled.',
      { cue: 'said', said: 'that is a “distortion,” describing the crew as highly skilled', source: 'He' },
      'He: that is a “distortion',
    ],
    [
      'which mark it is that somebody gets',
      'The board deemed her “well qualified,” which is its highest mark.',
      { cue: 'deemed', said: 'her “well qualified,” which is its highest mark', source: 'board' },
      'The board: her “well qualified',
    ],
    [
      'what came of something stays where more of it stands in marks',
      'The suit says the mill “kept no watch,” which led to “the leak” in May.',
      { cue: 'says', said: 'the mill “kept no watch,” which led to “the leak” in May', source: 'suit' },
      'The suit: the mill “kept no watch,” which led to “the leak” in May',
    ],
    [
      'what somebody claims next',
      'Hale said the deal had “kept us safe” on the radio before claiming that it was over.',
      { cue: 'said', said: 'the deal had “kept us safe” on the radio before claiming that it was over', source: 'Hale' },
      'Hale: the deal had “kept us safe” on the radio',
    ],
    [
      'what somebody asks next, told by a second participle',
      'She went on, telling the crew that Reed is a “faker” and questioning how he won.',
      { cue: 'telling', said: 'that Reed is a “faker” and questioning how he won', source: 'She' },
      'She: that Reed is a “faker',
    ],
    [
      'a day behind what somebody is called',
      'Hale defended the pilot as a “decent man” Tuesday, hours after the crash.',
      { cue: 'defended', said: 'the pilot as a “decent man” Tuesday, hours after the crash', source: 'Hale' },
      'Hale: the pilot as a “decent man',
    ],
    [
      'when words in marks behind a comma were written',
      'Minutes later, she sent a note saying, “Done.”',
      { cue: 'sent', said: ['Minutes later', 'Done'], source: 'she' },
      'she: Done',
    ],
    [
      'what those who chant do besides is no part of it',
      'Lecturers chanting “No more cuts” marched to the hall.',
      { cue: 'chanting', said: 'No more cuts” marched to the hall', source: 'Lecturers' },
      'Lecturers: No more cuts',
    ],
    [
      'what they chant of somebody stays whole',
      'Lecturers said “no more cuts” were to come.',
      { cue: 'said', said: '“no more cuts” were to come', source: 'Lecturers' },
      'Lecturers: “no more cuts” were to come',
    ],
    [
      'what others say of it is the paper’s comparison',
      'Seventy-four percent of voters say they like Ann Marsh, compared with 64 percent who say the same of Ulf Brandt.',
      { cue: 'say', said: 'they like Ann Marsh, compared with 64 percent who say the same of Ulf Brandt', source: 'percent' },
      'Seventy-four percent of voters: they like Ann Marsh',
    ],
    [
      'what leads to marks with a colon is the paper’s, where who says so stands behind them',
      'The crew was less impressed by the pier: “A bit slow,” one man said, “and that roof is the worst.”',
      { cue: 'said', said: ['The crew was less impressed by the pier: “A bit slow', 'and that roof is the worst'], source: 'man' },
      'one man: A bit slow … and that roof is the worst',
    ],
    [
      'what somebody says to marks of their own stays',
      'Ulf Brandt said the crew was slow: “A bit slow, and that roof is the worst.”',
      { cue: 'said', said: 'the crew was slow: “A bit slow, and that roof is the worst', source: 'Ulf' },
      'Ulf Brandt: the crew was slow: “A bit slow, and that roof is the worst',
    ],
    [
      'a comparison of numbers that somebody makes stays',
      'Ulf Brandt said the yard built 40 boats last year, compared with 64 in the year before.',
      { cue: 'said', said: 'the yard built 40 boats last year, compared with 64 in the year before', source: 'Ulf' },
      'Ulf Brandt: the yard built 40 boats last year, compared with 64 in the year before',
    ],
    [
      'what the speaker did besides',
      'The mayor insists the harbour must be a place of work, and has drawn up a plan for it.',
      { cue: 'insists', said: 'the harbour must be a place of work, and has drawn up a plan for it', source: 'mayor' },
      'The mayor: the harbour must be a place of work',
    ],
    [
      'what somebody told of did besides stays',
      'The mayor said the skipper missed a light and left the harbour.',
      { cue: 'said', said: 'the skipper missed a light and left the harbour', source: 'mayor' },
      'The mayor: the skipper missed a light and left the harbour',
    ],
    [
      'what a noun that reports does or suffers',
      'Ann Marsh’s pledge to mend the pier was met with doubt by the town.',
      { cue: 'pledge', said: 'to mend the pier was met with doubt by the town', source: 'Marsh' },
      'Marsh: to mend the pier',
    ],
    [
      'what the words themselves say of it stays',
      'Ann Marsh’s warning was that the pledge to mend the pier was met with doubt.',
      { cue: 'warning', said: 'that the pledge to mend the pier was met with doubt', source: 'Marsh' },
      'Marsh: that the pledge to mend the pier was met with doubt',
    ],
    [
      'a clause that the sentence itself goes on with',
      'Two days after Ann Marsh announced that the ferry would stay, the pier burned down.',
      { cue: 'announced', said: 'that the ferry would stay, the pier burned down', source: 'Ann' },
      'Ann Marsh: that the ferry would stay',
    ],
    [
      'a clause that follows what opens the sentence',
      'Having announced that the ferry would stay, Ann Marsh left the hall.',
      { cue: 'announced', said: 'that the ferry would stay, Ann Marsh left the hall' },
      'Ann Marsh: that the ferry would stay',
    ],
    [
      'the day on which it was said',
      'Ann Marsh said Tuesday her plan is in line with the rules.',
      { cue: 'said', said: 'Tuesday her plan is in line with the rules', source: 'Ann' },
      'Ann Marsh: her plan is in line with the rules',
    ],
    [
      'today, on which it was said',
      'Ann Marsh said today rents in the harbour are in line with the rules.',
      { cue: 'said', said: 'today rents in the harbour are in line with the rules', source: 'Ann' },
      'Ann Marsh: rents in the harbour are in line with the rules',
    ],
    [
      'the part of the day on which it was said',
      'Ann Marsh said late Tuesday night the ferry would stay.',
      { cue: 'said', said: 'late Tuesday night the ferry would stay', source: 'Ann' },
      'Ann Marsh: the ferry would stay',
    ],
    [
      'how it was said',
      'Ann Marsh has said repeatedly she will not sell the ferry.',
      { cue: 'said', said: 'repeatedly she will not sell the ferry', source: 'Ann' },
      'Ann Marsh: she will not sell the ferry',
    ],
    [
      'today is what the words are about',
      'Ann Marsh said today is the last day of the ferry.',
      { cue: 'said', said: 'today is the last day of the ferry', source: 'Ann' },
      'Ann Marsh: today is the last day of the ferry',
    ],
    [
      'to whom it was explained',
      'Ann Marsh tried to explain to the people of the harbour just why the ferry must go.',
      { cue: 'explain', said: 'the people of the harbour just why the ferry must go', source: 'Ann' },
      'Ann Marsh: just why the ferry must go',
    ],
    [
      'what is explained by a fact',
      'Ann Marsh agreed to a plan that would close the ferry.',
      { cue: 'agreed', said: 'to a plan that would close the ferry', source: 'Ann' },
      'Ann Marsh: to a plan that would close the ferry',
    ],
    [
      'a day that the words are about stays',
      "Ann Marsh said Monday's storm was the worst in ten years.",
      { cue: 'said', said: "Monday's storm was the worst in ten years", source: 'Ann' },
      "Ann Marsh: Monday's storm was the worst in ten years",
    ],
    [
      'what joins a sentence to the one before',
      'In fact, the harbour has lost ten boats, according to the port authority.',
      { cue: 'according', said: 'In fact, the harbour has lost ten boats', source: 'authority' },
      'the port authority: the harbour has lost ten boats',
    ],
    [
      'whom a paper tells of by name',
      'According to press reports, Ann Marsh, the oldest sister, came first.',
      { cue: 'According', said: 'the oldest sister, came first', source: 'reports' },
      'press reports: Ann Marsh, the oldest sister, came first',
    ],
    [
      'a name that tells who says so',
      'According to the mayor, Ann Marsh, the pier is lost.',
      { cue: 'According', said: 'the pier is lost', source: 'mayor' },
      'the mayor, Ann Marsh: the pier is lost',
    ],
    [
      'whom the clause begins with',
      'The office said Ann Marsh, the harbour master, had left in May.',
      { cue: 'said', said: 'the harbour master, had left in May', source: 'office' },
      'The office: Ann Marsh, the harbour master, had left in May',
    ],
    [
      'who says so behind a comma',
      'The plan, said Ann Marsh, is lost.',
      { cue: 'said', said: ['The plan', 'is lost'], source: 'Ann' },
      'Ann Marsh: The plan … is lost',
    ],
    [
      'what the sentence itself goes on with behind an aside',
      'Ann Marsh, who said the plan was dead, left the room.',
      { cue: 'said', said: 'the plan was dead, left the room', source: 'who' },
      'who: the plan was dead',
    ],
    [
      'an aside within what is said',
      'Ann Marsh, who said the plan, once a dream, was dead, left.',
      { cue: 'said', said: 'the plan, once a dream, was dead', source: 'who' },
      'who: the plan, once a dream, was dead',
    ],
    [
      'who is asked',
      'Ann Marsh asked the skipper if he had seen the light.',
      { cue: 'asked', said: 'the skipper if he had seen the light', source: 'Ann' },
      'Ann Marsh: if he had seen the light',
    ],
    [
      'who is asked to do something stays',
      'Ann Marsh asked the skipper to look for the light.',
      { cue: 'asked', said: 'the skipper to look for the light', source: 'Ann' },
      'Ann Marsh: the skipper to look for the light',
    ],
    [
      'what the paper says of somebody’s words',
      'Ann Marsh said the ferry would stay, a decision that nobody on the island had foreseen.',
      { cue: 'said', said: 'the ferry would stay, a decision that nobody on the island had foreseen', source: 'Ann' },
      'Ann Marsh: the ferry would stay',
    ],
    [
      'who says likewise',
      'Ann Marsh said she would vote for the pier, as have two other members.',
      { cue: 'said', said: 'she would vote for the pier, as have two other members', source: 'Ann' },
      'Ann Marsh: she would vote for the pier',
    ],
    [
      'why nobody is named',
      'Two skippers confirmed the meeting on condition of anonymity because they feared for their boats.',
      {
        cue: 'confirmed',
        said: 'the meeting on condition of anonymity because they feared for their boats',
        source: 'skippers',
      },
      'Two skippers: the meeting',
    ],
    [
      'what the paper says of it behind a dash',
      'Ann Marsh said the ferry would stay — a proposal she has made before.',
      { cue: 'said', said: 'the ferry would stay — a proposal she has made before', source: 'Ann' },
      'Ann Marsh: the ferry would stay',
    ],
    [
      'what belongs to who says so',
      'The plan was tweeted by several people who heard it.',
      { cue: 'tweeted', said: ['The plan', 'who heard it'], source: 'people' },
      'several people who heard it: The plan',
    ],
    [
      'what somebody who is told of is stays',
      'Ann Marsh said the pier was built by Ulf Brandt, a mason from Alden.',
      { cue: 'said', said: 'the pier was built by Ulf Brandt, a mason from Alden', source: 'Ann' },
      'Ann Marsh: the pier was built by Ulf Brandt, a mason from Alden',
    ],
    [
      'when something told elsewhere was explained',
      'Ann Marsh explained this in the past.',
      { cue: 'explained', said: 'this in the past', source: 'Ann' },
      'Ann Marsh: this',
    ],
    [
      'where a thing was spoken of',
      'Ann Marsh praised the crew in an interview ahead of the vote.',
      { cue: 'praised', said: 'the crew in an interview ahead of the vote', source: 'Ann' },
      'Ann Marsh: the crew',
    ],
    [
      'when a thing was spoken of',
      'Ann Marsh announced her candidacy in June 2015.',
      { cue: 'announced', said: 'her candidacy in June 2015', source: 'Ann' },
      'Ann Marsh: her candidacy',
    ],
    [
      'a time of the thing itself stays',
      'The bank expects the firm to announce a dividend in May.',
      { cue: 'announce', said: 'a dividend in May', source: 'firm' },
      'the firm: a dividend in May',
    ],
    [
      'when a clause happens stays',
      'Ann Marsh said the ferry would sail on Monday.',
      { cue: 'said', said: 'the ferry would sail on Monday', source: 'Ann' },
      'Ann Marsh: the ferry would sail on Monday',
    ],
    [
      'who stands between the last comma and the verb',
      "The pair were flying home, the country's ambassador to France confirmed.",
      { cue: 'confirmed', said: "The pair were flying home, the country's ambassador to France" },
      "the country's ambassador to France: The pair were flying home",
    ],
    [
      'all of whom “according to” names',
      "According to Lorella Pratt, the mayor's press officer, the town has asked for help.",
      { cue: 'According', said: "the mayor's press officer, the town has asked for help" },
      "Lorella Pratt, the mayor's press officer: the town has asked for help",
    ],
    [
      'who says the next thing',
      'Ann Marsh said the pier was safe, and her lawyer, Ulf Brandt, said it was not.',
      { cue: 'said', said: 'the pier was safe, and her lawyer', source: 'Ann' },
      'Ann Marsh: the pier was safe',
    ],
    [
      'who is told of within what is said',
      'Ann Marsh said the pier was built by a lawyer and her lawyer, Ulf Brandt, nodded.',
      { cue: 'said', said: 'the pier was built by a lawyer and her lawyer', source: 'Ann' },
      'Ann Marsh: the pier was built by a lawyer and her lawyer',
    ],
    [
      'what somebody does who was asked',
      'Asked whether the pier would close, Ulf Brandt paused.',
      { cue: 'Asked', said: 'whether the pier would close, Ulf Brandt paused' },
      'nobody: whether the pier would close',
    ],
  ];
  it.each(cases)('%s', (_, paragraph, read, expected) => expect(mended(paragraph, read)).toBe(expected));
  it('what somebody was told by another stays, whatever the tree says', () => {
    const words: Words = { cue: 'told', said: ['Dora Voss', 'that she was too tall'], source: 'director' };
    const paragraph = 'Dora Voss was told by one casting director that she was too tall.';
    expect(mended(paragraph, words, dropSourcePiece)).toContain('Dora Voss … that she was too tall');
  });
});
