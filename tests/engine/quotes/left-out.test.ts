import { describe, expect, it } from 'vitest';
import { takeBehind } from '../../../src/engine/quotes/mends/take-behind.ts';
import { takeCondition } from '../../../src/engine/quotes/mends/take-condition.ts';
import { takeLead } from '../../../src/engine/quotes/mends/take-lead.ts';
import { takeMain } from '../../../src/engine/quotes/mends/take-main.ts';
import { takeOwn } from '../../../src/engine/quotes/mends/take-own.ts';
import { takeRest } from '../../../src/engine/quotes/mends/take-rest.ts';
import { fillMarks } from '../../../src/engine/quotes/mends/widen-to-marks.ts';
import type { QuoteView } from '../../../src/engine/quotes/quote-view.ts';
import type { Reading } from '../../../src/engine/quotes/readings/accept-features.ts';
import { mended, type Words } from './read-wrongly.ts';

type Case = readonly [title: string, paragraph: string, read: Words, expected: string];

describe('what was left out', () => {
  type Take = (view: QuoteView, reading: Reading, taken: Uint8Array) => Reading;
  const cases: readonly (readonly [...Case, take: Take])[] = [
    [
      'a condition that opens the sentence',
      'If the mill does not reopen, Ulf Brandt said he would sell both boats.',
      { cue: 'said', said: 'he would sell both boats', source: 'Ulf' },
      'Ulf Brandt: If the mill does not reopen … he would sell both boats',
      takeCondition,
    ],
    [
      'what “that” reports behind the clause that it begins with',
      'Ulf Brandt disclosed that before the union sold its ferry, it lost money.',
      { cue: 'disclosed', said: 'that before the union sold its ferry', source: 'Ulf' },
      'Ulf Brandt: that before the union sold its ferry, it lost money',
      takeMain,
    ],
    [
      'the clause in the verb’s own sentence, in front of words in marks',
      'Ulf Brandt said the town was poor. “We have no boats left.”',
      { cue: 'said', said: 'We have no boats left', source: 'Ulf' },
      'Ulf Brandt: the town was poor … We have no boats left',
      takeOwn,
    ],
    [
      'not how it was said',
      'Ulf Brandt said it clearly. “We have no boats left.”',
      { cue: 'said', said: 'We have no boats left', source: 'Ulf' },
      'Ulf Brandt: We have no boats left',
      takeOwn,
    ],
    [
      'what goes on behind “he said” with “only if”',
      'The town would pay, Ulf Brandt said, only if the crew came back.',
      { cue: 'said', said: 'The town would pay', source: 'Ulf' },
      'Ulf Brandt: The town would pay … only if the crew came back',
      takeBehind,
    ],
    [
      'not what the speaker does behind it',
      'The town would pay, Ulf Brandt said, shaking his head.',
      { cue: 'said', said: 'The town would pay', source: 'Ulf' },
      'Ulf Brandt: The town would pay',
      takeBehind,
    ],
    [
      'the second sentence between two marks',
      'Ulf Brandt claims that “the mill sold us out. ... Does anybody care?”',
      { cue: 'claims', said: 'that “the mill sold us out', source: 'Ulf' },
      'Ulf Brandt: that “the mill sold us out. ... Does anybody care',
      fillMarks,
    ],
    [
      'the sentences in front of the last one between two marks',
      'The sale “was so early that nobody knew the price. We were still talking about the fog,” said Ulf Brandt.',
      { cue: 'said', said: 'We were still talking about the fog', source: 'Ulf' },
      'Ulf Brandt: was so early that nobody knew the price. We were still talking about the fog',
      fillMarks,
    ],
    [
      'not the words around who says so between the same marks',
      '“The mill is lost, Ulf Brandt told me, and so are the boats,” the baker wrote.',
      { cue: 'told', said: 'The mill is lost', source: 'Ulf' },
      'Ulf Brandt: The mill is lost',
      fillMarks,
    ],
    [
      'not what somebody else says behind it',
      'Ulf Brandt disclosed that before the union sold its ferry, and Ann Marsh said it lost money.',
      { cue: 'disclosed', said: 'that before the union sold its ferry', source: 'Ulf' },
      'Ulf Brandt: that before the union sold its ferry',
      takeMain,
    ],
    [
      'not how it comes to be said',
      'If asked, Ulf Brandt says the mill is lost.',
      { cue: 'says', said: 'the mill is lost', source: 'Ulf' },
      'Ulf Brandt: the mill is lost',
      takeCondition,
    ],
    [
      'the first half of what is said before the verb',
      'Had the plan prevailed sooner, the town would be safe, they argue.',
      { cue: 'argue', said: 'the town would be safe', source: 'they' },
      'they: Had the plan prevailed sooner, the town would be safe',
      takeCondition,
    ],
    [
      'the subject in front of an aside',
      'Bringing the fair back, he said, feels right for the town.',
      { cue: 'said', said: 'feels right for the town', source: 'he' },
      'he: Bringing the fair back … feels right for the town',
      takeLead,
    ],
    [
      'the verb behind an aside',
      'Notably absent from the talks, according to members who were there, was any mention of the fire.',
      { cue: 'according', said: 'Notably absent from the talks', source: 'members' },
      'members who were there: Notably absent from the talks … was any mention of the fire',
      takeRest,
    ],
  ];
  it.each(cases)('%s', (_, paragraph, read, expected, take) => {
    expect(mended(paragraph, read, (view, reading) => take(view, reading, new Uint8Array(view.count)))).toBe(expected);
  });
});
