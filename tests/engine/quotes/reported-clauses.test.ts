import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
/** “source: words” of what is found in a paragraph. */
const reportedIn = (paragraph: string): string[] =>
  quotationsOf(analyze(HEAD + paragraph, { published: '2024-05-02' })).map(({ words, source }) => `${source}: ${words.join(' … ')}`);

describe('a clause behind a verb that only somebody who speaks can be the subject of', () => {
  it.each([
    ['Ms. Brandt lamented that fares had doubled.', 'Ms. Brandt: that fares had doubled'],
    ['Ulf Ode disclosed that three ferries had been sold.', 'Ulf Ode: that three ferries had been sold'],
    ['The judge ruled that the search had been unlawful.', 'The judge: that the search had been unlawful'],
    ['The judge, in a ruling, held that the search had been unlawful.', 'The judge: that the search had been unlawful'],
    ['Ms. Brandt fumed that nobody had asked her.', 'Ms. Brandt: that nobody had asked her'],
    ['The watchdog found the firm had misled its sailors.', 'The watchdog: the firm had misled its sailors'],
    [
      'The team, led by Ann Brandt of the University of Kell, found that gulls dream.',
      'The team, led by Ann Brandt of the University of Kell: that gulls dream',
    ],
    ['Jurors heard how the skipper had laced the soup.', 'undefined: how the skipper had laced the soup'],
    ['It would be late, mused the mayor.', 'the mayor: It would be late'],
    ['The bridge was safe, retorted Ann Brandt, who had built it.', 'Ann Brandt, who had built it: The bridge was safe'],
    [
      'Ann Brandt, 54, of Mill Road, Ostby, used the card many times, the court was told.',
      'undefined: Ann Brandt, 54, of Mill Road, Ostby, used the card many times',
    ],
    ['The mayor ordered that the pier be closed.', 'The mayor: that the pier be closed'],
    ['The mayor was informed that the skipper had left.', 'undefined: that the skipper had left'],
    ['Ms. Brandt expressed concern that fares had doubled.', 'Ms. Brandt: that fares had doubled'],
    ['The firm indicated that most jobs would go.', 'The firm: that most jobs would go'],
    ['Ms. Brandt hinted that she would stand again.', 'Ms. Brandt: that she would stand again'],
    ['The agency estimates that 40,000 people have left.', 'The agency: that 40,000 people have left'],
    ['Ministers recommend that children wear helmets.', 'Ministers: that children wear helmets'],
    ['The skipper threatened to close the ferry.', 'The skipper: to close the ferry'],
    ['Ms. Brandt reminded members that time was short.', 'Ms. Brandt: that time was short'],
    ['Ms. Brandt countered that the harbour should pay.', 'Ms. Brandt: that the harbour should pay'],
    ['Ms. Brandt posited that the plan was sound.', 'Ms. Brandt: that the plan was sound'],
    ['Ms. Brandt told the Herald many boats have been lost.', 'Ms. Brandt: many boats have been lost'],
    ['Ms. Brandt calculated that fares should fall by half.', 'Ms. Brandt: that fares should fall by half'],
    ['The crew were to blame for the loss, an inquiry has established.', 'an inquiry: The crew were to blame for the loss'],
    ['The mayor maintains the bridge is safe.', 'The mayor: the bridge is safe'],
    ['The union maintains that under the charter, the vote is void.', 'The union: that under the charter, the vote is void'],
    ['Ms. Brandt clarified that she had meant May.', 'Ms. Brandt: that she had meant May'],
    [
      'Analyst Ann Brandt estimates that the ferry accounts for a third of sales.',
      'Analyst Ann Brandt: that the ferry accounts for a third of sales',
    ],
    ['Ann Brandt, for the union, wondered how much of the fare would be left.', 'Ann Brandt: how much of the fare would be left'],
    [
      'Chief Financial Officer Hari Brandt forecast that sales would fall by half this year.',
      'Chief Financial Officer Hari Brandt: that sales would fall by half this year',
    ],
    [
      'Former pilot Walt Brandt, watching from the pier, reckoned it was the best race since 1983.',
      'Former pilot Walt Brandt: it was the best race since 1983',
    ],
    ['She has not, Ms. Brandt confides, seen a single one of the boats.', 'Ms. Brandt: She has not … seen a single one of the boats'],
    ['The ferry has a quiet bar where, Ms. Brandt confides, nobody knows her by name.', 'Ms. Brandt: nobody knows her by name'],
    [
      'Brandt Ferries is in talks to sell its fleet to a fund, three people familiar with the matter told the Post.',
      'three people familiar with the matter: Brandt Ferries is in talks to sell its fleet to a fund',
    ],
    [
      'The strike, now in its sixth week, has cost Brandt Ferries about £9 million, two people briefed on the figures told the Post.',
      'two people: The strike, now in its sixth week, has cost Brandt Ferries about £9 million',
    ],
    [
      'The sale could be announced as early as next week, two of the people said, cautioning that the talks could still fall apart.',
      'two of the people: The sale could be announced as early as next week … that the talks could still fall apart',
    ],
    [
      'Ode, Ms. Brandt went on, had given the town a ferry that it already had.',
      'Ms. Brandt: Ode … had given the town a ferry that it already had',
    ],
    ['The passengers were told at a meeting in Ostby that fares had doubled.', 'undefined: that fares had doubled'],
    ['The mayor assured residents the road would reopen by June.', 'The mayor: the road would reopen by June'],
    ['Ms. Brandt warned sailors there would be a storm.', 'Ms. Brandt: there would be a storm'],
    ['Ms. Brandt promised her crew they would be paid.', 'Ms. Brandt: they would be paid'],
    ['Ms. Brandt promised sailors a bonus if they stayed.', 'Ms. Brandt: sailors a bonus if they stayed'],
    ['Ms. Brandt promised Ann the house she grew up in.', 'Ms. Brandt: Ann the house she grew up in'],
    ['The skipper’s lawyer submitted that the search was unlawful.', 'The skipper’s lawyer: that the search was unlawful'],
    ['Ms. Brandt reckoned a bit of luck went their way.', 'Ms. Brandt: a bit of luck went their way'],
    ['Ms. Brandt made it clear she would not resign.', 'Ms. Brandt: she would not resign'],
    ['Ms. Brandt has made it abundantly clear that she would not resign.', 'Ms. Brandt: that she would not resign'],
    ['Ms. Brandt let it be known that she would stand.', 'Ms. Brandt: that she would stand'],
    ['Ms. Brandt gave an assurance that the pier would reopen.', 'Ms. Brandt: that the pier would reopen'],
    ['Minister Ann Brandt informed the House that 14 cases were pending.', 'Minister Ann Brandt: that 14 cases were pending'],
    ['A post-mortem found Hale had died from a single blow.', 'A post-mortem: Hale had died from a single blow'],
    ['Is the bridge safe? Yes, says Ms. Brandt.', 'Ms. Brandt: Yes'],
    ['Nonsense, says one angler.', 'one angler: Nonsense'],
    ['Will it last? Probably not, say experts.', 'experts: Probably not'],
    ['Not so, says Ms. Brandt: the vote was never held.', 'Ms. Brandt: Not so … the vote was never held'],
    ['That is not quite right, says Calder.', 'Calder: That is not quite right'],
    ['The pier, says Ms. Brandt, is unsafe.', 'Ms. Brandt: The pier … is unsafe'],
    ['The boat was old, an inquest heard, and had never been mended.', 'undefined: The boat was old … and had never been mended'],
    ['Hale, the jury was told on 4 May, had been drinking since noon.', 'undefined: Hale … had been drinking since noon'],
    ['When police came, the court heard, Hale was asleep in the car.', 'undefined: When police came … Hale was asleep in the car'],
    ['Kell magistrates heard that Hale had been drinking.', 'undefined: that Hale had been drinking'],
    ['He took the money, it was alleged, and spent it on horses.', 'undefined: He took the money … and spent it on horses'],
    ['The ruling had Ann Brandt demanding an apology.', 'Ann Brandt: an apology'],
    ['The Herald quoted Ann Brandt and Ulf Ode as saying that it was late.', 'Ann Brandt and Ulf Ode: that it was late'],
    ['The plan was described by Ann Brandt as “a disgrace”.', 'Ann Brandt: The plan … “a disgrace”'],
    ['As per police, the two men fled on a bike.', 'police: the two men fled on a bike'],
    ['As per a report in the Herald, the mill has been sold.', 'a report in the Herald: the mill has been sold'],
    ['Lee recalled her husband saying: “Get up!”', 'her husband: “Get up!”'],
    ['The boats, says the council, were never there.', 'the council: The boats … were never there'],
    ['The boats, say locals, are always late.', 'locals: The boats … are always late'],
    ['The plan, said Ann Lee, the mayor, is dead.', 'Ann Lee, the mayor: The plan … is dead'],
    ['It was, said the judge, the worst case she had seen.', 'the judge: It was … the worst case she had seen'],
    ['The boats will not, says Ms. Brandt, be sold.', 'Ms. Brandt: The boats will not … be sold'],
    ['In March, said the mayor, the boats were sold.', 'the mayor: In March … the boats were sold'],
    ['Nobody, said Ms. Brandt, had asked.', 'Ms. Brandt: Nobody … had asked'],
    ['Hale, said to be sorry, is in Spain.', 'undefined: Hale … to be sorry'],

    ['The skipper, who was cold, said to wait.', 'The skipper, who was cold: to wait'],
    ['Hale, accused by the union of lying, has quit.', 'the union: Hale … of lying'],
    ['Hale, accused of stealing the boat, is due in court.', 'undefined: Hale … stealing the boat'],
    ['Hale, dubbed “the cat” by fans, has quit.', 'fans: Hale … “the cat”'],
    ['Hale, warned by the union that he must quit, has quit.', 'the union: that he must quit'],
    ['Hale, described as a loner, lived by the sea.', 'undefined: Hale … as a loner'],
    ['The plan, announced by the mayor on Monday, will cost £2m.', 'the mayor: The plan'],
    ['Ms. Brandt, 44, accused the mayor of lying.', 'Ms. Brandt, 44: the mayor of lying'],
    ['The union said Ann Lee, who is 60, was late.', 'The union: Ann Lee, who is 60, was late'],
    ['Few believe Hale’s claim that the mill was old.', 'Hale: that the mill was old'],
    ['The committee heard from Ann Lee that the park was unsafe.', 'Ann Lee: that the park was unsafe'],
    ['Ms. Brandt says she was at home, a claim disputed by police.', 'Ms. Brandt: she was at home'],
    ['Ms. Brandt called her mother to say she was safe.', 'Ms. Brandt: she was safe'],
    ['Having warned of floods, the agency closed the road.', 'the agency: floods'],
    ['They had fallen out twice, Ms. Brandt confided, and made up at sea.', 'Ms. Brandt: They had fallen out twice … and made up at sea'],
  ])('%s', (paragraph, reported) => {
    expect(reportedIn(paragraph)).toEqual([reported]);
  });
});

it.each(['The fog lifted, and the light made it clear that the boat was lost.', 'Ms. Brandt made a clear soup.'])(
  'is nothing that somebody makes clear: %s',
  (paragraph) => expect(reportedIn(paragraph)).toEqual([]),
);

it.each([
  'Hale, whom the court heard for an hour, wept.',
  'The court heard six witnesses, and the case goes on.',
  'The hearing, heard in Kell, was adjourned.',
  'As per the rules, the bridge will open in May.',
  'As per tradition, the mayor opened the fair.',
  'In her book, “We Never Sleep”, Ann Lee tells of a night at the mill.',
])('is nothing that somebody says: %s', (paragraph) => expect(reportedIn(paragraph)).toEqual([]));

it('is not what somebody does besides', () => {
  expect(reportedIn('Without saying why, the council closed the pool.')).toEqual([]);
});

describe('who goes on behind words of theirs', () => {
  it.each([
    [
      'The boats were sunk at noon, said Ostby Police, adding that there was no one inside.',
      ['Ostby Police: The boats were sunk at noon', 'Ostby Police: that there was no one inside'],
    ],
    [
      'The boats were full, said Ann Lee, and warned that no more would come.',
      ['Ann Lee: The boats were full', 'Ann Lee: that no more would come'],
    ],
    ['Hale was wrong, Ann Lee said, adding that it was late.', ['Ann Lee: Hale was wrong', 'Ann Lee: that it was late']],
    [
      '“We were on the wrong side,” the bowling coach was quoted as saying by the Ledger.',
      ['the bowling coach: “We were on the wrong side,”'],
    ],
  ])('%s', (paragraph, reported) => {
    expect(reportedIn(paragraph)).toEqual(reported);
  });
});

describe('what opens with a clause of its own', () => {
  it.each([
    [
      'Ms. Brandt said while the police had ended the fight, most of the huts had burnt down.',
      'Ms. Brandt: while the police had ended the fight, most of the huts had burnt down',
    ],
    [
      'According to Ms. Brandt, while the council knew of the dispute, the crews had been sent to help.',
      'Ms. Brandt: while the council knew of the dispute, the crews had been sent to help',
    ],
    [
      'According to Ms. Brandt, although the council knew of the dispute, the crews had been sent to help.',
      'Ms. Brandt: although the council knew of the dispute, the crews had been sent to help',
    ],
  ])('is said with it: %s', (paragraph, reported) => {
    expect(reportedIn(paragraph)).toEqual([reported]);
  });

  it('is no clause that tells when somebody spoke', () => {
    expect(reportedIn('The talks ended on Friday, Ms. Brandt said while leaving the court.')).not.toContainEqual(
      expect.stringContaining('while leaving'),
    );
  });
});

describe('what papers and their authors find', () => {
  it.each([
    [
      'The researchers filmed four gulls. They found that a long sleep was followed by a short one.',
      'They: that a long sleep was followed by a short one',
    ],
    [
      'A sailor drowned after he was sent home from hospital, a coroner has found.',
      'a coroner: A sailor drowned after he was sent home from hospital',
    ],
    ['Six in ten people want the ferry back, a Gallup poll found last month.', 'a Gallup poll: Six in ten people want the ferry back'],
    [
      'Six in ten people want the ferry back, a survey by the Ode Institute found in May.',
      'a survey by the Ode Institute: Six in ten people want the ferry back',
    ],
    ['The report, published in June, found that the pier had cost £4m.', 'The report, published in June: that the pier had cost £4m'],
    ['The study shows that ferries run late in fog.', 'The study: that ferries run late in fog'],
    ['Harbour records show that the ferry sank twice.', 'Harbour records: that the ferry sank twice'],
    ['A poll found that half of the town wanted a bridge.', 'A poll: that half of the town wanted a bridge'],
  ])('%s', (paragraph, reported) => {
    expect(reportedIn(paragraph)).toEqual([reported]);
  });

  const inHeadline = (headline: string): string[] =>
    quotationsOf(analyze(`${headline}\n\nThe town woke to fog.`, { published: '2024-05-02' })).map(
      ({ words, source }) => `${source}: ${words.join(' … ')}`,
    );

  it('is what stands before them in a headline', () => {
    expect(inHeadline('Gulls teach each other tricks, study finds')).toEqual(['study: Gulls teach each other tricks']);
    expect(inHeadline('Gulls teach each other tricks, Kell team finds')[0]).toMatch(/team: Gulls teach each other tricks$/);
  });

  it('is all of a headline that they close, whatever it tells', () => {
    expect(inHeadline('Builder warned town about weak pier for years, documents show')).toEqual([
      'documents: Builder warned town about weak pier for years',
    ]);
  });

  it('is not said by the topic before its colon', () => {
    expect(inHeadline('Sailing: Coach ‘told crews to lie’, report finds')).toEqual(['report: Coach ‘told crews to lie’']);
  });

  it.each([
    ['Ray Marsh, 40, took the boat and sank it, a jury has been told.', 'Ray Marsh, 40, took the boat and sank it'],
    ['Marsh took the boat and sank it, his trial heard on Monday.', 'Marsh took the boat and sank it'],
    ['Marsh took the boat and sank it, an inquest in Kell was told.', 'Marsh took the boat and sank it'],
  ])('is what stands before whoever heard it, in court: %s', (paragraph, said) => {
    expect(reportedIn(paragraph)).toEqual([`undefined: ${said}`]);
  });

  it('is all of a headline before the court that hears it', () => {
    expect(inHeadline('Man took boat and sank it, court told')).toEqual(['undefined: Man took boat and sank it']);
    expect(inHeadline("Ann Lee 'took the boats home', trial hears")).toEqual(["undefined: Ann Lee 'took the boats home'"]);
  });

  it('is what a court heard, from nobody that is named', () => {
    expect(reportedIn('The court heard that the skipper laced the soup with rum.')).toEqual([
      'undefined: that the skipper laced the soup with rum',
    ]);
  });

  it.each([
    'Early signs indicated that the boats were safe.',
    'Kell Council held a party to thank the crews who had helped.',
    'The skipper heard that the engine was cold.',
    'The skipper found that the engine was cold.',
    'The map shows that the pier is long.',
    'The storm threatened to sink the ferry.',
    'The passengers were told to wait.',
    'The crews searched the pier. They found that the door was open.',
    'Brandt, a claims clerk from 2011 to 2013, sailed home.',
  ])('nobody says: %s', (paragraph) => {
    expect(reportedIn(paragraph)).toEqual([]);
  });
});

describe('what somebody’s answer or view is said to be', () => {
  it.each([
    ['Ms. Brandt’s argument is that fares must rise.', 'Ms. Brandt: that fares must rise'],
    ['The mayor’s answer to the crew was that “the boats” come first.', 'The mayor: that “the boats” come first'],
    ['He will stay, Ms. Brandt said, reasoning that he “did not have to move.”', 'Ms. Brandt: that he “did not have to move.”'],
  ])('is reported: %s', (paragraph, expected) => {
    expect(reportedIn(paragraph)).toContain(expected);
  });

  it.each(['The reason is that fares have doubled.', 'The answer is that nobody knows.'])(
    'is nobody’s where nobody has it: %s',
    (paragraph) => {
      expect(reportedIn(paragraph)).toEqual([]);
    },
  );
});
