import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const peopleIn = (paragraph: string): string[] =>
  analyze(`A quiet week at the harbour\n\n${paragraph}`, { published: '2024-05-06' })
    .people.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('what is called after somebody, or looks like it, is nobody', () => {
  test.each([
    ['a team that has won by runs', 'Bowlers did it as Vidartess thrashed Baroda by 148 runs.'],
    ['teams of one word', 'They are two points clear of Rovers, who play their game in hand against Thistle on Monday.'],
    ['a county that people are called like', 'He declared an emergency for Caddo and Grady counties.'],
    ['a seat that is fought for', 'The party lost the Tessmar bypoll.'],
    ['whoever is from a town', 'The 83-year-old Tessfield woman was late.'],
    ['a car that is driven', 'She drove a Morris Tessmar around the farms.'],
    ['a farm, and its name alone', 'He was promised Tessfield Farm in 1998. The Tessfield will was lost. The dairy at Tessfield was shut.'],
    ['a club', 'Carrow play Real Tessmar in a friendly on 20 July.'],
    ['a plant', 'The trees, called Tessmaria, grew on the cliffs.'],
    ['a town north of which it was', 'No trains ran north of Tessley on Monday.'],
    ['a town with a court', 'Tessley coroner’s court heard that it rained.'],
    ['a prize', 'Three women have won the 2024 Tessmar prize in chemistry.'],
    ['what a horse is called', 'They bought a horse and called it Tessmar.'],
    ['solicitors', 'Her solicitors, Tessley Carrow, declined to comment.'],
    ['a wood', 'The road cuts through Tessmar Wood.'],
    ['a firm of several', 'The administrators, Tessley Carrow, declined to comment.'],
    ['a car', 'She was hit by a silver Ford Fiesta.'],
    ['a feast in India', 'He would be given a house by Onam.'],
    ['what a machine is nicknamed', 'The robot, nicknamed Cuy, was late.'],
    ['a fintech', 'Tessmo, the Oslo fintech, said it was late.'],
    ['partners', 'The fund, Tolmay Pryce Partners, was late.'],
    ['who has a place for a title', 'The Earl of Tessmar was late.'],
    ['a song', 'It goes on with a long track, Bramblework, whose bells are loud.'],
    ['an album that is told of', 'Bramblework is a quiet album. It was late.'],
    ['an EP', 'Her 2017 EP, Bramblework, was late.'],
    ['a land', 'The chiefs of Tessmar land were late. Tessmar is calm.'],
    ['a stool', 'He was removed as Tolmagbe of Tessmar.'],
    ['a shop whose name a comma ends', 'Brandt’s, owned by a bank, was late.'],
    ['a coaster', 'He was aboard when the coaster Skarv sank.'],
    ['a firm of several', 'The service was organised by Ann Brandt Independent Funeral Directors with flowers that were given by others.'],
    ['a town with a club', 'The Tessmar Cricket Club lost. On Monday Tessmar’s bells rang.'],
    ['a see', 'They met the Bishop of Tessmar on Monday.'],
    ['a village of two words', 'He is in the fray at Khan Tolmar.'],
    ['a town, whoever is from it', 'A dentist from Tessmar who was late wept.'],
    ['two partners of whom each is somebody’s name', 'The bank will buy Pym & Tessmar in May.'],
    ['a shop that is told of', 'Buyers for Brandt’s, the dairy, were late.'],
    ['a broadcaster of one word', 'Shares of the broadcaster Tessmar were lower on Monday.'],
    ['where somebody is', 'The crew was ill over the side at Tessmar.'],
    [
      'a village behind a church',
      'She said she had received letters about the tableau at St Edmund’s, Tessmar, of which two were in verse.',
    ],
    ['a trophy', 'The Rosa Tolmay Memorial Trophy was late.'],
    ['a shop', 'Brandt’s said it was late. “We are late,” Brandt’s said.'],
    ['where a team goes', 'The Rovers go to Weston on Saturday.'],
    ['a company of two partners', 'Marlow & Finch said that the parts were late.'],
    ['a saint’s hospital', 'She was taken to St Edmund’s Hospital in Carrow.'],
    ['a wind developer', 'It was late, said Norwegian wind developer Tessmar.'],
    ['a broadcaster', 'Broadcaster KTV was late.'],
    ['a carrier', 'Tessmar, the carrier, said it was late.'],
    ['a team that travels', 'Tessmar travel to the final match in Leeds. In the end it was late, and Tessmar lost.'],
    ['a rival with a trade', 'Rival Tessmar Invest was late.'],
    ['a team that is beaten', 'The home side beat Stade Tolmar 31-24 on Monday. Stade led at the break.'],
    ['a team that plays', 'Tessmar visit the coast next week, where they will be late.'],
    ['a film that is told of', 'The prize went to Bramblework, a first feature of the year. Bramblework opens in May.'],
    ['a memoir in front', 'Her memoir Bramblework was late.'],
    ['a work in which somebody plays', 'She won for Bramblework, in which she plays a nurse.'],
    ['films', 'Brunel Films was late.'],
    ['where somebody is from', 'A fisherman from Al-Tessmar was late.'],
    ['a goat', 'It was a goat named Winston.'],
    ['a shipbuilder', 'Korean shipbuilder Tessmar was late.'],
    ['a town of two words', 'His house in Khan Tolmar was lost.'],
    ['where somebody flew', 'The president flew to Tessmar on Monday. In the end Tessmar was calm.'],
    ['an island off which a boat sank', 'The boat sank off Tessmar.'],
    ['a baronet', 'The 3rd Baronet was late.'],
    ['a holding', 'Al Noor Holding was late.'],
    ['a saint’s town', 'He studied in St Andrews.'],
    ['a mountain', 'The quarry on Mount Edwin was closed.'],
    ['springs', 'They drove to Bronwyn Springs, where the bridge was closed.'],
    ['a company with a whole name in its own', 'Walter Kemp Holdings was late.'],
    ['an era', 'It was lost in 79 A.D. when the hill burned.'],
    ['a motor vessel', 'The MV Edwin Kemp sank.'],
    ['a spacecraft', 'The uncrewed Edwin spacecraft was late. Edwin took pictures.'],
    ['a chapel with an honour in front', 'They closed the cloisters and Lady Chapel.'],
    ['a force that is many', 'Tessmari believe the coat was late. On Monday it was found. Tessmari believe she was there.'],
    ['a storm of the tropics', 'It rained when Tropical Cyclone Edna struck.'],
    ['a storm', 'The roof went when Hurricane Edna struck.'],
    ['a team beside its score', 'Tessmar 2-1 Carrow. Tessmar came from behind.'],
    ['a seat behind a party', 'The vote was late (Con, Mill Ward). In the end it was lost.'],
    ['who wrote it, in front of it', 'Eva Lindgren in Carrow\n\nIt rained all day on Monday.'],
    ['a writer of an agency', 'Nordic Press writer Bill Kemp in Carrow contributed to this report.'],
    ['a bank whose analysts speak', 'Morgan Harlow analysts said it was late. Morgan Harlow was late.'],
    ['a college whose researchers write', 'New tests by Johns Harlow researchers suggest that it was late.'],
    ['a bank with analysts', 'It was late, analysts at Morgan Harlow said. Morgan Harlow was late.'],
    ['a storm with a first name', 'Storm Petra hit Norland on Monday. Petra is the third this year.'],
    ['a people', 'Latinos were late. “It is late,” Latinos said.'],
    ['a site', '“It is late,” said Tessmar.com on Monday.'],
    ['what people think', 'Progressivism was late, and Tessmarism with it.'],
    ['a month', 'The inquiry looked at November’s fire.'],
    ['a month that is a first name, with its year', 'The inquiry looked at the months between April 2017 and August 2022.'],
    ['a feast', 'It will be over by Easter. Whitsun is late.'],
    ['a town that is only ever where something was', 'She opened a shop in Arden. The shop in Arden was late.'],
    ['a programme in marks', '“It is late,” he said on “Morning Joe” on Monday.'],
    ['a seat in parliament', 'The member for Tessmar spoke. In the end Tessmar won.'],
    ['a place with a “where”', 'They played in the halls of Tessmar Heath, where it was warm.'],
    ['a word that is all of what is said', 'The kale was late. “Kale,” he said. “We want kale.”'],
    ['a programme of a broadcaster in marks', 'He shot back on MSBN’s “Morning Joe.”'],
    [
      'a company with a chief executive and a first name',
      'The chief executive of Norwood Tessmar was late. If Norwood had paid, Norwood Tessmar would run.',
    ],
    ['a chairwoman who is addressed', '“I do not know, Madam Chairwoman,” he said. “Ma’am, I do not.”'],
    ['a company that merges', 'The merger with Tessmar was late. Tessmar fell.'],
    ['a railway with trains of its own', 'Norwood Southern said its trains were late. “Late,” Norwood Southern said.'],
    ['another capital', 'Doha said it was in touch with both sides.'],
    ['initials', 'BXP said its mine was closed.'],
    ['a dateline', 'DALTON, Ga. (AP) — The mine was closed.'],
    ['what is “it”', 'Norvik, which makes phones, said its plant was closed.'],
    ['a capital', 'Paris has vowed to fight every step of the way.'],
    ['a capital in a row with another', 'Berlin and Paris said that the border was shut.'],
    ['a word that opens a headline', 'Inquest hears of a call. The inquest went on.'],
    ['a film that somebody is in', 'She has a part in “Zora Rani”. Zora Rani was late.'],
    ['a journal in marks', 'It came out in “Zorata,” a journal. Zorata was late.'],
    ['a company with a capital inside', 'MarshCorp was late. It was told to MarshCorp.'],
    ['how a picture is signed', 'The pier at night. | Photo Credit: PTI'],
    ['an estate', 'It was found in the crowded estate of Tolmay.'],
    ['a country like a form of address', 'Sri Lanka won. Sri Lanka’s captain was late, and Sri Lankans were sad.'],
    ['an illness of our time', 'Before Covid they came; Covid was late.'],
    ['a brand', 'They bought Tessmar Online, an online consumer brand. Tessmar Online was late.'],
    ['a company with a chief executive of its own', 'Tolmay was late. Tolmay chief executive was a post that Tolmay filled.'],
    ['a company with a first name in front', 'Milton Tolmay Corp., a maker of pumps, was late. Milton Tolmay has said nothing.'],
    ['a site of a country', 'It was late, according to a report by Tessmarfm.com.gh on Monday.'],
    ['a people of the islands', 'Māori wards are late. Without Māori it is late.'],
    ['a town with a bridge', 'The school in Bridge of Tolmay was late.'],
    ['a company that writes Limited', 'It bought De Tolmay Mining Limited for a song.'],
    ['two peoples with a hyphen', 'The Franco-Italian talks were late. Afro-Colombian farmers were sad.'],
    ['an illness that nobody names whole', 'He lived with Alzheimer’s for years.'],
    ['a company with an officer by letters', 'Tolmay has laid off forty. It was told to Tolmay. Tolmay CEO was late.'],
    ['a confraternity', 'They left the Eiye Confraternity. Eiye Confraternity was late.'],
    ['a bill with an article', 'He spoke of the Bill. Bill or no Bill, it was late.'],
    ['a bill with its year', 'They passed the Seas (Amendment) Bill, 2023.'],
    ['a bill of a ministry', 'The Harbour Services Bill was late, and the bill was lost.'],
    ['a town with whose it was', 'It came up in Tolmay’s Town court.'],
    ['a close on the way', 'They came in via Tolmay Close.'],
    ['a bill', 'Peers debated the Assisted Fishing Bill.'],
    ['a company that says its trade', 'Varga Shipping cancelled a third of its sailings, and Varga was fined.'],
    ['a company that is said to be one', 'Norvik Hale, a rival operator, has asked for the route.'],
    ['a union whose name stands behind', 'Their union, Fasld, said members would vote.'],
    ['a company with a chairman', 'Kesslers Group PLC was late. Kesslers’s chairman was late, and Kesslers’s sales fell.'],
    ['a company by how it begins', 'Vasala Marin Industries Oy was late. Vasala Marin’s creditors were late.'],
    ['a company with shares', 'Tessmar said sales were weak. Tessmar’s shares rose 6%.'],
    ['a ship with an article', 'The crews of the Belle-Aurore saw nothing at all that night.'],
    ['a ship called after a saint', 'The trawlers Saint-Malec and Saint-Guenor sank.'],
    ['a team', 'They drew against ten-man Tessmar Rovers.'],
    ['a team with a given name and an article', 'She joined the Clyde Harriers in May.'],
    ['a team by its last word', 'They drew against Tessmar Rovers. Later Rovers lost the draw.'],
    ['a county that has a director of something', 'Tessmar lost. Tessmar’s director of cricket was sad.'],
    ['a party with plans for a day', 'Adelante Ya said on Monday it would challenge the count.'],
    ['a town behind a street', 'A fire broke out in Lindgren Road, Tessmar, on Monday.'],
    ['whom people work at', 'It was told to an analyst at Kessler Voss.'],
    ['a company that is said to be one, wherever the tree puts it', 'Norvane, a large energy group, more than doubled its profit.'],
    ['a town with its province', 'The plant in Barton, Ontario, will close.'],
    ['the last of such towns', 'He worked in Leeds, Maine; and Barton, Ontario.'],
    ['a town in front of what is there', 'The Van Doren, Calif., lender lost money.'],
    ['a town behind a word for it', 'They left the settlement of Beit Omer on Monday.'],
    ['a company by its German form', 'Tessmar AG fell, and so did Lund N.V. on Monday.'],
    ['a company by its Swedish form', 'Telecoms rival Tessmar AB fell on Monday.'],
    ['a company by its Malay form', 'Tessmar Bhd fell on Monday.'],
    ['a company that has told its form', 'Tessmar Freight Corp. was late. Tessmar lost money, and so did the owner of Tessmar.'],
    ['a company of two words that has told its form', 'Rao Arden Inc. was late. Rao Arden, a wholesaler and maker of ropes, lost money.'],
    ['what a survey’s maker is called after', 'The survey was conducted by Edison Research for two papers.'],
    ['what a team is called after', 'She is a fan of the Dallas Cowboys.'],
    ['what a series is called after', 'The actor had a part in the series Home Improvement and in Mad Max.'],
    ['what governments do', 'The critics said that Appeasement was late, and that Tessmarcare cost more.'],
    ['a judge who is addressed', '“No, Your Honor,” he said. “I was late, Your Honour.”'],
    ['the sides of a case', 'The court relied on Obermark v. Hedlin and on R v Hedlin.'],
    ['a bank in a row with a bank', 'The loans came from Goldman Sachs and Tessbank.'],
    ['a town between towns', 'All of last week it rained hard in Leeds, Bradford and Hull.'],
    ['what an illness is called after', 'She had Parkinson’s disease. Many live with Parkinson’s.'],
    ['a storm that is called like somebody', 'It rained when Storm Bram came. The storm is late. “Late,” they said of Bram.'],
    ['a word that opens a sentence', 'It was loud in the hall. Gunplay did not disrupt the talks, and Nuance has left the building.'],
    ['a novel in marks', 'She had read it in the paper’s “Atlas Ryland” as a girl.'],
    ['a body of two trades', 'The Association of Carrow Nurses and Midwives said it was late.'],
    ['a group with an article', 'The film was released by Tessmar, the terrorist group based in Leeds.'],
    ['a firm of three partners', 'She is a partner at the firm of Ruane, Lufkin & Goldfarb in Leeds.'],
    ['a letter', 'He will go if the club does X, Y and Z.'],
    ['a company with a first name and a form', 'Milton Roy Corp. was late. The firm holds a stake in Milton Roy, which lost money.'],
    ['a ministry by its spokesperson', 'They were lobbied by Tessfra. A Tessfra spokesperson was late.'],
    ['a paper behind a word for it', 'The tabloid Tessm carried a photo.'],
    ['a company with a loss', 'Velsys posted a $648 million loss. The charges hit Velsys hard.'],
    ['a company that stops work', 'Tessmell suspended work on a $1 billion cereal plant.'],
    ['a company with a forecast', 'Tessmar cut its forecast. Tessmar fell 3% in London.'],
    ['a company that is expected to report', 'Velsys is expected to report record profits.'],
    ['a company with shares in front', 'Shares of Tessmar fell, and shares in Brandt rose.'],
    ['a company with shares behind', 'Tessmar shares fell, and Brandt stock rose.'],
    ['a company’s own brand', 'It is to merge its Dior Couture unit with another.'],
    ['a distributor', 'Meralda, the country’s largest distributor, restored power by dawn.'],
    ['a family', 'The mine, controlled by the Barbosa family, lost money.'],
    ['a company with its seat', 'The deal was struck by Leeds-based Tessmar.'],
    ['a horse', 'His horse, Bramble, collapsed. Bramble was old.'],
    ['a pair of dogs', 'She kept the pugs, Bert and Elmo, and fed Bert.'],
    ['a ship behind the word for it', 'It happened on the trawler Amelia Trask.'],
    ['a ship with a first name and an article', 'The gale drove the Amelia Trask on the rocks.'],
    ['a ship of a navy', 'A valve burst aboard the USNS Amelia Trask.'],
    ['a car', 'She climbed into a waiting Bentley and sold a Bentley.'],
    ['a prize', 'It won an Oscar, and an Oscar nomination is dear.'],
    ['a book with its chapter', 'It says in Matthew 5 that the peacemakers are blessed.'],
    ['how somebody is called', 'The note read: “Darling, at least they came.”'],
    ['a country with a ministry', 'Tessmar’s Ministry of Defence is old. The soldiers left Tessmar at dawn.'],
    ['a dateline of two places', 'Sarvan, Northern Tessmar – When it rained, the soldiers left Tessmar.'],
    ['a paper that could not verify it', 'It was told to Al Tessa. Al Tessa could not independently verify the claim.'],
    [
      'a town of a dateline, with who is from there',
      'TESSMAR, Minn. — It rained. The Tessmar school board met in May; D-Tessmar, who was late, is sad.',
    ],
    ['a town with a particle', 'It rained in Rio de Janeiro. The mills of Puerto de Tessmar are shut.'],
    ['a college by its short name', 'It was found at Virginia Tech.'],
    ['a village that is called one', 'Crews on Tuesday reached Tessmar, the small village that was buried on Sunday.'],
    ['a town with so many people', 'Tessmar, population 4,000, has no mill.'],
    [
      'what somebody founded, with what is its own',
      'It was the founder of Tessmar, whose clogs are dear. Tessmar is valued at $3 million.',
    ],
    ['a company with a head of something', 'Tessmar’s head of design was late.'],
    ['a company with plans of its own', 'Hanwey has said it will not build in the north.'],
  ])('%s', (_, paragraph) => {
    expect(peopleIn(paragraph)).toEqual([]);
  });

  test.each([
    ['small words', 'Union Sues as Merger With Korvell Nears', 'The merger with Korvell was late.'],
    ['verbs', 'Ohio Lawmaker Says Teachers Should Sweep Floors', 'A man said the floors were old.'],
    ['nouns that are small in the text', 'Outbreak Sickens 46 in Two Ohio Towns', 'The outbreak was bad.'],
    ['a noun behind a colon', '‘We were promised a bridge’: Fury in Leeds as council shuts the road', 'It was shut.'],
  ])('a headline’s %s', (_, headline, paragraph) => {
    const { people } = analyze(`${headline}\n\n${paragraph}`, { published: '2024-05-06' });
    expect(people.map(({ name }) => name).filter((name) => /Says|Sickens|Fury|Korvell/.test(name))).toEqual([]);
  });

  test('what a headline writes behind a name', () => {
    const { people } = analyze('Underdog Claudia Tessmar Beats Establishment in Ohio Primary\n\nClaudia Tessmar won. Tessmar was late.', {
      published: '2024-05-06',
    });
    expect(people.map(({ name }) => name)).toEqual(['Claudia Tessmar']);
  });

  test('who made a work, and not the work', () => {
    expect(peopleIn('Mr Lindgren, of Tessmar, near Leeds, was late.')).toEqual(['Lindgren']);
    expect(peopleIn('They met Dr Ann Lindgren of Tessmar, who wept. On Monday she went by boat to Tessmar.')).toEqual(['Ann Lindgren']);
    expect(peopleIn('The jury gave a prize to Bramblework, by Ann Lindgren.')).toEqual(['Ann Lindgren']);
  });

  test('a group that somebody belongs to', () => {
    expect(peopleIn('Plaid Morwen’s Lisa Roberts said that the road was shut.')).toEqual(['Lisa Roberts']);
    expect(peopleIn('Tolmara’s Sitivena Ravuka said it was late.')).toEqual(['Sitivena Ravuka']);
  });
});

test('who is against somebody, or like somebody in a headline, is nobody else', () => {
  expect(peopleIn('Oskar Tessmar left. Anti-Tessmar voters cheered.')).toEqual(['Oskar Tessmar']);
  expect(peopleIn('Oskar Tessmar left. It was a Tessmar-Style Debate.')).toEqual(['Oskar Tessmar']);
});

test('a shortened state is nobody', () => {
  expect(peopleIn('Rep. Oskar Tessmar, Tex., left. So did Rep. Ann Lindgren, Ky.')).toEqual(['Oskar Tessmar', 'Ann Lindgren']);
});

test('what is like somebody is called so without it', () => {
  expect(peopleIn('Oskar Tessmar left. It was an Oskar Tessmar-style speech.')).toEqual(['Oskar Tessmar']);
});

test('what is called after somebody’s surname is nobody', () => {
  expect(peopleIn('Oskar Tessmar left. Two Tessmar Polaroid shows were open.')).toEqual(['Oskar Tessmar']);
  expect(peopleIn('Oskar Tessmar left. His son Tessmar Oduya was late, and Oduya said so.')).toContain('Tessmar Oduya');
});

test('a bill of two is no third', () => {
  expect(peopleIn('Oskar Tessmar met Ann Lindgren. The Tessmar-Lindgren bill was late.').sort()).toEqual(['Ann Lindgren', 'Oskar Tessmar']);
});

describe('a group that speaks carries its whole name, and no more', () => {
  test.each([
    ['no day behind it', 'Tessmar Foods on Thursday lowered its forecast, saying that costs had risen.', 'Tessmar Foods'],
    ['a first word taken for an adjective', 'Tessmar Foods Inc said that costs had risen.', 'Tessmar Foods Inc'],
    ['a people in its name', 'The British Glaziers’ Association said patients were at risk.', 'The British Glaziers’ Association'],
    ['a noun for what it is in front', 'The law firm Holm Varga said it had found nothing.', 'Holm Varga'],
    ['such a noun at the beginning', 'Ratings agency Holm & Varga said it would keep the rating.', 'Holm & Varga'],
    ['an office of two words that owns it', 'The attorney general’s office said the case was closed.', 'The attorney general’s office'],
    ['a noun for a body in front', 'The charity Mums Tessmar said the cuts were cruel.', 'Mums Tessmar'],
    ['a word nobody is called by behind one for a group', 'Public Health Cymru said the outbreak was over.', 'Public Health Cymru'],
    ['initials behind it', 'The Emergency Grain Programme (EGP) said its warehouses were empty.', 'The Emergency Grain Programme'],
    [
      'an article before words of no language',
      'The Tessmar Ryot Sangha, a farmers’ body, said neither side was honest.',
      'The Tessmar Ryot Sangha',
    ],
    ['what it is between commas', 'Tessly, a meeting-notes startup, has admitted that it read the files.', 'Tessly'],
    [
      'what it is between commas, behind “according to”',
      'According to Glaziers Abroad, a medical charity, its convoy was turned back.',
      'Glaziers Abroad',
    ],
    ['what it is between commas, with “the”', 'Tessly, the startup, has admitted that it read the files.', 'Tessly'],
    ['initials in brackets, and later alone', 'The Glaziers Union (GLU) said it was late. The GLU said it was sad.', 'The Glaziers Union'],
    ['two places with “&”', 'Harrow & Vale said it was late. The company said it was sad.', 'Harrow & Vale'],
    ['a shop’s possessive', 'McDonald’s said it was late. “We are late,” McDonald’s said.', 'McDonald’s'],
    ['its initials later', 'The United Glaziers’ Union said it was late. The UGU said it was sad.', 'The United Glaziers’ Union'],
    ['a country of its own is none of it', 'The Ministry of Works said the bridge was safe.', 'The Ministry of Works'],
  ])('%s', (_, paragraph, name) => {
    const { people } = analyze(`A quiet week\n\n${paragraph}`, { published: '2024-05-06' });
    expect(people.map((one) => [one.name, one.kind])).toEqual([[name, 'group']]);
  });
});

test('whom somebody is chief executive of is no person', () => {
  expect(peopleIn('Tom Brandt, chief executive of Kessler, was late. Kessler lost money.')).toEqual(['Tom Brandt']);
});

test.each([
  ['a team, of which it says “have”', 'Tessmar have won twice. But Tessmar declined to comment, and he left Tessmar in May.'],
  ['a club by its first word', 'The visitors were hurt after a defeat by Fernhill Rovers. Fernhill rang him.'],
  ['who has “its” fares', 'Greyhound cut its fares last week. Greyhound is based in Dallas.'],
  ['who will bring out “its” edition', 'Tessmar will bring out its edition in May. Tessmar is late.'],
  ['a firm whose form is written small', 'Shares in Tessmar plc fell. Tessmar named a new chairman.'],
  ['a team that has a coach', 'Tessmar lost. The Tessmar coach was late, and they reduced Tessmar to 77 for four.'],
  [
    'a firm by the name of a town',
    'Meridian will buy it. Shares in Arden will rise, Meridian said. Meridian’s shares fell. She runs Meridian. Meridian would pay.',
  ],
  ['a day of a feast', 'Drivers will strike on Easter Sunday and Easter Monday.'],
  ['a town with its state', 'The mill moved to Dalton, Ga., in May, and from there to Holly Springs, Tenn., in June.'],
  ['a song', 'Sixty teenagers played “Precious Lord” outside the motel.'],
  ['a street', 'A man of Anlaby Close, Hull, denied it.'],
])('%s is nobody', (_, text) => {
  expect(peopleIn(text)).toEqual([]);
});

test('a club by its last word is nobody with a first name', () => {
  expect(peopleIn('It drew with ten-man Tessmar Rovers on Saturday. Rovers, who are last, said it was late.')).not.toContain(
    'Tessmar Rovers',
  );
});

test('several with a title of several are each by name', () => {
  const text = 'A quiet week\n\nJustices Mary Ann O’Brien and Anthony Kessler said the court may be split.';
  expect(analyze(text, { published: '2024-05-06' }).people.map(({ name }) => name)).toEqual([
    'Justices',
    'Mary Ann O’Brien',
    'Anthony Kessler',
  ]);
});

test('other initials are another group', () => {
  const text = 'A quiet week\n\nThe United Glaziers’ Union said it was late. The KBW said it was sad.';
  expect(analyze(text, { published: '2024-05-06' }).people.map(({ name }) => name)).toEqual(['The United Glaziers’ Union', 'The KBW']);
});

test('a run that people work at is a group wherever it stands', () => {
  const text = 'A quiet week\n\nAnalysts at Marsh Kessler said so. Marsh Kessler cut its forecast.';
  const people = analyze(text, { published: '2024-05-06' }).people.filter(({ kind }) => kind === 'person');
  expect(people).toEqual([]);
});

test('a body that looks after two things carries its whole name', () => {
  const text = 'A quiet week\n\nThe Bread and Salt Commission, which brought the case, said companies had a duty to listen.';
  expect(analyze(text, { published: '2024-05-06' }).people.map(({ name, kind }) => [name, kind])).toEqual([
    ['The Bread and Salt Commission', 'group'],
  ]);
});

describe('who is somebody all the same', () => {
  test.each([
    ['a couple', 'Carl & Nora Lindgren sold the farm.', 'Nora Lindgren'],
    ['who is described between “a” and the surname', 'Oskar Tessmar left. A tired Tessmar said it was time.', 'Oskar Tessmar'],
    ['who is one of many that are behind it', 'Leaders such as Oskar Tessmar are behind it.', 'Oskar Tessmar'],
    ['who has two surnames', 'Ann Lindgren-Tessmar left early.', 'Ann Lindgren-Tessmar'],
    ['a surname like a place’s end', 'Ann Park left early.', 'Ann Park'],
    ['a surname of the article’s own', 'Ruth Norvik left. Norvik, which is an odd name, said its origin was lost.', 'Ruth Norvik'],
    ['who is called like a capital', 'Paris Lindgren sold the farm. Paris said it was time.', 'Paris Lindgren'],
    ['who says what the weather will do', 'Oskar Tessmar has said it will be cold.', 'Oskar Tessmar'],
    ['who has a company called after him', 'Oskar Tessmar left Tessmar Shipping. Tessmar said he was tired.', 'Oskar Tessmar'],
    ['who runs a crane', 'Ann Lindgren, a crane operator, said she was tired.', 'Ann Lindgren'],
    ['the second half of a double name', 'Sophie Lund-Yates wrote the note.', 'Sophie Lund-Yates'],
    ['who has a body’s noun in front and a given name', 'The charity boss Ann Lindgren sold the farm.', 'Ann Lindgren'],
    ['whose trial has an article', 'The Ann Lindgren trial went on.', 'Ann Lindgren'],
    ['who speaks behind a comma', 'In Leeds, Lindgren, who sold the farm, was tired.', 'Lindgren'],
    ['whose name ends as a plural', 'Ruth Lindgreners sold the farm.', 'Ruth Lindgreners'],
    ['who is a member of a group', 'Tessmar, a member of the group, said it was late.', 'Tessmar'],
    ['who is head of something', 'Deputy head of the agency Ruth Lindgren said it was late.', 'Ruth Lindgren'],
    ['who has an office of a body in front', 'The Leader of the Opposition K. Venkata Rao spoke. Rao was late.', 'K. Venkata Rao'],
    ['whose name a firm has, too', 'Their owner, the Compagnie Tessmar, is no friend of the minister, Paul Tessmar.', 'Paul Tessmar'],
    ['who is called like a feast', 'Ruth Easter left. Easter was late.', 'Ruth Easter'],
    ['who is named in marks', 'The police called “Ann Lindgren” on Monday.', 'Ann Lindgren'],
    ['who is called like a month', 'August Lindgren sold the farm.', 'August Lindgren'],
    ['who is governor of a state', 'The letter came from Brandt, Ohio’s governor.', 'Brandt'],
    ['whose town it is', 'Ruth Tessmar left. The town of Tessmar’s youth was gone.', 'Ruth Tessmar'],
    ['who has a loss and a first name', 'Tom Kessler reported a loss for the year. Kessler is a farmer.', 'Tom Kessler'],
    ['who has a forecast of his own', 'Kessler cut his forecast.', 'Kessler'],
    ['who runs a company', 'Tom Brandt, chief executive of Kessler, was late. Kessler lost money.', 'Tom Brandt'],
    ['whose first name a company begins with', 'Jeb Tessmar left Jeb Freight Inc. in May. “I am tired,” Jeb said.', 'Jeb Tessmar'],
    ['who has a company with a form called after him', 'Mr. Tessmar sold Tessmar Freight Corp. in May. Tessmar was tired.', 'Tessmar'],
    ['who has a company called after her and is named', 'Kessler Research asked 900 people. Kessler is tired.', 'Kessler'],
    ['who has a case called after him', 'Oskar Tessmar sued. In Tessmar v. Hedlin he lost.', 'Oskar Tessmar'],
    ['who is in a row with a body', 'The loans came from the bank and Ruth Tessmar. Tessmar is rich.', 'Ruth Tessmar'],
    ['who speaks behind a row', 'It rained in Leeds, and Tessmar said it was late.', 'Tessmar'],
    ['who has an illness', 'Ruth Parkinson left. Parkinson’s illness was late.', 'Ruth Parkinson'],
    ['who works for a bank', 'Morgan Stanley analyst Ruth Lindgren cut her forecast.', 'Ruth Lindgren'],
    ['who opens a sentence and comes up again', 'It was loud. Tessmar did not mind. She left early.', 'Tessmar'],
    ['whose whole name a company has', 'Milton Kessler Corp. was late. “I am tired,” said Kessler, 60.', 'Kessler'],
    ['who is one of several presidents', 'The trend began under Presidents Tessmar and Marsh.', 'Tessmar'],
    ['who says it behind the verb', 'Said Brandt: “We lost.”', 'Brandt'],
    ['whose first name is a verb', 'Said Khalil and his wife fled.', 'Said Khalil'],
    ['who has a family, too', 'Ruth Tessmar left. The Tessmar family wept, and Tessmar was sad.', 'Ruth Tessmar'],
    ['who is based somewhere', 'The deal was struck by Leeds-based Ruth Tessmar.', 'Ruth Tessmar'],
    ['who is called like a cat', 'Her cat Oscar died. Oscar Brandt wept, and Oscar left.', 'Oscar Brandt'],
    ['whose name a boat has', 'A boat called Ann Brandt is lost. Ann Brandt wept.', 'Ann Brandt'],
    ['who sailed a ship', 'The ship Brandt sailed is lost. Ruth Brandt said it was late.', 'Ruth Brandt'],
    ['who is captain of one', 'The captain of one of the trawlers, Yannick Brandt, said it was late.', 'Yannick Brandt'],
    ['who is behind what is open as hers', 'Ann Brandt left. Brandt’s had a good day.', 'Ann Brandt'],
    ['whose foundation has an article', 'The Ann Brandt Foundation is old. Ann Brandt is not.', 'Ann Brandt'],
    ['who died in the headline of a paper', 'She read a paper headed “Brandt Lied Again”. Brandt wept.', 'Brandt'],
    ['who is one of a family', 'Jeanne Brandt left. The tomb was for a Brandt.', 'Jeanne Brandt'],
    ['who stands in front of a dash', 'Ann Lindgren, Bob Kessler – both of them said it was late.', 'Ann Lindgren'],
    ['of whom it is asked what they have', 'What did Tessmar have? Ruth is late.', 'Tessmar'],
    ['who is called like a street', 'Glenn Close is an actress.', 'Glenn Close'],
    ['who is mayor of a town that has a budget', 'The town is poor. Brandt cut its budget. Brandt, 48, is the mayor.', 'Brandt'],
    ['who is a relative that no list knows', 'The shop was founded by their grandfather Žejmo in 1924.', 'Žejmo'],
    ['who is a relative between commas', 'Her mother, Žejmo, took in washing.', 'Žejmo'],
    ['who plays in a film', 'In the film Ann Lindgren plays a nurse.', 'Ann Lindgren'],
    ['who wrote a book', 'The author of the novel, Ann Lindgren, was late.', 'Ann Lindgren'],
    ['whom they trust', 'They had trust in Žana Tessmar, who was late. “It is late,” Tessmar said.', 'Žana Tessmar'],
    ['whose company an insurer is', 'The insurer that Ruth Kessler founded was sold. Kessler wept.', 'Ruth Kessler'],
    ['a developer with a first name', 'Wind developer Ruth Tessmar said it was late.', 'Ruth Tessmar'],
    ['whose rival somebody is', 'His rival Tessmar was late.', 'Tessmar'],
    ['who is a late wife', 'Mr Lindgren’s late wife, Žejmo, took in washing.', 'Žejmo'],
    ['who is a midwife that no list knows', 'He was the son of a midwife, Žejmo.', 'Žejmo'],
    ['who is a relative and looks like many', 'His wife, Žejmos, wept.', 'Žejmos'],
    ['who is beaten in sets', 'The champion beat Žana Tessmar 6-4 6-2 on Monday.', 'Žana Tessmar'],
    ['whom somebody has a letter from', 'Žana Tessmar left. He had a letter from Tessmar.', 'Žana Tessmar'],
    ['who is let have something', 'They let Žana Tessmar leave and let Tessmar have a boat.', 'Žana Tessmar'],
    ['whose daughter is let have something', 'He will let his daughter Žejmo have a go.', 'Žejmo'],
    ['who cut something', 'Tessmar cut the rope. She was late.', 'Tessmar'],
    ['a particle and a plural', 'Professor Anneke de Vries wrote the note.', 'Anneke de Vries'],
  ])('%s', (_, paragraph, name) => {
    expect(peopleIn(paragraph)).toContain(name);
  });
});

test('a word of the headline that the story says of nobody is nobody, though somebody may be called so', () => {
  const peopleBelow = (headline: string, story: string): string[] => analyze(`${headline}\n\n${story}`).people.map(({ name }) => name);
  expect(peopleBelow('Fares go up', 'It was late, Ann Lee said.')).toEqual(['Ann Lee']);
  expect(peopleBelow('Fares go up', 'It was late, Ann Fares said.')).toEqual(['Ann Fares']);
});
