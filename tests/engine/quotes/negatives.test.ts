import { describe, expect, it } from 'vitest';
import { analyze } from '../load-engine.ts';

/** What is found in a paragraph of an article. */
function foundIn(paragraph: string): string[] {
  const text = `A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n${paragraph}`;
  return analyze(text, { published: '2024-05-02' }).quotations.map((q) => q.content.map((s) => text.slice(s.start, s.end)).join(' … '));
}

describe('what is not a quotation', () => {
  it.each([
    ['words held at a distance', 'The “modern” kitchen had no window and a single tap.'],
    ['results that come', 'The company reports first-half results on 8 August.'],
    ['what a noun beside it belongs to', 'Shares fell after the ferry maker issued its third profit warning.'],
    ['nothing', 'His brother said nothing, and Ms. Brandt said nothing about the plan.'],
    ['how long somebody thinks', 'Ms. Brandt thinks for a moment.'],
    ['a heading that asks', 'What the ferry office says'],
    ['a part of a stance that lasts', 'They are demanding access to the bay for the small fleet.'],
    ['a stance that lasts', 'The union is demanding safer trams, but the firm is not.'],
    ['the title of a film', 'The cinema opened with “The Long Winter” and closed two weeks later.'],
    ['the title of a song', 'The band played “Blue River” twice before the lights went out.'],
    ['a nickname', 'Robert “Bobby” Marsh won the race by a length.'],
    ['a nickname in single marks', "Robert 'Bobby' Marsh won the race by a length."],
    ['apostrophes', 'The teachers’ union and the drivers’ union shared the harbour’s old hall.'],
    ['inches', 'The boat carried a 12" telescope and a 6\'2" mast.'],
    ['decades', "The pier was built in the '60s and painted in the '80s."],
    ['a plain report of events', 'The ferry left at noon and reached the island two hours later.'],
    ['what is only called so', 'The so-called “ghost ship” lay at the old pier for years.'],
    ['the title of a book', 'Her first book, “The Long Night”, sold ten thousand copies.'],
    ['a word as a word', 'The word “harbour” comes from an old word for shelter.'],
    ['a wish', 'The town wants a new bridge and would like the state to pay for it.'],
    ['what somebody was told to do', 'The families of the crew have been told to expect news in six weeks.'],
    ['what was called off', 'The drivers have called off a strike planned for Friday.'],
    ['what a pronoun stands for', 'Brandt was charged with theft. A lawyer, Ann Marsh, denied it.'],
    ['what may be announced some day', 'The sale could be announced as early as next week.'],
    ['whom somebody told', 'Brandt, the owner, told the board.'],
    ['what nobody asked', 'The town has a bar in which nobody has ever asked Brandt for a photograph.'],
    ['what was written off', 'Brandt Shipping wrote off $900 million in 2019 when it closed the yard.'],
    ['what was read', 'She read botany at the university and a book on the train.'],
    ['what somebody may be asked to do', 'If the town is asked to stretch itself, the state must make an effort.'],
    ['what was not reported', 'The skipper pleaded innocent to charges that he failed to report the theft.'],
    [
      'what was posted, and what raises questions',
      'The ferry firm posted a loss of $2m. The slowdown raises questions about its fleet because prices rose.',
    ],
    ['to whom somebody wrote', 'Brandt also wrote to the harbour master earlier this week.'],
    ['what somebody did with what was reported', 'The panel seized on a memo, first reported by The Harbour Ledger, that names no ship.'],
    ['what is to be reported', 'The ferry firm will report fourth-quarter results on February 6.'],
    ['what was agreed on', 'The two towns failed on Thursday to agree on a price for the pier.'],
    ['a request that nobody answered', 'Carla Weatherby, who owns the pier, did not respond to a request for comment.'],
    ['what was closed', 'Grocer Gareth Ode, 48, closed his shop in Harwich in January after 22 years.'],
    ['what was agreed with', 'Justice Brandt agreed with the result.'],
    ['who is answered for', 'Ulf Brandt was late. His wife answered for him.'],
    ['who said nothing', 'The harbour agency did not comment.'],
    ['what was repeated', 'Ulf Brandt left early, repeating the phrase four times.'],
    ['what was answered', 'The mayor responded to the criticism.'],
    ['what somebody was told of', 'The skipper laughed when told of the remark.'],
    ['after what something came to its end', 'The talks on the pier concluded on Friday after the town gave its consent.'],
    ['whom questions are for', 'Ten questions for Ann Lee: the skipper was late.'],
    ['that something was announced', 'The team was announced on Friday.'],
    ['what nobody was accused of', 'Mr. Hale was not accused of any crime.'],
    ['for whom somebody speaks in court', 'Ann Marsh KC, defending Brandt, sat down.'],
    ['what a letter begins with', 'Dear editor: “The Bridge Is Safe” was your headline last week.'],
    ['what everybody calls a thing', 'The habit, sometimes called “making biscuits,” is an old one.'],
    ['who was called in', 'Judge Brandt called the jurors in and closed the door.'],
    ['what kind of warning it is', 'Shares in the yard fell 15 per cent in London yesterday following a profits warning.'],
    ['the opposite of what somebody says', 'The ferry has not got better, despite what the council is saying.'],
    ['what a paper calls back to mind', 'It would be recalled that the pier closed in May.'],
    ['what something was named', 'The new frog has been named "Rana kellensis", for the town.'],
    ['what a blast did', 'Fear clouded the flat where the Sunday blast occurred.'],
    ['a name of a programme', 'Viewers of “Harbour Life” voted for the ferry’s new colour.'],
  ])('%s', (_, paragraph) => {
    expect(foundIn(paragraph)).toEqual([]);
  });

  it('what happened after somebody agreed to something', () => {
    expect(foundIn('Shells fell on the old pier on Sunday, hours after the rebel leaders agreed to a truce.')).not.toContainEqual(
      expect.stringContaining('Shells fell'),
    );
  });

  it('what a headline tells somebody to do', () => {
    const text = 'Ferry firm ordered to repair pier\n\nThe pier was shut on Monday.';
    expect(analyze(text, { published: '2024-05-02' }).quotations).toEqual([]);
  });

  it('a topic before a colon is nobody who speaks', () => {
    const text = 'Norland port dispute: Brandt hopes for ‘lasting’ peace\n\nUlf Brandt met the dockers on Monday.';
    const speakers = analyze(text, { published: '2024-05-02' }).quotations.map((q) => q.source && text.slice(q.source.start, q.source.end));
    expect(speakers).toEqual(['Brandt']);
  });
});
