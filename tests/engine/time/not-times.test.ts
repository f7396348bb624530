import { expect, test } from 'vitest';
import { timesOf } from './read-times.ts';

test.each([
  ['a name: May', 'Theresa May spoke first, and May was applauded.'],
  ['a name: June and April', 'June Harper thanked April Stone.'],
  ['a verb: may', 'The board may agree.'],
  ['a verb: march on', 'They will march on the capital, and others March on.'],
  ['a verb: fall and spring', 'Prices fall when doubts spring up.'],
  ['a number of people', 'About 2022 people came, and 1,998 stayed.'],
  ['a score', 'The visitors won 3-2 after leading 2:0.'],
  ['a page', 'The claim is on page 1998 of the report.'],
  ['a flight', 'She took Flight 1848 home.'],
  ['money', 'The coat cost $1999 in all.'],
  ['a newspaper', 'The Sunday Times, the Mail on Sunday and the Daily Mail reported it.'],
  ['a newspaper in capitals', 'He told USA TODAY so.'],
  ['a programme in marks', 'The singer told NBC’s “Today” that she was ill.'],
  ['a programme', 'He said so on World News Tonight and on “This Week”.'],
  ['a programme with the name of a part of a day', 'He said so on “Sunday Morning Harbour” and on Saturday Night Live.'],
  ['an hour of the clock in four figures', 'The pound was back at $1.09 by 1430 GMT.'],
  ['what is sudden', 'Almost overnight, the town was empty.'],
  ['what comes next in a tale', 'The trickle soon became a flood.'],
  ['a number in three figures', 'It sold in 300 shops, grew in 120 of them, and one in 500 fell ill.'],
  ['an age', 'The 44-year-old driver and a boy, 12 years old, were unhurt.'],
  ['a second place', 'She came in second.'],
  ['a fraction', 'Nearly 3/4 of them left.'],
  ['the sun', 'The sun sat low.'],
  ['a street', 'The house at 12 May Street is for sale.'],
  ['a club', 'The Saturday Club is shut.'],
  ['a song and a novel in marks', 'The song “Yesterday” and the novel “1984” are sad.'],
  ['a first name behind “of”', 'He spoke of May Lindgren.'],
  ['a rate', 'The shares paid five cents a share.'],
])('%s is no time', (_, text) => {
  expect(timesOf(text)).toEqual([]);
});
