import { describe, expect, test } from 'vitest';
import { timelineOf } from './read-times.ts';

// Published on Wednesday 10 May 2023.
describe('a date is not that of the clause around it', () => {
  const rowsOf = (text: string): string[] => timelineOf(text).map(({ when, words }) => `${when}: ${words}`);
  test.each([
    ['where it says how old something is', 'The police asked for all letters dating back to 2013.'],
    ['where it says which bond is meant', 'The firm sold bonds due October 15, 2030.'],
    ['where it says which thing something is done to', 'The critic praised her 2011 Hamlet.'],
    ['where it tells who somebody is', 'Ada Simms, a claims clerk from 2011 to 2013, said she was told to be quiet.'],
    [
      'where something is compared with it',
      'The mill earned 12 million, or 20 crowns a share, compared with 30.5 million, or 52 crowns a share, a year earlier.',
    ],
    ['where it rose from what it was', 'The krone rose to 10.12 a euro from 10.30 the day before.'],
    [
      'where it rose from two amounts',
      'Net income rose to 33 million, or 35 cents a share, from 30 million, or 32 cents a share, a year ago.',
    ],
    ['where these days are meant', 'Today, Lund serves as the harbour master.'],
    ['where these days are meant, with a passive', 'Today, these lamps are used in the whole valley.'],
    ['where something had only been planned', 'Lund had planned to give remarks Wednesday at the college.'],
    ['where it says which work is meant', 'Lund (2010) gives such an account.'],
    ['where it says which bill is meant', 'The members passed the Harbours (Amendment) Bill, 2019.'],
    ['where it says how much later than planned', 'Although leaving two years later than planned, the ship is sound.'],
    ['where it says what kind of morning is meant', 'The coal came down on a foggy October morning.'],
    ['where it is what is remembered', 'The garden does not just remember May 1965.'],
    ['where it says when what is not named began', 'It happened at 4 p.m. on Friday.'],
    ['where it says which works are meant', 'It helps people to win (Lund, Reed, & Lee, 2004; Marsh et al., 2005; Barrow 2010).'],
    ['where these days are meant, by a noun', 'She leads a life that is rare in today’s world.'],
    ['where it says which degree is meant', 'Their brother Paul (BA 1940, LLB 1943), aged 96, lives in Bergen.'],
    ['where it says where a work came out', 'She wrote a novel (Harbour Press, 1998) on the sea.'],
    ['where it says when and where somebody lived', 'Paul Lund (5 April 1960, Bergen – 25 April 1978) was a sailor.'],
    ['where it says when somebody lived', 'This was begun by sailors such as Paul Lund (1694–1746).'],
    ['where something is still so', 'The bridge is still used today.'],
    ['where it is only supposed', 'It would cost the town a ship even if Lund managed to mend the pier on Tuesday.'],
    ['where either may be', 'She wants a club that can go on if its players quarrel and lose in the autumn.'],
    ['where it is open what happens', 'I believe that, whatever happens today, the bridge will hold.'],
    ['where it says what is meant', 'What began last week in Bergen is a fashion.'],
    ['where words were posted that are not told', '“The pier is a disgrace to all of us who live here,” he tweeted on May 2.'],
    ['where an offer is only supposed', 'If Messrs. Lund and Reed make an offer by June 22, the firm will pay.'],
    ['where it tells somebody’s part in something', 'Barrow’s opponent in November, Army veteran Ada Simms, said she raised $180,000.'],
  ])('%s', (_, text) => expect(rowsOf(text)).toEqual([]));
  test.each([
    ['The club won the 2011 race.', '2011: The club won the 2011 race'],
    ['The trial due next month will be short.', '2023-06'],
    ['The council opened the bridge today.', '2023-05-10: The council opened the bridge'],
    ['The council has still not opened the bridge today.', '2023-05-10'],
    ['Profit rose by 5 million in May from the sale of a ship.', '2023-05'],
    ['If Lund won on Monday, he kept it quiet.', '2023-05-08'],
    ['Lund told the paper on Monday when asked about the pier that it was safe.', '2023-05-08: Lund told the paper on Monday'],
    ['Ada Simms, the mayor, said in April 2021 that the road would close.', '2021-04'],
  ])('but it is in: %s', (text, row) => expect(rowsOf(text).join()).toContain(row));
});

describe('two things done by one', () => {
  const rowsOf = (text: string): string[] => timelineOf(text).map(({ when }) => when);
  test.each([
    [
      'where the first says where from',
      'The probe was launched from Kourou on 9 September 2016 and flew past Mars in May 2018.',
      ['2016-09-09', '2018-05'],
    ],
    ['where the second looks like a participle', 'The pit reopened in January 1925 but closed for good in 1968.', ['1925-01', '1968']],
  ])('are two events %s', (_, text, days) => expect(rowsOf(text)).toEqual(days));
  test('what something is compared with is none', () => {
    expect(rowsOf('Profit fell from 5 million crowns in 2016 to nothing in March.')).toEqual(['2023-03']);
  });
});

describe('the words that tell an event', () => {
  const rowsOf = (text: string): string[] => timelineOf(text).map(({ when, words }) => `${when}: ${words}`);
  test.each([
    [
      'begin with what the clause is about',
      'The encounter with Lind, at the Odeon in 1976, passed into legend.',
      '1976: The encounter with Lind, at the Odeon in 1976, passed into legend',
    ],
    [
      'are the main clause’s, not those beside a name',
      'On Monday, the mayor, who had left, spoke to the crowd.',
      '2023-05-08: the mayor, who had left, spoke to the crowd',
    ],
    [
      'are the main clause’s, not those of what a clause beside a name goes on to tell',
      'In 1562, Captain Lund, who feared the sailors had gone over to the king, sank every boat he could find.',
      '1562: Captain Lund, who feared the sailors had gone over to the king, sank every boat he could find',
    ],
    [
      'are the main clause’s, not those of a participle beside its subject',
      'But on May 3, gardeners, wondering how the fox could have left the hills without knowing it would be seen taking a hen, closed the gate.',
      '2023-05-03: gardeners, wondering how the fox could have left the hills without knowing it would be seen taking a hen, closed the gate',
    ],
    [
      'may stand behind what something is compared with',
      'Profit fell to 12 million from 40 million a year ago, when the mill enjoyed high prices.',
      '2022: the mill enjoyed high prices',
    ],
    [
      'are those of a verb with two small words before it',
      'The bureau, which does gather crime figures, has not yet released them for this year.',
      '2023: The bureau, which does gather crime figures, has not yet released them',
    ],
    ['may say what somebody was called', 'He fled in March when he was called a witness.', '2023-03: he was called a witness'],
    [
      'hold both of what “and” joins',
      'She has scheduled harbour tours in Bergen and Oslo in the next week.',
      '2023-W20: She has scheduled harbour tours in Bergen and Oslo',
    ],
    [
      'are those around quoted words',
      'Inspectors, who rated the hospital “requires improvement” in 2019, came back.',
      '2019: Inspectors, who rated the hospital “requires improvement”',
    ],
    ['hold what is counted', 'The Coast Guard carried out 212 rescues on Tuesday.', '2023-05-09: The Coast Guard carried out 212 rescues'],
    ['may say what was done to something', 'The pit was sunk in 1871.', '1871: The pit was sunk in 1871'],
    ['may say for when something is set', 'His sentencing is set for June 12.', '2023-06-12: His sentencing is set for June 12'],
  ])('%s', (_, text, row) => expect(rowsOf(text)).toContain(row));

  test('are not those of a drop from what was a year ago', () => {
    const text = 'Profit fell to 12 million from 40 million a year ago, when the mill enjoyed high prices.';
    expect(rowsOf(text)).toHaveLength(1);
  });

  test('stand under each year in which it was done again', () => {
    expect(timelineOf('Lund asked for a siren in 2013 and again in 2016.').map(({ when }) => when)).toEqual(['2013', '2016']);
  });

  test.each([
    ['of a plan that was dropped', 'A plan to raise the levy in June was dropped.'],
    ['of a day that is only chosen', 'The general secretly picked Saturday as the time.'],
    ['of a forecast', 'The bank had forecast July.'],
  ])('are none %s', (_, text) => expect(rowsOf(text)).toEqual([]));

  test('nor of a day by which holders are told', () => {
    expect(rowsOf('The dividend will be paid in June to holders of record May 21.').map((row) => row.slice(0, 7))).toEqual(['2023-06']);
  });

  test('are not those of a question', () => {
    expect(rowsOf('The police stopped the car on Monday. Was the call recorded?')).toHaveLength(1);
  });
});
