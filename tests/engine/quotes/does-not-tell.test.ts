import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
/** “source: words” of what is found in a paragraph. */
const inBody = (paragraph: string): string[] =>
  quotationsOf(analyze(HEAD + paragraph, { published: '2024-05-02' })).map(({ words, source }) => `${source ?? '?'}: ${words.join(' … ')}`);

describe('verbs that may also report tell nothing', () => {
  it.each([
    ['of what is taken', 'Ann Brandt could claim the nomination when the last votes are counted in the north.'],
    ['of what somebody makes of themselves', 'Ann Brandt, once a Liberal, declared herself an independent in 2007.'],
    ['behind a single “back”', 'On Friday evening Ann Brandt hit back.'],
    ['of whom somebody telephones', 'Ann Brandt, who called Tom Marsh shortly after the vote, went home late.'],
    ['of who is called for help', 'A neighbour called the police and waited outside, but nobody came.'],
    ['of a number', 'Ann Brandt called 911 from the kitchen.'],
    ['of an ambulance', 'Ann Brandt called an ambulance and sat with her son until it came.'],
    ['of whom somebody calls in', 'The firm called both skippers in and closed the door.'],
    ['of what somebody is known for', 'The man accused of robbing the bank suffered burns in the fire.'],
    ['of at whom somebody shouts', 'The crowd began shouting at the skipper, with some backing him.'],
    ['of before whom somebody argues', 'The lawyer argued before the court on Monday.'],
    ['of what the paper itself notes', 'It could be noted that the skipper was never late.'],
    ['of where people were needed, whatever had happened', 'Police were called to a house where a man had fallen.'],
    ['of what a goal keeps from a team', 'A late goal denied the home side a first win in seven.'],
    ['of what somebody sees', 'Officers observed a man running from the pier, which was closed.'],
    ['of what something is compared with', 'His side are closer than the table suggests.'],
    ['of who signs it', 'The letter, signed “A Friend of Kell”, was found on Monday.'],
    ['of what is called into question', 'The cost of the pier has been called into question.'],
    ['of what a thing has', 'The new ferry boasts a wider deck, two bars, and a sensor for improved safety.'],
    ['of a day behind a thing', 'The scheme, announced on 14 October, is meant to help the town.'],
    ['of what somebody lays claim to', 'The firm laid claim to being the first to sell a “seabus” in the north.'],
    ['of wickets that somebody takes', 'Ann Brandt claimed seven wickets for 48 runs as Ostby, chasing 176, were bowled out for 112.'],
    ['of which claims they are', 'The town wants an inquiry into claims that have since been withdrawn.'],
    ['of where questions go', 'Ann Brandt would not talk about the pier, referring questions to the harbour.'],
    ['of what is in a list', 'Among the examples shared was a “great price” for rope.'],
    ['of the name that somebody is given', 'The pensioner, referred to as Mrs Lunt, was moved to Kell in May.'],
    ['of where somebody was needed', 'Police were called to Harbour Road at 9.30am after reports of a crash.'],
    ['of what a team gives away', 'The home side conceded two goals in the last ten minutes.'],
    ['of what everybody calls it', 'When ice becomes vapour without melting, the process is called sublimation.'],
    ['of what somebody is refused', 'Judge Ann Brandt denied the request on Friday, and the crew went home.'],
    ['of why nobody is named', 'Mary Lund, 71, asked for her surname not to be used.'],
    ['of what is kept', 'The villagers maintain many of their old customs and songs.'],
    ['of how much was said', 'Ann Brandt came out of the hall late but said little.'],
    ['of what profits are counted to', 'Profits of the bank are added up and attributed to the common stock.'],
    ['of what a thing is like', 'A fare of that kind is odd, like saying that the sun is warm.'],
    ['of where something was found', 'A bear found in a skip has sold for nearly fifty times its estimate.'],
    ['of when somebody gave in', 'The outgoing leader conceded shortly after 3am.'],
    ['of whose voice it has', 'The new bell, voiced by an actor, is sold in three shops.'],
    ['of what readers are told to do', 'Ask anyone on Mill Street and you will hear about the pig.'],
    ['of the season of a report', 'The council closed the pier in a plan published that autumn.'],
    ['of when somebody would not comment', 'The firm declined to comment at the time.'],
    ['of what is a part of a name', 'Brightwater Pumps cut its forecast for the year on Thursday.'],
    ['of what another word stands for', 'Ann Brandt would not confirm that.'],
    ['of what somebody is told of', 'Ann Brandt, told of the statement, laughed at last.'],
    ['of whom somebody is asked about', 'Ann Brandt was asked about Tom Marsh on Monday.'],
    ['of what a press office tells', 'Notes to editors: For further information please contact the press office in Kell.'],
    ['of what was said elsewhere', 'Ann Brandt did not say it for effect; she had the bill in her hand.'],
    ['of what is refused with a word', 'Fame came early, and Ann Brandt spent ten years saying no.'],
    ['of to whom somebody apologises', 'Ann Brandt apologised to a hall packed with skippers and their sons.'],
    ['of what somebody is told to do', 'Ann Brandt, hit on the hand before lunch, went to hospital, was told not to row, and rowed.'],
    ['of how nobody says what', 'When asked her office how, Ann Brandt laughed.'],
    ['of what is done once more', 'Two other teams tried to repeat the experiment in the spring.'],
  ])('%s', (_, paragraph) => {
    expect(inBody(paragraph)).toEqual([]);
  });

  it('but what somebody is told of it, or asked about it, is', () => {
    expect(inBody('Ann Brandt, told that the pier was gone, laughed.')).toHaveLength(1);
    expect(inBody('Asked about Tom Marsh’s plan for the pier, Ann Brandt said: “No.”')).toContain('Ann Brandt: “No.”');
    expect(inBody('She said it was late, and Ann Brandt said this was untrue.')).toHaveLength(2);
    expect(inBody('Ann Brandt complained to the council that it was late.')).toHaveLength(1);
  });

  it('of a thing, where they hardly report', () => {
    expect(inBody('“I am not done yet,” Ann Brandt said, banging the table. “Watch me.”')).toEqual([
      'Ann Brandt: “I am not done yet,” … “Watch me.”',
    ]);
  });

  it('of what somebody comments on', () => {
    const said = 'Commenting on the many arrests of sailors, Ann Brandt said that it was a shame.';
    expect(inBody(said)).toEqual(['Ann Brandt: that it was a shame']);
    expect(inBody(said.replace('Commenting on', 'Referring to'))).toEqual(['Ann Brandt: that it was a shame']);
  });

  it('but what somebody attributes to something is told', () => {
    expect(inBody('Ann Brandt attributed the loss to the storm.')).toHaveLength(1);
  });

  it('but a clause about it is what somebody claims', () => {
    expect(inBody('Ann Brandt claimed that the nomination was bought by her rival.')).toEqual([
      'Ann Brandt: that the nomination was bought by her rival',
    ]);
  });

  it('but a charge is denied, and innocence maintained', () => {
    expect(inBody('Ann Brandt denied the charge.')).toEqual(['Ann Brandt: the charge']);
    expect(inBody('Tom Marsh has always maintained his innocence.')).toEqual(['Tom Marsh: his innocence']);
  });

  it('but what somebody is called is told', () => {
    expect(inBody('Ann Brandt called Tom Marsh a liar and a coward.')).toEqual(['Ann Brandt: Tom Marsh a liar and a coward']);
    expect(inBody('Ann Brandt called the skippers cowards.')).toEqual(['Ann Brandt: the skippers cowards']);
  });

  it('but a clause is conceded, and words that somebody repeats are said', () => {
    expect(inBody('Ann Brandt conceded that a late goal had been a gift.')).toEqual(['Ann Brandt: that a late goal had been a gift']);
    expect(inBody('Ann Brandt repeated her plea for calm.')).toEqual(['Ann Brandt: her plea for calm']);
  });

  it('nor why nobody is named', () => {
    expect(inBody('“The pier is lost,” said a sailor who asked to remain anonymous.')).toEqual([
      'a sailor who asked to remain anonymous: “The pier is lost,”',
    ]);
  });

  it('but words in marks are', () => {
    expect(inBody('Ann Brandt rose and demanded "order!" at once.')).toEqual(['Ann Brandt: "order!"']);
    expect(inBody('Ann Brandt declared herself “the queen of the harbour.”')).toEqual(['Ann Brandt: herself “the queen of the harbour.”']);
  });
});

describe('who says it with a participle', () => {
  it('whom “with” sets before it', () => {
    const found = inBody('Fox was quick to join in, with the office of the captain saying Ortega was “not a real friend of the sea.”');
    expect(found).toEqual(['the office of the captain: Ortega was “not a real friend of the sea.”']);
  });

  it('but nobody who is only in the company', () => {
    const found = inBody('Tom Marsh came to the pier with Ann Brandt, saying it was “a real shame for the town.”');
    expect(found).toContainEqual(expect.stringMatching(/^Tom Marsh: /));
  });

  it('but nobody a lone “why”', () => {
    expect(inBody('Asked why, she said that she had “nothing to wear”.')).toEqual(['she: that she had “nothing to wear”']);
  });

  it('but no orders from somebody, of what they are ordered for', () => {
    const found = inBody(
      'Chief executive Jo Brandt, who took over from founder Tom Marsh in June 2021, blamed "a sudden stop" in orders from joiners since May. "We saw nothing like it in 2008," she told the board.',
    );
    expect(found[0]).toMatch(/^Chief executive Jo Brandt, .*: "a sudden stop"/);
  });

  it('whoever says what stands right before it', () => {
    const found = inBody('Marsh cannot say that “from his own chair,” Brandt added, saying it should be “up to the court to decide this.”');
    expect(found).toContainEqual(expect.stringMatching(/^Brandt: .*“up to the court/));
  });
});
