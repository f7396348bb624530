import { describe, expect, it } from 'vitest';
import { canHold } from '../../../src/engine/quotes/can-hold.ts';
import { readAs, type Words } from './read-wrongly.ts';

describe('what tells nothing that was said', () => {
  const cases: readonly (readonly [title: string, paragraph: string, read: Words, holds: boolean])[] = [
    [
      'what a paper tells its readers',
      'Editor’s note: Ulf Brandt has said that the pier is his.',
      { cue: 'said', said: 'that the pier is his', source: 'Ulf' },
      false,
    ],
    [
      'what a bank does with a share',
      'Brandt Bank cut its rating to “hold” from “buy” on Monday.',
      { cue: 'cut', said: 'its rating to “hold” from “buy', source: 'Bank' },
      false,
    ],
    [
      'who has seen a paper',
      'A memo, seen by Ann Marsh, instructs sailors to “row on”.',
      { cue: 'seen', said: 'instructs sailors to “row on', source: 'Ann' },
      false,
    ],
    [
      'that somebody said so',
      'Ann Marsh said this when met by reporters on the pier.',
      { cue: 'said', said: 'this when met by reporters on the pier', source: 'Ann' },
      false,
    ],
    ['what somebody said of it', 'Ann Marsh said this was untrue.', { cue: 'said', said: 'this was untrue', source: 'Ann' }, true],
    [
      'what works are on a list',
      'This year’s list, revealed in July, had included Marr’s “The Long Winter,” the end of a trilogy.',
      { cue: 'revealed', said: ['This year’s list', 'had included Marr’s “The Long Winter,” the end of a trilogy'] },
      false,
    ],
    [
      'what is said in marks of a thing that was announced',
      'This year’s list, announced in July, is “a joke and an insult,” Ann Marsh said.',
      { cue: 'said', said: 'This year’s list, announced in July, is “a joke and an insult', source: 'Ann' },
      true,
    ],
    [
      'what time will tell',
      'Only time will tell if the ferry can pay for itself.',
      { cue: 'tell', said: 'if the ferry can pay for itself', source: 'time' },
      false,
    ],
    [
      'what grows',
      'Ann Marsh won, adding to her run of victories in the north.',
      { cue: 'adding', said: 'her run of victories in the north', source: 'Ann' },
      false,
    ],
    [
      'lives that a war takes',
      "The long war has been claiming young soldiers' lives.",
      { cue: 'claiming', said: "young soldiers' lives", source: 'war' },
      false,
    ],
    [
      'what a rival had to say',
      'Ann Marsh listened to what her rival had to say, although the vote was over.',
      { cue: 'say', said: 'although the vote was over', source: 'rival' },
      false,
    ],
    [
      'what a town has',
      'The harbour boasts a pier of forty berths.',
      { cue: 'boasts', said: 'a pier of forty berths', source: 'harbour' },
      false,
    ],
    [
      'what somebody boasts of is said',
      'Ann Marsh boasted that the harbour has forty berths.',
      { cue: 'boasted', said: 'that the harbour has forty berths', source: 'Ann' },
      true,
    ],
    [
      'for whom somebody reports',
      'From our station on the harbour, Ann Marsh reports.',
      { cue: 'reports', said: 'From our station on the harbour', source: 'Ann' },
      false,
    ],
    [
      'on what somebody reports',
      'Ann Marsh reports on the harbour strike and its leader.',
      { cue: 'reports', said: 'the harbour strike and its leader', source: 'Ann' },
      false,
    ],
    [
      'by whom a rally is called',
      'A rally called by the skippers drew forty people.',
      { cue: 'called', said: 'A rally', source: 'skippers' },
      false,
    ],
    [
      'a figure that a company posts, and what it is compared with',
      'The harbour posted a loss of $3 million, compared with a loss of $2 million in May.',
      { cue: 'posted', said: 'a loss of $3 million, compared with a loss of $2 million in May', source: 'harbour' },
      false,
    ],
    [
      'a clause that somebody posts',
      'Ann Marsh posted that the ferry was late.',
      { cue: 'posted', said: 'that the ferry was late', source: 'Ann' },
      true,
    ],
    [
      'what somebody adds in a clause',
      'The skipper added a berth would be dear.',
      { cue: 'added', said: 'a berth would be dear', source: 'skipper' },
      true,
    ],
    [
      'what a plan says that was announced some day',
      'Under the plan, announced Friday, skippers would get new berths.',
      { cue: 'announced', said: 'skippers would get new berths' },
      false,
    ],
    [
      'what became of somebody',
      'The skipper was declared dead at the harbour.',
      { cue: 'declared', said: ['The skipper', 'dead at the harbour'] },
      false,
    ],
    [
      'by whom somebody is warned',
      'The warning by the harbour office follows two fires.',
      { cue: 'warning', said: 'the harbour office follows two fires' },
      false,
    ],
    [
      'what somebody does not get',
      'The ferries were denied such a berth in May.',
      { cue: 'denied', said: 'such a berth in May', source: 'ferries' },
      false,
    ],
    ['whom somebody calls for help', 'Ann Marsh called police to report a fire.', { cue: 'called', said: 'police', source: 'Ann' }, false],
    ['what exploded', 'The blast in the harbour toppled a crane.', { cue: 'blast', said: 'the harbour toppled a crane' }, false],
    [
      'whom somebody blasts',
      'Ann Marsh blasts the skippers over their fares.',
      { cue: 'blasts', said: 'the skippers over their fares', source: 'Ann' },
      true,
    ],
    [
      'lives that a storm claims, and what else it does',
      'The storm claimed at least 40 lives and sank two ferries.',
      { cue: 'claimed', said: 'at least 40 lives and sank two ferries', source: 'storm' },
      false,
    ],
    [
      'by whom a reward is announced',
      'The office added to a reward announced earlier by Ann Marsh.',
      { cue: 'announced', said: 'Ann Marsh' },
      false,
    ],
    [
      'who somebody is said to be',
      'The office named accused smuggler Ulf Brandt on Friday.',
      { cue: 'accused', said: 'smuggler Ulf Brandt', source: 'office' },
      false,
    ],
    [
      'what somebody is accused of',
      'The office accused smugglers of theft.',
      { cue: 'accused', said: 'smugglers of theft', source: 'office' },
      true,
    ],
    [
      'who says so behind whom “according to” names',
      'According to the Ledger, Ann Marsh, the mayor, said the pier was lost.',
      { cue: 'According', said: 'Ann Marsh, the mayor', source: 'Ledger' },
      false,
    ],
    [
      'whom a paper quotes',
      'The pier is lost, according to a skipper quoted by the Ledger.',
      { cue: 'quoted', said: 'a skipper', source: 'Ledger' },
      false,
    ],
    [
      'what somebody is asked to tell',
      'Can you explain what the harbour is for?',
      { cue: 'explain', said: 'what the harbour is for', source: 'you' },
      false,
    ],
    [
      'what somebody is told to have said',
      'You say that the harbour is lost.',
      { cue: 'say', said: 'that the harbour is lost', source: 'You' },
      true,
    ],
    [
      'what a voice cannot recall',
      "I can't recall the name of the skipper.",
      { cue: 'recall', said: 'the name of the skipper', source: 'I' },
      false,
    ],
    [
      'whom somebody calls up',
      'The mayor can call up to forty skippers for a month.',
      { cue: 'call', said: 'to forty skippers for a month', source: 'mayor' },
      false,
    ],
    [
      'what somebody denies is said',
      'The skippers denied such a plan in May.',
      { cue: 'denied', said: 'such a plan in May', source: 'skippers' },
      true,
    ],
    [
      'what is added is said',
      'Ann Marsh agreed, adding that the pier is hers.',
      { cue: 'adding', said: 'that the pier is hers', source: 'Ann' },
      true,
    ],
    [
      'what is won',
      'Ulf Brandt won, claiming his third victory of the year.',
      { cue: 'claiming', said: 'his third victory of the year', source: 'Ulf' },
      false,
    ],
    [
      'a victory that is claimed is said',
      'Ulf Brandt claimed victory shortly before midnight.',
      { cue: 'claimed', said: 'victory', source: 'Ulf' },
      true,
    ],
    [
      'what a participle heads',
      'Revealed: ten places where the crews eat.',
      { cue: 'Revealed', said: 'ten places where the crews eat' },
      false,
    ],
    [
      'what somebody responds to',
      'Ann Marsh responded to reports that the pier had sunk.',
      { cue: 'responded', said: 'reports that the pier had sunk', source: 'Ann' },
      false,
    ],
    [
      'what somebody responds is told',
      'Ann Marsh responded that the pier had sunk.',
      { cue: 'responded', said: 'that the pier had sunk', source: 'Ann' },
      true,
    ],
    [
      'what kind of thing it is',
      'Dora Voss spoke of her repeated calls for peace at the pier.',
      { cue: 'repeated', said: 'calls for peace at the pier', source: 'Dora' },
      false,
    ],
    [
      'that a speech was held',
      'Ulf Brandt delivered a speech that moved the hall.',
      { cue: 'delivered', said: 'a speech that moved the hall', source: 'Ulf' },
      false,
    ],
    [
      'when a thing was announced',
      'The deal, announced Friday, would last four years.',
      { cue: 'announced', said: 'would last four years', source: 'deal' },
      false,
    ],
    [
      'whom somebody is criticising is told',
      'Ann Marsh is criticizing the owner of the pier.',
      { cue: 'criticizing', said: 'the owner of the pier', source: 'Ann' },
      true,
    ],
  ];
  it.each(cases)('%s', (_, paragraph, read, holds) => {
    const { view, reading } = readAs(paragraph, read);
    expect(canHold(view, reading)).toBe(holds);
  });
});
