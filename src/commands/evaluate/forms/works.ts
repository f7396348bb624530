import { IN_MARKS, list, type Product, sayQuotations, story } from './form.ts';

/** Titles and nicknames, which nobody said. */
const TITLES = list('The Last Boat | Rivers of Salt | A Song for Nobody | Who Killed the Mayor? | Say It Again | I Am Not Here | Storm');
const FRAMES = list(`
  Ann Tessmar wrote “TITLE” in 1994. | Ann Tessmar sang “TITLE” to a full hall. | Critics praised “TITLE”. |
  She read from “TITLE” on Monday. | Ann Tessmar is best known for “TITLE” and for her poems. | The band released “TITLE” in March. |
  Ann Tessmar is the author of “TITLE”. | Tom Brandt directed “TITLE” in Spain. | Her novel “TITLE” won a prize. |
  The film “TITLE” opens on Friday. | “TITLE” is her third novel. | In “TITLE”, Ann Tessmar plays a nurse. |
  She is working on a book called “TITLE”. | The exhibition, “TITLE”, runs until June. | Her first single, “TITLE”, was a hit. |
  He starred in “TITLE” as a boy. | The play is based on “TITLE” by Tom Brandt. | Songs such as “TITLE” made her rich. |
  She painted “TITLE” in Leeds. | The museum bought “TITLE” for a million crowns. | The series “TITLE” was seen by millions. |
  They danced to “TITLE” all night. | A chapter of “TITLE” is about the sea. | His essay “TITLE” was read in schools.
`);
const NICKNAMES = list('the Boss | Big Joe | Iron Lady | Shorty');
const NAMED = list(`
  Joe Hale, known as “NAME”, ran the docks for years. | Joe Hale was known to friends as “NAME”. | He went by the name of “NAME”. |
  It earned him the nickname “NAME”. | Joe “NAME” Hale ran the docks for years. | The ship, nicknamed “NAME”, is old.
`);

export const works: Product = {
  name: 'works',
  does: 'titles of works in twenty-four frames and nicknames in six, in three kinds of marks, which nobody said',
  *forms() {
    const filled = [
      ...FRAMES.flatMap((frame) => TITLES.map((title) => frame.replace('TITLE', title))),
      ...NAMED.flatMap((frame) => NICKNAMES.map((name) => frame.replace('NAME', name))),
    ];
    for (const text of filled) for (const write of IN_MARKS) yield { text: story(write(text)), right: 'none' };
  },
  read: sayQuotations,
};
