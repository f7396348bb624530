import { capital, list, type Product, story } from './form.ts';

/** Dates as they are said on Monday, 6 May 2024, and what they mean behind a deed that is past. */
const PAST: readonly (readonly [date: string, when: string])[] = [
  ['on 3 May', '2024-05-03'],
  ['on May 3', '2024-05-03'],
  ['on the third of May', '2024-05-03'],
  ['on Friday', '2024-05-03'],
  ['on Friday evening', '2024-05-03TEV'],
  ['at 3pm on Friday', '2024-05-03T15:00'],
  ['yesterday', '2024-05-05'],
  ['two days ago', '2024-05-04'],
  ['last month', '2024-04'],
  ['in March', '2024-03'],
  ['in March 2019', '2019-03'],
  ['in 1904', '1904'],
  ['in the 1920s', '192'],
  ['on 30 April 2021', '2021-04-30'],
  ['on April 30, 2021', '2021-04-30'],
  ['on 2021-04-30', '2021-04-30'],
  ['two years ago', '2022'],
  ['last summer', '2023-SU'],
  ['in the summer of 2021', '2021-SU'],
  ['earlier this year', '2024'],
];

const DEEDS = list(`
  Ann Tessmar died D at her home in Leeds.
  | Ann Tessmar was born D in Leeds, the second of three girls.
  | The club was founded D by Paul Brandt, a miller.
  | Ann Tessmar married Paul Brandt D in a small church by the sea.
  | The firm moved D to a new hall beside the river.
  | Eva Lindgren won the cup D, her second in a row.
  | The firm launched a new ferry D, and it is the largest of its fleet.
  | The two states signed a treaty D that ended the quarrel over fish.
  | Police arrested a man of 34 D in connection with the theft.
  | The museum opened D after years of delay.
  | Paul Kessler resigned D over the sale of the mill.
  | A fire destroyed the old mill D, leaving nothing but its chimney.
  | The council voted D to close the baths.
  | Lindgren was appointed D as the first head of the harbour board.
  | Lindgren left the party D.
  | The old bridge, closed D, is to be torn down.
  | The bridge (closed D) is old and dear.
  | It was D that the mill burned down.
  | The mill was built D and is still in use.
  | A man of 34 was charged D with theft.
  | The firm said D it would sell the mill.
  | Storm Anna hit the coast D, killing two men.
  | D, Storm Anna hit the coast.
  | The strike began D and is not over yet.
  | The trial of Paul Kessler ended D without a verdict.
  | Kessler was jailed for six years D for the theft of a boat.
  | Three boats sank D off the cape.
  | Mrs Tessmar handed the keys to the mayor D.
  | The road was closed D by a landslide.
`);

/** The same behind a deed that is still to come. */
const AHEAD: readonly (readonly [date: string, when: string])[] = [
  ['on 10 May', '2024-05-10'],
  ['on Friday', '2024-05-10'],
  ['at noon on Friday', '2024-05-10T12:00'],
  ['on Thursday evening', '2024-05-09TEV'],
  ['tonight', '2024-05-06TNI'],
  ['tomorrow', '2024-05-07'],
  ['next month', '2024-06'],
  ['in June', '2024-06'],
  ['in March next year', '2025-03'],
  ['next year', '2025'],
  ['in 2026', '2026'],
  ['later this year', '2024'],
  ['this summer', '2024-SU'],
];

const PLANS = list(`
  The museum will open D after years of delay.
  | The bridge is due to close D for repairs.
  | The ferry is expected to sail D for the first time.
  | The trial is set to begin D in Leeds.
  | Paul Kessler plans to leave the firm D.
  | The firm will start work on the pier D.
  | The council will vote D on whether to sell the baths.
  | The talks are scheduled to resume D in Oslo.
  | The team is to play in Leeds D.
  | The school reopens D after a long break.
  | A memorial will be unveiled D in the square.
  | Eva Lindgren is to be sworn in D as head of the board.
  | D, the museum will open its doors.
  | The bridge, which will close D, is old and dear.
  | The firm hopes to launch the ferry D.
  | The election will be held D.
  | The vote takes place D.
  | The museum is opening D.
  | The firm is going to sell the mill D.
  | Kessler is due in court D.
  | The road will be shut D while the bridge is mended.
  | Tickets go on sale D.
  | The new law comes into force D.
`);

/** Numbers and months that date nothing. */
const NO_DATES = list(`
  Did the bridge close on Friday? | Will the bridge close on Friday? | The shop is open every Friday.
  | If the bridge closes on Friday, the town will need a ferry. | Whether the bridge closes on Friday is not known.
  | The market is held on the first Monday of each month. | The shop opens at 9am and closes at 5pm.
  | The ferry leaves on Fridays and Sundays. | The bus runs every 15 minutes on weekdays. | The choir meets on Wednesday evenings.
  | Theresa May spoke with the mayor about the bridge. | May Lindgren is the head of the school. | He may close the bridge, and he may not.
  | April Kessler runs the shop. | August Brandt leads the board. | She read it in Friday's paper. | The shop is open 24/7.
  | The team won 3-2 and lost 4-1. | Paul Kessler, 54, lives at 12 March Street. | Version 2.10.3 of the program is free.
  | The house cost 2,024 pounds. | Some 1,950 people live on the island. | The Boeing 737 has 189 seats. | The road is 1904 metres long.
  | Call 020 2024 1990 for more. | The museum holds 1,500 books. | They march on the capital with drums. | The second man fell.
  | The mill has 1800 spindles. | The Friday Club meets in the hall. | She is the author of May Day, a novel. | Room 1984 is empty.
  | The A1990 road is narrow. | It weighs 2010 kg. | He will march with his men in the summer heat. | Nobody knows when the bridge will open.
  | The Black Friday sale is a flop. | The fall of the house was long. | The ship is in the spring of her life.
  | Kessler would have closed the bridge on Friday. | Nobody came on Friday. | The bridge never closed on Friday. | No one was hurt on Friday.
  | The price fell to 1,990 crowns a ton. | She is a second lieutenant. | The 9-to-5 job is dull. | See page 2019 for more.
`);

const put = (sentence: string, date: string): string =>
  sentence.startsWith('D') ? sentence.replace('D', capital(date)) : sentence.replace(/\bD\b/, date);

export const dates: Product = {
  name: 'dates',
  does: 'thirty-three dates with fifty-two deeds and plans, and numbers that date nothing: day and status of each entry',
  *forms() {
    for (const deed of DEEDS) for (const [date, when] of PAST) yield { text: story(put(deed, date)), right: `${when} happened` };
    for (const plan of PLANS) for (const [date, when] of AHEAD) yield { text: story(put(plan, date)), right: `${when} planned` };
    for (const sentence of NO_DATES) yield { text: story(sentence), right: 'none' };
  },
  read({ timeline }) {
    const dated = timeline.filter(({ order, when }) => order === undefined && when !== 'PAST_REF');
    return dated.length === 0 ? 'none' : dated.map(({ when, status }) => `${when} ${status}`).join('; ');
  },
};
