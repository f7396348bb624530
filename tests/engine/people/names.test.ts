import { describe, expect, test } from 'vitest';
import { analyze, wordsOf } from '../load-engine.ts';

/** Who is found in a paragraph of an article that says nothing else of them. */
function found(paragraph: string) {
  const analysis = analyze(`A quiet week at the harbour\n\n${paragraph}`, { published: '2024-05-06' });
  return analysis.people.map((person) => ({
    name: person.name,
    kind: person.kind,
    role: person.role ? wordsOf(analysis, person.role) : undefined,
    mentions: person.mentions.map(({ span }) => wordsOf(analysis, span)),
  }));
}
const namesIn = (paragraph: string): string[] => found(paragraph).map(({ name }) => name);

describe('a name is found whole', () => {
  test.each([
    ['two words', 'Helen Marsh opened the new library on Tuesday.', 'Helen Marsh'],
    ['an initial', 'The prize went to Peter J. Ramsay of Leeds.', 'Peter J. Ramsay'],
    ['behind a day that opens the sentence', 'On Monday Winston Chalk and Greta MacLeish sign it.', 'Winston Chalk'],
    ['initials in front', 'The novel by E. M. Harwood sold well.', 'E. M. Harwood'],
    ['behind an age', 'Nineteen-year-old Thanom Tessmar is at the yard. “I like it,” he said.', 'Thanom Tessmar'],
    ['like a town’s, with an office', '“No,” Darlington Okefor, managing director of the pier, told the paper.', 'Darlington Okefor'],
    ['a coach whom no list has', 'He met with coach Rasso Tolmay. Tolmay said they would field two teams.', 'Rasso Tolmay'],
    [
      'who is told between commas behind an office',
      'On Monday the new divisional officer, Isah Tolmay, told us that it was late.',
      'Isah Tolmay',
    ],
    ['the first of several senators', 'Senators Reddy and Omar Sayed came.', 'Reddy'],
    ['a rank of two words', 'It was told to Lance Corporal Helen Marsh.', 'Helen Marsh'],
    ['a rank of the police', 'It was told to CSP Helen Marsh.', 'Helen Marsh'],
    ['each of several who do it together', 'Co-producers Vish Ravi and Omar Sayed came.', 'Vish Ravi'],
    ['a surname with a capital inside', 'Ann FitzGerald and Greta MacLeish came.', 'Greta MacLeish'],
    ['a mayor behind a place', 'Lord Mayor of Dublin Oisín Quinlan said it was late for them all.', 'Oisín Quinlan'],
    ['a surname that the paper puts in', '“Hats off to Ruth [Reddy] for that,” she said.', 'Ruth [Reddy]'],
    ['the president-elect', 'Governor-Elect Helen Marsh was late.', 'Helen Marsh'],
    ['each of several with initials for what they are', 'They met party MLAs Vish Ravi and Omar Sayed.', 'Vish Ravi'],
    ['a captain without the team', 'Tessmar captain Lio Marsh said it was late.', 'Lio Marsh'],
    ['who is called Bill beside a bill', 'Bill Tolmay of Leeds spoke of the Bill. “It is late,” Bill said.', 'Bill Tolmay'],
    ['a first name that no list has', 'The call was for Bronwat Gerrick to resign. And Gerrick said it was late.', 'Bronwat Gerrick'],
    [
      'a first name that no list has and letters',
      'Prosecuting, Bronwat Gerrick KC said it was late. “Late,” Ms Gerrick said.',
      'Bronwat Gerrick',
    ],
    ['a suffix', 'The charity was founded by Walter Dunn Jr. in 1988.', 'Walter Dunn Jr.'],
    ['a particle', 'The court heard Willem van der Meer for an hour.', 'Willem van der Meer'],
    ['a Spanish particle', 'Lucía de la Fuente won the race in Bilbao.', 'Lucía de la Fuente'],
    ['an Arabic article', 'Doctors treated Khalid al-Masri at the scene.', 'Khalid al-Masri'],
    ['“bin”', 'Prince Faisal bin Nasser arrived in Muscat.', 'Faisal bin Nasser'],
    ['“ben”', 'Yitzrak ben Tolmay, a crane driver, wept.', 'Yitzrak ben Tolmay'],
    ['“bin” in front of what is a title elsewhere', 'Prince Karim bin Sultan arrived in Muscat.', 'Karim bin Sultan'],
    ['a title as the name', 'Sultan bin Karim Al Tolmay left early.', 'Sultan bin Karim Al Tolmay'],
    ['a title as the father’s', 'Karim bin Sultan Al Tolmay left early.', 'Karim bin Sultan Al Tolmay'],
    ['many fathers', 'HH Tolmar bin Turki bin Mahmoud al Saadi left early.', 'Tolmar bin Turki bin Mahmoud al Saadi'],
    ['a ruler without the style', 'His Highness Sheikh Karim bin Zayed Al Tolmay left early.', 'Karim bin Zayed Al Tolmay'],
    ['“arap”', 'They met President Daniel arap Tolmay.', 'Daniel arap Tolmay'],
    ['“binti”', 'The prize went to Salma binti Nasser.', 'Salma binti Nasser'],
    ['a member of a parliament', 'MK Rosa Ben Tolmay said it was late. Ben Tolmay left.', 'Rosa Ben Tolmay'],
    ['behind an honour in the midst', 'Tolmar Mentri Besar Datuk Rosa Tolmay said it was late.', 'Rosa Tolmay'],
    ['behind an honour', 'Hajia Rosa Tolmay said it was late.', 'Rosa Tolmay'],
    ['behind a party by its initials', 'It was late, said KLP’s Gbengo Tolmaywa.', 'Gbengo Tolmaywa'],
    ['behind a trade with a capital', 'Whelker Keith Tolmay said it was late.', 'Keith Tolmay'],
    ['a hyphen between given names', 'Jean-Pierre Laurent wrote the report.', 'Jean-Pierre Laurent'],
    ['a hyphen between surnames', 'Sarah Lloyd-Evans chaired the inquiry.', 'Sarah Lloyd-Evans'],
    ['a hyphen before a small letter', 'Park Min-jun met reporters in Busan.', 'Park Min-jun'],
    ['a hyphen before what looks like a verb', 'South Korea’s foreign minister, Ahn Jae-won, said talks would restart.', 'Ahn Jae-won'],
    ['a peer’s seat', 'The tribunal’s chair, Lord Ferris of Kelso, said the road would stay shut.', 'Ferris of Kelso'],
    ['where a queen came from', 'A queen, Katherine of Navarre, was buried there.', 'Katherine of Navarre'],
    ['a byname', 'The chaplain of William the Bold built it.', 'William the Bold'],
    ['no club in brackets', 'First came Ruth Klein (Tessmar).', 'Ruth Klein'],
    ['no office behind a first name', 'The road is shut, Katherine the mayor said.', 'Katherine'],
    ['a surname that looks like an adverb', 'The firm named Niel Wrongly as its head.', 'Niel Wrongly'],
    ['no title of several', 'Cllrs Ruth Klein and Helen Marsh opened the library.', 'Ruth Klein'],
    ['no rank of a professor', 'Emeritus Associate Professor Ruth Klein opened the library.', 'Ruth Klein'],
    ['no rank in short', 'Snr Sgt Ruth Klein opened the library.', 'Ruth Klein'],
    ['a Welsh particle', 'Gwilym ap Rhys said the road would stay shut.', 'Gwilym ap Rhys'],
    ['a particle behind a trade', 'The team is led by acoustician Anouke de Wit of the museum.', 'Anouke de Wit'],
    ['a given name like a place’s', 'A man shouted at Sydney Klein, 51, before he left.', 'Sydney Klein'],
    ['no letters of an office', 'Prosecutor Ruth Klein KC told the court that the road was shut.', 'Ruth Klein'],
    ['an honour of who has no other name', 'Lady Tessmar, 83, said the road would stay shut.', 'Lady Tessmar'],
    ['no mark of a page', 'On Monday <b>Helen Marsh</b> opened the library.', 'Helen Marsh'],
    ['an apostrophe', "Niamh O'Connor said the road would stay shut.", "Niamh O'Connor"],
    ['accents', 'Françoise Béranger said the road would stay shut.', 'Françoise Béranger'],
    ['an Indian name', 'Rajesh Kumar Sharma said the road would stay shut.', 'Rajesh Kumar Sharma'],
    ['a Chinese name', 'Zhang Wei said the road would stay shut.', 'Zhang Wei'],
    ['a Scottish name', 'Fiona MacLeod said the road would stay shut.', 'Fiona MacLeod'],
    ['a Turkish name', 'Ahmet Yılmaz said the road would stay shut.', 'Ahmet Yılmaz'],
    ['a Nigerian name', 'Chinedu Okafor said the road would stay shut.', 'Chinedu Okafor'],
    ['a nickname in marks', 'Killed were Aron "Bear" Tessmer, 18, and a friend.', 'Aron "Bear" Tessmer'],
    ['a nickname in brackets', 'Katarzyna (Kasia) Tessmer opened the library.', 'Katarzyna (Kasia) Tessmer'],
    ['a rank as a first name', 'Businessman Earl Tessmer opened the library.', 'Earl Tessmer'],
    ['a rank as a first name behind a trade', 'The lawyer Baron Tessmer opened the library.', 'Baron Tessmer'],
    ['a nickname that is a title', 'Capt. Diego “Duke” Tessmer opened the library.', 'Diego “Duke” Tessmer'],
    ['no title of a canon', 'Canon Ruth Tessmer opened the library.', 'Ruth Tessmer'],
    ['no class of a rank', 'Warrant Officer Class Two Shane Tessmer opened the library.', 'Shane Tessmer'],
    ['no office that Ireland has', 'Tánaiste Simon Tessmer opened the library.', 'Simon Tessmer'],
    ['a surname that is a trade', 'Sen. Jon Tester opened the library. “It is late,” Tester said.', 'Jon Tester'],
    ['no short title of a priest', 'Fr Gerard Tessmer opened the library.', 'Gerard Tessmer'],
    ['no office that few have', 'Undersecretary Joan Tessmer opened the library.', 'Joan Tessmer'],
    ['a first name that no list has, in a row', 'He sat with Ratova Tessuyar and Helen Marsh.', 'Ratova Tessuyar'],
    ['a first name that no list has, beside another of the surname', 'Kate Marsden won. Popo Marsden was late.', 'Popo Marsden'],
    ['a surname that the paper puts in, in round brackets', '“I like Peter (Tessmer) and Katarzyna,” he said.', 'Peter (Tessmer)'],
    ['no club that the paper puts in', '“I like Peter (Leeds) and Katarzyna,” he said.', 'Peter'],
    ['a day in the midst', 'Chief Adewumi Sunday Tessmer said that the road would stay shut.', 'Adewumi Sunday Tessmer'],
    ['no rank behind a relative', 'Her great-uncle Prince Bertil was late. Bertil left.', 'Bertil'],
    ['no ruler’s title that may be a name', 'He met the Amir Sheikh Tessmar Al-Nasser on Monday.', 'Tessmar Al-Nasser'],
    ['behind a ruler’s title what looks like a place', 'His counterpart Sheikh Salem Abdullah Tessmar left.', 'Salem Abdullah Tessmar'],
    ['a player’s nickname', 'The owner is Enrique “xTess” Martínez of Leeds.', 'Enrique “xTess” Martínez'],
    ['a Korean surname that is an article elsewhere', 'The court heard Rosa Klein and An Jong-beom, an aide.', 'An Jong-beom'],
    ['a Korean name whose middle is a verb elsewhere', 'It was the arrest of former chairman Choi See-hwan on Monday.', 'Choi See-hwan'],
    [
      'such a first name behind a title',
      'Held were Constable Blessings Tessmer and Sergeant Rosa Klein. Ian Tessmer wept.',
      'Blessings Tessmer',
    ],
    ['behind what a priest is called', 'Padre Ismael Tessmer and Doña Rosa Klein came.', 'Ismael Tessmer'],
    ['behind what a leader is called', 'Former MLA Ch. Rajbir Tessmer came.', 'Rajbir Tessmer'],
    [
      'no people in front of it',
      'Among the men he defends his title against Lemi Dumecha and the Kenyan Bernard Tessmar.',
      'Bernard Tessmar',
    ],
    ['behind what is said in Brazil', 'Dona Ivone Tessmer and Seu Carlos Klein came.', 'Ivone Tessmer'],
    ['a Brazilian name', 'Chief Executive Maria das Graças Tessmar left.', 'Maria das Graças Tessmar'],
    ['no second of three titles', 'Garda Assistant Commissioner Pat Tessmar said that it was late.', 'Pat Tessmar'],
    ['a Catalan name', 'Finance director Jordi Tessmar i Roca knew of it.', 'Jordi Tessmar i Roca'],
    [
      'behind a member’s letters what looks like a party',
      'Sinn Féin TD Mairéad Ní Thessmar told the Dáil it was late.',
      'Mairéad Ní Thessmar',
    ],
    ['a first name that looks like a title', 'He headed in Matty Tolmay’s corner. “It is late,” Tolmay said.', 'Matty Tolmay'],
    ['a neighbour in no list', 'He left at dawn to help a neighbour, Des O’Tessley.', 'Des O’Tessley'],
    ['a mother-in-law', 'He lives with his wife Ann and mother-in-law Kunjitess.', 'Kunjitess'],
    ['a Polish name', 'Katarzyna Wiśniewska said the road would stay shut.', 'Katarzyna Wiśniewska'],
  ])('%s', (_, paragraph, name) => {
    expect(namesIn(paragraph)).toContain(name);
  });
});

test('“Mr.” stands in front of somebody, though the surname looks like a plural', () => {
  const [ailings, ...others] = found('Ruth Ailings left the Rovers. “It is late,” said Ms. Ailings, who is 60. Then Ms. Ailings slept.');
  expect(ailings?.mentions.filter((words) => words === 'Ms. Ailings')).toHaveLength(2);
  expect(others.map(({ name }) => name)).not.toContain('Ms. Ailings');
});

test('a first name in brackets in front of a surname is nobody else', () => {
  expect(namesIn('“The way that [Ruth] Tessmar did,” he said. Ruth Tessmar was late.')).not.toContain('Ruth');
  expect(namesIn('“The way that Ruth [Tessmar] did,” he said. Ruth Tessmar was late.')).toContain('Ruth Tessmar');
});

test('two surnames with a hyphen are nobody, also where one is a first name', () => {
  expect(namesIn('President Tessmar met Xi Jinping. The Tessmar-Xi talks were late.')).toEqual(['Tessmar', 'Xi Jinping']);
});

test('a name does not go on in who was led or born by it', () => {
  expect(namesIn('Ruth Hale-led, the team won. Ruth Hale said it was late.')).toEqual(['Ruth Hale']);
});

describe('a day behind a name is none of it', () => {
  test.each([
    ['behind two words', 'The mayor met with Ruth Marsh Thursday in Leeds.', 'Ruth Marsh'],
    ['in front of a verb', 'Ruth Marsh Friday said nothing had changed.', 'Ruth Marsh'],
    ['behind one word that is no first name', 'Tessmar Sunday said that nothing had changed.', 'Tessmar'],
    ['behind a role and a name', 'Prime Minister Tessmar Thursday met the envoy.', 'Tessmar'],
    ['behind a company', 'Tessmar Inc. Monday said that nothing had changed.', 'Tessmar Inc.'],
    ['behind a government', 'The government Wednesday said that nothing had changed.', 'The government'],
    ['behind somebody without a name', 'One senior envoy Tuesday called the plan “a mess”.', 'One senior envoy'],
    ['behind whom somebody speaks for', 'A spokesman for the ministry Friday said it was late.', 'A spokesman for the ministry'],
    ['but for one who is called so', 'Ruby Tuesday said the song was hers.', 'Ruby Tuesday'],
    ['but for a paper', 'Ruth Marsh, editor of the Sunday Post, said it was late.', 'Ruth Marsh'],
  ])('%s', (_, paragraph, name) => {
    expect(namesIn(paragraph)).toEqual([name]);
  });
});

describe('a day in front of a name is none of it', () => {
  test.each([
    ['of somebody', 'On Monday Ruth Marsh said the plan was dead.', 'Ruth Marsh'],
    ['of a body', 'On Monday Tessmar Council said the plan was dead.', 'Tessmar Council'],
    ['but for a paper', 'By then Sunday Mirror staff had left, said Ruth Marsh.', 'Ruth Marsh'],
  ])('%s', (_, paragraph, name) => {
    expect(namesIn(paragraph)).toEqual([name]);
  });
});

describe('what stands in front of a name is a role, in the article’s own words', () => {
  test.each([
    ['an office', 'Finance Minister Ingrid Dahl met reporters.', 'Ingrid Dahl', 'Finance Minister'],
    ['an office of somewhere', 'Norwegian Finance Minister Ingrid Dahl met reporters.', 'Ingrid Dahl', 'Norwegian Finance Minister'],
    ['an office in a country', 'Danish Ambassador to Namibia Ingrid Dahl met reporters.', 'Ingrid Dahl', 'Danish Ambassador to Namibia'],
    ['a rank with its field in brackets', 'DSP (Crime) Helen Marsh met reporters.', 'Helen Marsh', 'DSP (Crime)'],
    ['a trade that no list has', 'Whelkmonger Helen Marsh and glassblower Robert Hale met reporters.', 'Robert Hale', 'glassblower'],
    ['a trade with a capital', 'Skateboarder Helen Marsh met reporters.', 'Helen Marsh', 'Skateboarder'],
    ['an office in front of honours', 'Dock Union chairman Datuk Seri Dr Helen Marsh met reporters.', 'Helen Marsh', 'Dock Union chairman'],
    ['a job in front of a rank', 'Coast Guard spokesman Commodore Helen Marsh met reporters.', 'Helen Marsh', 'Coast Guard spokesman'],
    ['an office in front of a particle', 'Chief executive Helen de Vries met reporters.', 'Helen de Vries', 'Chief executive'],
    ['a party’s supremo', 'BSP supremo Helen Marsh met reporters.', 'Helen Marsh', 'BSP supremo'],
    ['a rank in the world', 'The match was won by World No. 3 Helen Marsh.', 'Helen Marsh', 'World No. 3'],
    ['no honour of two words', 'Datuk Seri Salleh Keruak met reporters.', 'Salleh Keruak', undefined],
    ['no honour whose first word is a name elsewhere', 'Tan Sri Salleh Keruak met reporters.', 'Salleh Keruak', undefined],
    ['no honour with a mark', 'Dato’ Seri Salleh Keruak met reporters.', 'Salleh Keruak', undefined],
    [
      'an office in front of an honour and a form of address',
      'Prime Minister Tun Dr Salleh Keruak left.',
      'Salleh Keruak',
      'Prime Minister',
    ],
    [
      'an office with its field in brackets',
      'Senior Minister (Harbours) Datuk Seri Helen Marsh left.',
      'Helen Marsh',
      'Senior Minister (Harbours)',
    ],
    [
      'an office whose field a rank follows',
      'Chief of Defence Force Gen Tan Sri Helen Marsh left.',
      'Helen Marsh',
      'Chief of Defence Force Gen',
    ],
    [
      'an office with several fields',
      'The former Tourism, Arts and Culture Minister Datuk Helen Marsh met reporters.',
      'Helen Marsh',
      'Tourism, Arts and Culture Minister',
    ],
    [
      'an office whose first field is no person',
      'Agriculture and Fisheries Minister Helen Marsh met reporters.',
      'Helen Marsh',
      'Agriculture and Fisheries Minister',
    ],
    ['no field of a ministry', 'He is at the Ministry of Health and Finance Minister Helen Marsh left.', 'Helen Marsh', 'Finance Minister'],
    ['a calling that the list which was learned has not met', '“No,” said trustee Helen Marsh.', 'Helen Marsh', 'trustee'],
    ['two jobs', 'The bank’s founder and chief executive Helen Marsh met reporters.', 'Helen Marsh', 'bank’s founder and chief executive'],
    ['two offices with capitals', 'President and CEO Helen Marsh met reporters.', 'Helen Marsh', 'President and CEO'],
    ['no office of somebody else', 'The talks between the king and president Helen Marsh were late.', 'Helen Marsh', 'president'],
    ['no year of their age', 'Helen Marsh, a 33 year old nurse, met reporters.', 'Helen Marsh', 'nurse'],
    ['a ruler’s title', 'Oba Rilwan Marsh met reporters.', 'Rilwan Marsh', 'Oba'],
    [
      'an office of a court',
      'Chief of the Emir’s Court Sheikh Khalid bin Nasser Al Tolmay met reporters.',
      'Khalid bin Nasser Al Tolmay',
      'Chief of the Emir’s Court',
    ],
    ['an office of a prince', 'The Norwegian envoy Prince Tessmar bin Nasser met reporters.', 'Tessmar bin Nasser', 'Norwegian envoy'],
    [
      'an office in front of which nobody stands',
      'Amiri Diwan Affairs Minister Ali Tessmar met reporters.',
      'Ali Tessmar',
      'Amiri Diwan Affairs Minister',
    ],
    [
      'an office in a body, with a form of address',
      'Leader of the council Sir Howard Tessmar met reporters.',
      'Howard Tessmar',
      'Leader of the council',
    ],
    ['such a calling with a capital', 'Abbot Helen Marsh met reporters.', 'Helen Marsh', 'Abbot'],
    [
      'an office in a body that is somebody’s',
      'Head of the Prison Officers’ Association Robert Hale met reporters.',
      'Robert Hale',
      'Head of the Prison Officers’ Association',
    ],
    ['an office with “of”', 'Secretary of State Robert Hale met reporters.', 'Robert Hale', 'Secretary of State'],
    [
      'an office with “of” in small letters',
      'The former secretary of state Robert Hale met reporters.',
      'Robert Hale',
      'former secretary of state',
    ],
    ['a chief of staff', 'The mayor’s chief of staff Robert Hale met reporters.', 'Robert Hale', 'mayor’s chief of staff'],
    [
      'an office whose name seems to go on',
      'Former Secretary of State Madeleine Hale met reporters.',
      'Madeleine Hale',
      'Former Secretary of State',
    ],
    ['a spokeswoman at the beginning', 'Spokeswoman Clara Nunn said nothing had changed.', 'Clara Nunn', 'Spokeswoman'],
    ['a spokesman of something', 'Kremlin spokesman Pavel Orlov said nothing had changed.', 'Pavel Orlov', 'Kremlin spokesman'],
    ['a party', 'Democrat Thomas Reid said nothing had changed.', 'Thomas Reid', 'Democrat'],
    ['an office rather than a party', 'Democrat Thomas Reid spoke. Sen. Thomas Reid left.', 'Thomas Reid', 'Sen.'],
    ['a people', 'Floridian Thomas Reid Hale said nothing had changed.', 'Thomas Reid Hale', 'Floridian'],
    ['a rank', 'General Thomas Reid said nothing had changed.', 'Thomas Reid', 'General'],
    ['an ambassador', 'Ambassador Lena Vogt said nothing had changed.', 'Lena Vogt', 'Ambassador'],
    ['a day is none', 'On Monday Finance Minister Ingrid Dahl met reporters.', 'Ingrid Dahl', 'Finance Minister'],
    ['a trade', 'The lawyer Martin Keane said nothing had changed.', 'Martin Keane', 'lawyer'],
    ['behind the name', 'Martin Keane, a lawyer for the union, said nothing had changed.', 'Martin Keane', 'lawyer for the union'],
    ['a noun that no list knows', 'Martin Keane, a farrier, said nothing had changed.', 'Martin Keane', 'farrier'],
    ['police of a state', 'State police Sgt. Dana Keane said the road was shut.', 'Dana Keane', 'State police Sgt.'],
    ['a shortened rank', '“They fled,” said Brig. Gen. Omar Sayed.', 'Omar Sayed', 'Brig. Gen.'],
    ['a noun taken for the subject', 'Ringleader Jordan Keane, 19, smirked.', 'Jordan Keane', 'Ringleader'],
    ['a team of “all”', 'All Blacks coach Scott Keane dropped two players.', 'Scott Keane', 'All Blacks coach'],
    ['nothing that was given to them', 'A court granted bail to film star Martin Keane.', 'Martin Keane', 'film star'],
    ['no child of theirs', 'Rosa Klein, daughter of founder Martin Keane, left early.', 'Martin Keane', 'founder'],
    ['behind what somebody wrote', 'It stands in the Journal of Captain Rosa Klein.', 'Rosa Klein', 'Captain'],
    ['of a body with “of” in its name', 'Bank of England governor Rosa Klein said it was late.', 'Rosa Klein', 'Bank of England governor'],
    ['of a ministry', 'Ministry of Health spokesman Martin Keane said it was late.', 'Martin Keane', 'Ministry of Health spokesman'],
    ['of a university', 'University of Leeds professor Rosa Klein said it was late.', 'Rosa Klein', 'University of Leeds professor'],
    ['no pride of a town', 'The pride of Leeds captain Martin Keane was hurt.', 'Martin Keane', 'Leeds captain'],
    ['the class of a rank', 'The mother of Petty Officer Third Class Martin Keane wept.', 'Martin Keane', 'Petty Officer Third Class'],
    ['an attorney general', 'Ohio attorney general Martin Keane said it was late.', 'Martin Keane', 'Ohio attorney general'],
    ['of a party', 'Plaid Morwen’s health spokesman Martin Keane said it was late.', 'Martin Keane', 'Plaid Morwen’s health spokesman'],
    [
      'an office rather than a form of address',
      'The Rt Hon Rosa Klein, the former chief whip, said it was late.',
      'Rosa Klein',
      'former chief whip',
    ],
    ['an office beside a party in brackets', 'Coun Martin Keane (Con, Marsh East) said it was late.', 'Martin Keane', 'Coun'],
    [
      'a captain of the navy',
      'Pentagon spokesman Navy Capt. Martin Keane said it was late.',
      'Martin Keane',
      'Pentagon spokesman Navy Capt.',
    ],
    [
      'of a body with a hyphen',
      'Rosa Klein, the former Hewlett-Packard CEO who had left, said it was late.',
      'Rosa Klein',
      'former Hewlett-Packard CEO',
    ],
    [
      'what a minister is in charge of',
      'State minister for Agriculture Christopher Obala said it was late.',
      'Christopher Obala',
      'State minister for Agriculture',
    ],
    ['what a secretary is in charge of', 'Secretary of Defense Lloyd Marsh said it was late.', 'Lloyd Marsh', 'Secretary of Defense'],
    ['an office of the opposition', 'Shadow Health Secretary Rosa Klein said it was late.', 'Rosa Klein', 'Shadow Health Secretary'],
    ['the place of a bishop', 'Bishop of Raphoe Philip Marsh said it was late.', 'Philip Marsh', 'Bishop of Raphoe'],
    ['the see of an archbishop', 'Archbishop of Canterbury Martin Klein said it was late.', 'Martin Klein', 'Archbishop of Canterbury'],
    ['a small field', 'The minister for transport Rosa Klein said it was late.', 'Rosa Klein', 'minister for transport'],
    ['a field of two words', 'Minister of Foreign Affairs Odaro Tessmar said it was late.', 'Odaro Tessmar', 'Minister of Foreign Affairs'],
    ['an analyst of a bank', 'Morgan Stanley analyst Rosa Klein said it was late.', 'Rosa Klein', 'Morgan Stanley analyst'],
    ['a secretary of State', 'They met former secretary of State Rosa Klein in Leeds.', 'Rosa Klein', 'former secretary of State'],
    ['of a party in small letters', 'On Monday party Chairman Martin Keane said it was late.', 'Martin Keane', 'party Chairman'],
    ['a constable whose first name no list has', 'PC Bronwat Keane said it was late.', 'Bronwat Keane', 'PC'],
    ['nothing that was done', 'He spoke of the unilateral action President Martin Keane has taken.', 'Martin Keane', 'President'],
    ['an office of a state', 'On Monday state Sen. Martin Keane said it was late.', 'Martin Keane', 'state Sen.'],
    [
      'nothing that several are',
      'It was late, said presidential hopefuls former Ohio Gov. Martin Keane and Rosa Klein.',
      'Martin Keane',
      'former Ohio Gov.',
    ],
    [
      'an office with its body in front and a comma behind',
      'The Harrow State Governor, Rosa Klein, said that it was late for them all.',
      'Rosa Klein',
      'Harrow State Governor',
    ],
    [
      'a councillor for a ward',
      'Councillor for the Tolmay Division Rosa Klein said that it was late for them all.',
      'Rosa Klein',
      'Councillor for the Tolmay Division',
    ],
    ['an office between a name and a firm', '“No,” said Rosa Klein, chief executive, Harbour Bank.', 'Rosa Klein', 'chief executive'],
    ['no day of a dateline', 'Leeds, March 11 Finance Minister Rosa Klein said it was late.', 'Rosa Klein', 'Finance Minister'],
    ['a founder of a firm', 'Tessmarna co-founder Rosa Klein said it was late.', 'Rosa Klein', 'Tessmarna co-founder'],
    ['a kind of analyst', 'Merrill Lynch food analyst Rosa Klein said it was late.', 'Rosa Klein', 'Merrill Lynch food analyst'],
    ['a chair of a board', '“No,” said board chair Martin Keane, who voted.', 'Martin Keane', 'board chair'],
    ['a member of a body', 'Conservative Stortin member Rosa Klein said it was a shame.', 'Rosa Klein', 'Conservative Stortin member'],
    ['a doctor by letters', 'GP Martin Keane said the surgery was full.', 'Martin Keane', 'GP'],
    ['a head in front of the name', 'The club’s head of medicine Rosa Klein said it was late.', 'Rosa Klein', 'club’s head of medicine'],
    ['a doctor by letters and a title', 'At the surgery, GP Dr Martin Keane was late.', 'Martin Keane', 'GP'],
    ['a head of something', 'Rosa Klein is now the agency’s head of design.', 'Rosa Klein', 'head of design'],
    ['no verb in front of who speaks', '“He can play,” tweeted comedian Rosa Klein.', 'Rosa Klein', 'comedian'],
    ['no form of address behind it', 'Marsh Road president Pastor Martin Keane prayed.', 'Martin Keane', 'Marsh Road president'],
    ['an office of two words', 'The Ohio attorney general, Martin Keane, said it was late.', 'Martin Keane', 'Ohio attorney general'],
    ['what somebody holds', 'Martin Keane, a top moderate, said it was late.', 'Martin Keane', 'top moderate'],
    ['of a prize', 'Oscar nominee Rosa Klein said it was late.', 'Rosa Klein', 'Oscar nominee'],
    [
      'an office with its field in brackets',
      'Superintendent of Police (Rural) Rosa Klein said it was late.',
      'Rosa Klein',
      'Superintendent of Police (Rural)',
    ],
    [
      'an office in a body',
      'The deputy chief executive of the harbour authority Rosa Klein said it was late.',
      'Rosa Klein',
      'deputy chief executive of the harbour authority',
    ],
    [
      'an office whose field looks like a verb',
      'He will be succeeded by Rosa Klein, Harbour Bank’s chief operating officer since 2019.',
      'Rosa Klein',
      'Harbour Bank’s chief operating officer',
    ],
    ['for what a minister is', 'Minister for Foreign Affairs Rosa Klein said it was late.', 'Rosa Klein', 'Minister for Foreign Affairs'],
    [
      'the whole of a firm with a comma',
      'It is late, said Rosa Klein, an analyst at Tessmar, Kessler & Co in Leeds.',
      'Rosa Klein',
      'analyst at Tessmar, Kessler & Co',
    ],
    [
      'the whole of a firm with its form',
      'It is late, said Rosa Klein, an analyst at Tessmar, Inc.',
      'Rosa Klein',
      'analyst at Tessmar, Inc.',
    ],
    ['for what else a minister is', 'Minister for Justice Rosa Klein said it was late.', 'Rosa Klein', 'Minister for Justice'],
    [
      'for what a minister of state is',
      'Minister of State for Health Rosa Klein said it was late. The minister sang.',
      'Rosa Klein',
      'Minister of State for Health',
    ],
    [
      'for the second of two things',
      'The Secretary of State for Work and Pensions Rosa Klein said it was late.',
      'Rosa Klein',
      'Secretary of State for Work and Pensions',
    ],
    ['a managing director', 'Transdev managing director Rosa Klein said it was late.', 'Rosa Klein', 'Transdev managing director'],
    [
      'a judge, without the form of address',
      'Former High Court judge Justice Rosa Klein was late.',
      'Rosa Klein',
      'Former High Court judge',
    ],
    ['a trade with a hyphen', 'The flat belongs to make-up artist Rosa Klein.', 'Rosa Klein', 'make-up artist'],
    ['a trade with a hyphen in front', 'Make-up artist Rosa Klein said it was late.', 'Rosa Klein', 'Make-up artist'],
    ['a judge’s', 'Recorder Rosa Klein said it was late.', 'Rosa Klein', 'Recorder'],
    ['a constable', 'Det Con Rosa Klein, of the harbour police, said it was late.', 'Rosa Klein', 'Det Con'],
    ['a place in a team', 'The Dutch winger Joren van der Klein was sent off.', 'Joren van der Klein', 'Dutch winger'],
    ['what somebody is that is called so', 'A Croatian poet called Rosa Klein is peeling an orange.', 'Rosa Klein', 'Croatian poet'],
    [
      'a seat in parliament',
      'The Member of Parliament for Arden East, Dr Rosa Klein, said it was late.',
      'Rosa Klein',
      'Member of Parliament for Arden East',
    ],
    ['no part of a surname', 'Premier Di Castellan left early.', 'Di Castellan', 'Premier'],
    ['a rank in capitals', 'Mr Lee and DI Klein left early. DI Rosa Klein was late.', 'Rosa Klein', 'DI'],
    ['a deputy of somewhere', 'Deputy Mayor Rosa Klein said nothing had changed.', 'Rosa Klein', 'Deputy Mayor'],
  ])('%s', (_, paragraph, name, role) => {
    const person = found(paragraph).find((one) => one.name === name);
    expect(person?.role?.replace(/^the /i, '')).toBe(role);
  });
});

test('who has the office speaks, not the body', () => {
  expect(namesIn('University of Leeds professor Rosa Klein said it was late.')).toEqual(['Rosa Klein']);
});

describe('a surname that is a title is its bearer’s', () => {
  test.each([
    [
      'behind a first name',
      'Sheriff Lamar Bishop spoke at the harbour. Bishop said the road was shut. “Shut,” said Bishop.',
      'Lamar Bishop',
      3,
    ],
    ['of a lawyer called Judge', 'Attorney Ruth Judge spoke at the harbour. “They are tired,” Judge said.', 'Ruth Judge', 2],
    ['behind “Mr.”', 'Lamar Baker spoke at the harbour. Mr. Baker said the road was shut.', 'Lamar Baker', 2],
    ['of a rank behind “Mr”', 'Lamar Major spoke at the harbour. Mr Major, who came late, said the road was shut.', 'Lamar Major', 2],
    ['but not in an office', 'Lamar Brandt spoke at the harbour. Mr Speaker, he said, the road is shut.', 'Lamar Brandt', 2],
    ['but not with an article', 'Ruth Judge spoke at the harbour. The Judge said the road was shut.', 'Ruth Judge', 1],
  ])('%s', (_, paragraph, name, times) => {
    expect(found(paragraph).find((person) => person.name === name)?.mentions.length).toBe(times);
  });
});

describe('a role of a word that means other things as well', () => {
  test.each([
    ['of a player', 'Point guard Jamal Tessmer missed the game.', 'Jamal Tessmer', 'Point guard'],
    ['that no list has', 'Senior advocate Farhana Tessmer missed the game.', 'Farhana Tessmer', 'Senior advocate'],
    ['of a dean', 'The Dean of Harrow, the Very Rev Simon Tessmer, missed the game.', 'Simon Tessmer', 'Dean of Harrow'],
    ['of a job in front of a rank', 'A palace aide, Colonel Ruth Tessmer, missed the game.', 'Ruth Tessmer', 'palace aide'],
    ['of a private', 'Private Ruth Tessmer missed the game.', 'Ruth Tessmer', 'Private'],
    ['of a player with a hyphen', 'She met the left-back Ruth Tessmer.', 'Ruth Tessmer', 'left-back'],
    ['of a rank in a house', 'Prince Tessmer and Crown Prince Olaf Marsh met.', 'Olaf Marsh', 'Crown Prince'],
    ['that was given up', 'Ruth Tessmer spoke. Tessmer, a retired firefighter, was late.', 'Ruth Tessmer', 'retired firefighter'],
    ['that is an office and not what else somebody was', 'Sen. Ruth Tessmer, an Army veteran, was late.', 'Ruth Tessmer', 'Sen.'],
    ['that says more than a rank', 'Sgt. Ruth Tessmer, a police spokeswoman, was late.', 'Ruth Tessmer', 'police spokeswoman'],
    ['without “own”', 'His own spokeswoman, Ruth Tessmer, was late.', 'Ruth Tessmer', 'spokeswoman'],
  ])('%s', (_, paragraph, name, role) => {
    expect(found(paragraph)).toContainEqual(expect.objectContaining({ name, role }));
  });
});

describe('what is no role', () => {
  test.each([
    ['a form of address', 'Mr. Keane left early. Martin Keane was tired.', 'Martin Keane'],
    ['what several are', 'She beat her rivals Martin Keane and Rosa Klein.', 'Martin Keane'],
    ['what several are, shortened', 'Sens. Martin Keane and Rosa Klein voted against it.', 'Martin Keane'],
    ['what several are, with where they are from', 'Sens. Martin Keane (Ky.) and Rosa Klein (Fla.) voted against it.', 'Martin Keane'],
    ['what several are, as a title', 'Ministers Martin Keane and Rosa Klein voted against it.', 'Martin Keane'],
    ['one of several', 'Rosa Klein, the third of five children of a farmer, was tired.', 'Rosa Klein'],
    ['who somebody founded it with', 'The owner of the company Rosa Klein founded was fined.', 'Rosa Klein'],
    ['who calls somebody something', 'Martin Keane left. One lawmaker called Keane “the prince of the pier”.', 'Martin Keane'],
    ['what was before', 'Following the end of the case, Rosa Klein said it was late.', 'Rosa Klein'],
    ['a relative', 'Her brother Martin Keane was tired.', 'Martin Keane'],
    ['a season', 'In winter Martin Keane was tired.', 'Martin Keane'],
    ['a first name like a trade', 'Rutger Martin Keane was tired.', 'Rutger Martin Keane'],
    ['a state', 'In every state Martin Keane won he was tired.', 'Martin Keane'],
    ['what somebody says of somebody', '“Martin Keane is a fool,” said Rosa Klein.', 'Martin Keane'],
  ])('%s', (_, paragraph, name) => {
    const person = found(paragraph).find((one) => one.name === name);
    expect(person).toBeDefined();
    expect(person?.role).toBeUndefined();
  });
});

describe('one person, however the text names them', () => {
  test.each([
    ['a great particle like a first name', 'The curator Saskia van Dongen came late. Van Dongen sang.', 'Saskia van Dongen', 'Van Dongen'],
    [
      'a magistrate who is brought in behind one without a name',
      'She asked for a magistrate. Senior magistrate Rosa Klein came late. “It is done,” the magistrate said.',
      'Rosa Klein',
      'the magistrate',
    ],
    [
      'a minister by what the office is for',
      'The Minister for Transport, Rosa Klein, came late. The transport minister sang.',
      'Rosa Klein',
      'The transport minister',
    ],
    ['what somebody is known as', 'Paul Reddy, also known as “Anton the Fox”, came late. Mr Reddy sang.', 'Paul Reddy', 'Anton the Fox'],
    ['what somebody is called in brackets', 'Rosa Klein (called Marianne) came late. Marianne sang.', 'Rosa Klein', 'Marianne'],
    ['another name behind brackets', 'Paul Reddy (1930–1999), otherwise known as Anton Lund, came late.', 'Paul Reddy', 'Anton Lund'],
    ['a longer name at birth', 'Paul Reddy (né Paul Anton Reddy) came late. Mr Reddy sang.', 'Paul Reddy', 'Paul Anton Reddy'],
    ['a real name', 'Paul Reddy, whose real name is Anton Lund, came late. Mr Lund sang.', 'Paul Reddy', 'Anton Lund'],
    ['a barrister', 'Rosa Klein KC came late. “It is done,” the barrister said.', 'Rosa Klein', 'the barrister'],
    [
      'a councillor of whom the text tells more',
      'Councillor Rosa Klein came late. The veteran councillor sang. “It is done,” the councillor said.',
      'Rosa Klein',
      'the councillor',
    ],
    ['who gives a name', 'It is late, said one shopper who gave her name as Klein.', 'Klein', 'one shopper'],
    ['a judge whose title is Justice', 'Justice Paul Reddy came late. “It is done,” the judge said.', 'Paul Reddy', 'the judge'],
    [
      'an office in capitals without an article',
      'Home Minister Rosa Klein came late. Home Minister said that it was done.',
      'Rosa Klein',
      'Home Minister',
    ],
    [
      'a description that goes on with what was done',
      'Rosa Klein, a nurse accused of the theft, came late. The nurse sang.',
      'Rosa Klein',
      'a nurse',
    ],
    ['the initials of the office', 'Prime Minister Rosa Klein came late. “It is done,” the PM said.', 'Rosa Klein', 'the PM'],
    ['a congressman', 'Rep. Paul Reddy came late. “It is done,” the congressman said.', 'Paul Reddy', 'the congressman'],
    ['one of several', 'Two nurses were hurt. One of them, Rosa Klein of Harbour Radio, said it was late.', 'Rosa Klein', 'One'],
    ['a minister by office', 'Minister for Transport Paul Reddy came late. The Minister sang.', 'Paul Reddy', 'The Minister'],
    [
      'a title that only one has',
      'Kim Jong-hyun came late. Kim Sung-ho, a professor, sang. Professor Kim left.',
      'Kim Sung-ho',
      'Professor Kim',
    ],
    ['a chief executive by initials', 'Harbour chief executive Paul Reddy came late. “It is done,” the CEO said.', 'Paul Reddy', 'the CEO'],
    ['a CEO in words', 'CEO Paul Reddy came late. “It is done,” the chief executive said.', 'Paul Reddy', 'the chief executive'],
    ['a nickname and a middle name', 'Leon “Doc” Marsh came late. Leon Otis Marsh sang.', 'Leon Otis Marsh', 'Leon “Doc” Marsh'],
    ['letters of an office', 'Dessie Brennan TD came late. Brennan sang.', 'Dessie Brennan', 'Brennan'],
    ['a surname', 'Helen Marsh opened the library. Marsh cut the ribbon.', 'Helen Marsh', 'Marsh'],
    ['a surname with a form of address', 'Helen Marsh opened the library. Ms. Marsh cut the ribbon.', 'Helen Marsh', 'Ms. Marsh'],
    ['a given name', 'Helen Marsh opened the library. Helen cut the ribbon.', 'Helen Marsh', 'Helen'],
    ['a possessive', "Helen Marsh opened the library. Marsh's speech was short.", 'Helen Marsh', 'Marsh'],
    ['a fuller name later', 'Marsh opened the library. Helen Marsh cut the ribbon.', 'Helen Marsh', 'Marsh'],
    ['with a middle name', 'Helen Marsh opened the library. Helen Ruth Marsh cut the ribbon.', 'Helen Ruth Marsh', 'Helen Marsh'],
    ['a particle with its surname', 'Willem van der Meer spoke. Van der Meer is 61.', 'Willem van der Meer', 'Van der Meer'],
    ['a peer without the seat', 'Lord Ferris of Kelso spoke. “It is late,” Lord Ferris said.', 'Ferris of Kelso', 'Lord Ferris'],
    ['a small particle', 'The biologist Anouke de Wit came late. “It is done,” de Wit said.', 'Anouke de Wit', 'de Wit'],
    ['a particle behind a form of address', 'Gwilym ap Rhys came late. “It is done,” Mr ap Rhys said.', 'Gwilym ap Rhys', 'Mr ap Rhys'],
    ['a short first name', 'Benjamin Marsh came late. “I told Ben when he left,” said Ruth Hale.', 'Benjamin Marsh', 'Ben'],
    ['a nickname in marks', 'Margaret “Peggy” Marsh came late. Peggy Marsh sang.', 'Margaret “Peggy” Marsh', 'Peggy Marsh'],
    ['a great particle', 'The biologist Anouke de Wit came late. De Wit has heard that before.', 'Anouke de Wit', 'De Wit'],
    ['a double surname', 'Ruth Osei-Lund came late. Osei-Lund told the board it was late.', 'Ruth Osei-Lund', 'Osei-Lund'],
    ['a surname spelt almost alike', 'Kathrin Maurer opened the library. Mauer cut the ribbon.', 'Kathrin Maurer', 'Mauer'],
    ['a surname with two letters changed', 'Kathrin Maurer opened the library. Muarer cut the ribbon.', 'Kathrin Maurer', 'Muarer'],
    ['a whole name spelt almost alike', 'Kathrin Maurer opened the library. Kathrin Mauer sang.', 'Kathrin Maurer', 'Kathrin Mauer'],
    ['a surname like a street’s', 'Tiffanie Lane is an actress. Lane said of the road that it was shut.', 'Tiffanie Lane', 'Lane'],
    [
      'an office in capitals',
      'Energy Cabinet Secretary Wanjiru Kiprotich came late. “It is done,” CS Kiprotich said.',
      'Wanjiru Kiprotich',
      'CS Kiprotich',
    ],
    ['a first name in capitals', 'Vice President JD Lindgren came late. “It is done,” JD Lindgren said.', 'JD Lindgren', 'JD Lindgren'],
    ['an Arabic article', 'Khaled al-Masri came late. “It is a crime,” al-Masri said.', 'Khaled al-Masri', 'al-Masri'],
    ['an Arabic article left out', 'Rana al-Masri came late. “It is a crime,” Ms. Masri said.', 'Rana al-Masri', 'Ms. Masri'],
    [
      'a middle name like a group’s',
      'LSD MLA Gurpreet Singh Dhillon came late. “It is done,” said Mr. Dhillon.',
      'Gurpreet Singh Dhillon',
      'Mr. Dhillon',
    ],
    ['a queen by her given name', 'Queen Margrethe Dahl came late. Queen Margrethe spoke.', 'Margrethe Dahl', 'Queen Margrethe'],
    ['a pope by his given name', 'Adrian Moss became pope. Pope Adrian prayed.', 'Adrian Moss', 'Pope Adrian'],
    ['a pronoun', 'Helen Marsh opened the library. She cut the ribbon.', 'Helen Marsh', 'She'],
    ['a title that was given', 'President Helen Marsh opened the library. The president cut the ribbon.', 'Helen Marsh', 'The president'],
    ['what they are', 'Helen Marsh is a nurse.', 'Helen Marsh', 'a nurse'],
    ['a second office', '“It is done,” said Helen Marsh, President and Chief Executive Officer.', 'Helen Marsh', 'Chief Executive Officer'],
    [
      'a third office',
      '“It is done,” said Helen Marsh, Executive Vice President, Chief Financial Officer and Treasurer.',
      'Helen Marsh',
      'Treasurer',
    ],
  ])('%s', (_, paragraph, name, mention) => {
    expect(found(paragraph).find((one) => one.name === name)?.mentions).toContain(mention);
  });
});

describe('one person by less than the whole name', () => {
  test.each([
    ['the first words of it', 'Chief Osei Kofi Tessmer spoke at the harbour. Osei Kofi was late.', 'Osei Kofi Tessmer', 2],
    ['a pet name', 'Lachlan Tessmer spoke at the harbour. Lachie was late.', 'Lachlan Tessmer', 2],
    ['but not a pet name of another', 'Lachlan Tessmer spoke at the harbour. Rosie was late.', 'Lachlan Tessmer', 1],
  ])('%s', (_, paragraph, name, times) => {
    expect(found(paragraph).find((person) => person.name === name)?.mentions.length).toBe(times);
  });

  test('the family’s name behind a relative’s first name', () => {
    const text =
      'Armand Tessmer died. His widow, Jeannette, 84, sided with Colette. “He hated lawyers,” Mrs. Tessmer said.\n\nRuth Tessmer was late.';
    expect(found(text).find(({ name }) => name === 'Jeannette')?.mentions).toContain('Mrs. Tessmer');
  });

  test('the family’s name behind a former husband’s', () => {
    const text = 'Kerry-Anne Tessmer owns it with her ex-husband Doug. Mr Tessmer sits on the board. “It is mine,” he said.';
    expect(found(text).find(({ name }) => name === 'Doug')?.mentions).toContain('Mr Tessmer');
  });

  test('but no other family’s', () => {
    const text = 'Tim Marsh spoke at the harbour.\n\nAnn Tessmer was late. Her husband, Mark, wept. “He hated lawyers,” Mr. Marsh said.';
    expect(found(text).find(({ name }) => name === 'Mark')?.mentions).not.toContain('Mr. Marsh');
  });
});

describe('two people who share a name stay apart', () => {
  test.each([
    ['two given names', 'Susan Miller and Thomas Miller both spoke.', ['Susan Miller', 'Thomas Miller']],
    ['a couple with one surname', 'Carl and Nora Lindgren sold the farm.', ['Carl', 'Nora Lindgren']],
    ['a king and a surname', 'Karim Hadrami left early. King Hadrami spoke.', ['Karim Hadrami', 'King Hadrami']],
    ['a king by his first name and a surname', 'Karim Farid left early. King Farid spoke.', ['Karim Farid', 'Farid']],
    ['a pope and a surname', 'Pope Adrian prayed. Tom Adrian sang.', ['Adrian', 'Tom Adrian']],
    ['a first name that only begins like another', 'Paula Marsh came late. Ruth saw Paul there.', ['Paula Marsh', 'Ruth', 'Paul']],
    ['a short name of two', 'Brianna Marsh and Brian Hale ran. Ruth saw Bri there.', ['Brianna Marsh', 'Brian Hale', 'Ruth', 'Bri']],
    ['a mother and a middle name', 'Helen Rose Marsh came late. Her mother, Rose, took in washing.', ['Helen Rose Marsh', 'Rose']],
    ['a father and his son', 'Bob Marsh and his son, Bobby, came late. Bobby Marsh sang.', ['Bob Marsh', 'Bobby Marsh']],
    ['two baronets', 'Sir Edward Walsh, 2nd Baronet, built it. Sir Edward Walsh, 3rd Baronet, sold it.', ['Edward Walsh', 'Edward Walsh']],
    ['a father and a son', 'George Walsh Sr. and George Walsh Jr. both spoke.', ['George Walsh Sr.', 'George Walsh Jr.']],
  ])('%s', (_, paragraph, names) => {
    expect(namesIn(paragraph)).toEqual(names);
  });

  test('a generation tells them apart', () => {
    const people = found('George Walsh III spoke. George Walsh II is old. Walsh III left.');
    expect(people.find(({ name }) => name === 'George Walsh III')?.mentions).toContain('Walsh III');
  });

  test('“Mrs.” and “Mr.” tell them apart', () => {
    const people = found('Susan Miller and Thomas Miller both spoke. Mrs. Miller spoke first. Mr. Miller spoke last.');
    expect(people.find(({ name }) => name === 'Susan Miller')?.mentions).toContain('Mrs. Miller');
    expect(people.find(({ name }) => name === 'Thomas Miller')?.mentions).toContain('Mr. Miller');
  });
});

test('“the minister” is no prime minister, chief minister or vice president', () => {
  const text =
    'Works Minister Paul Reddy met Prime Minister Rosa Klein and Vice President Tom Marsh. The minister wept. The president sang.';
  expect(found(text).find(({ name }) => name === 'Paul Reddy')?.mentions).toContain('The minister');
  expect(found(text).find(({ name }) => name === 'Tom Marsh')?.mentions).not.toContain('The president');
});

test('each of several with one title in front is somebody', () => {
  expect(namesIn('Justices Moreau and Lindley joined his dissent.')).toContain('Lindley');
  expect(namesIn('Justices Moreau and Congress joined his dissent.')).not.toContain('Congress');
});

test.each([
  ['with another first name', 'Kathrin Maurer opened the library. Paula Mauer cut the ribbon.', ['Kathrin Maurer', 'Paula Mauer']],
  ['that is a first name', 'Helen Roberts opened the library. Robert said he was late.', ['Helen Roberts', 'Robert']],
  ['that is like two', 'Ann Maurer and Ida Mauler came. Mauer said he was late.', ['Ann Maurer', 'Ida Mauler', 'Mauer']],
  ['that is the usual one', 'Kathrin Maurer came. Mauer spoke. Mauer said he was late.', ['Kathrin Maurer', 'Mauer']],
  ['that is short', 'Ann Lind opened the library. Lund said he was late.', ['Ann Lind', 'Lund']],
])('a name almost like somebody’s is another’s: one %s', (_, paragraph, names) => {
  expect(namesIn(paragraph).sort()).toEqual(names);
});

test('a surname like a city’s is its bearer’s, though no list has the given name', () => {
  const report =
    'Zanelka Boston, a nurse, spoke at length. Boston was born in Oslo but left as a child. Boston claims that she was kept on a ship. “It was late,” Boston said. They also claimed Boston was a volunteer.';
  const surnamesIn = (paragraph: string) => found(paragraph)[0]?.mentions.filter((mention) => mention.includes('Boston'));
  expect(surnamesIn(report)).toHaveLength(5);
  // the city is not hers
  expect(surnamesIn(`${report} The ship lay in Boston.`)).toHaveLength(5);
});

test('a street is nobody, though somebody is called like its end', () => {
  expect(namesIn('The board closed Birch Lane. Ruth Lane said it was late. Lane said so at Birch Lane.')).toEqual(['Ruth Lane']);
});
