import { IN_MARKS, type Product, sayQuotations, story } from './form.ts';

/** Paragraphs with words in marks in several pieces, or within what is reported; and who says what. */
const PARAGRAPHS: readonly (readonly [paragraph: string, quotations: readonly string[]])[] = [
  ['ANN said the boats were “old” and “a danger to everybody”.', ['mixed ANN: the boats were old and a danger to everybody']],
  ['ANN said that the plan was “a disgrace to the town”.', ['mixed ANN: the plan was a disgrace to the town']],
  ['ANN said the plan was “a disgrace”, and that TOM would “pay for it”.', ['mixed ANN: the plan was a disgrace and that TOM would pay for it']],
  ['ANN told the BBC that the boats “had no engines” when they sank.', ['mixed ANN: the boats had no engines when they sank']],
  ['The plan was “a disgrace to the town”, ANN said.', ['mixed ANN: the plan was a disgrace to the town']],
  ['The plan was “a disgrace to the town”, according to ANN.', ['mixed ANN: the plan was a disgrace to the town']],
  ['According to ANN, the plan was “a disgrace to the town”.', ['mixed ANN: the plan was a disgrace to the town']],
  ['ANN called the plan “a disgrace to the town”.', ['mixed ANN: the plan a disgrace to the town']],
  ['ANN described the plan as “a disgrace to the town”.', ['mixed ANN: the plan as a disgrace to the town']],
  ['ANN dismissed the plan as “a disgrace” and left.', ['mixed ANN: the plan as a disgrace']],
  ['ANN said “it has been sold” and hung up.', ['direct ANN: it has been sold']],
  ['ANN said “we had no time” and TOM said “the boats are lost”.', ['direct ANN: we had no time', 'direct TOM: the boats are lost']],
  ['Calling the night “a disgrace”, ANN said: “We had no time.”', ['mixed ANN: the night a disgrace', 'direct ANN: we had no time']],
  ['ANN called it “reckless” and said: “We had no time.”', ['mixed ANN: it reckless', 'direct ANN: we had no time']],
  ['“We had no time” — ANN paused and looked away — “to move the boats.”', ['direct ANN: we had no time to move the boats']],
  ['“We had no time,” ANN said, “and the boats,” she added, “were lost.”', ['direct ANN: we had no time and the boats', 'direct ANN: were lost']],
  ['“We had no time,” ANN said, pausing, “to move the boats.”', ['direct ANN: we had no time to move the boats']],
  ['“If the boats,” ANN said, “are lost, the town is lost.”', ['direct ANN: if the boats are lost the town is lost']],
  ['ANN said: “We had no time ... to move the boats.”', ['direct ANN: we had no time to move the boats']],
  ['ANN said: “We had no time [to move the boats].”', ['direct ANN: we had no time [to move the boats]']],
  ['ANN said that “the boats are lost” and that “the town is lost”.', ['mixed ANN: the boats are lost and that the town is lost']],
  ['ANN warned of “a long winter” and “hard times”.', ['mixed ANN: a long winter and hard times']],
  ['ANN said she was “very sorry” for what TOM had done.', ['mixed ANN: she was very sorry for what TOM had done']],
  ['ANN said TOM was “a liar”; TOM said ANN was “a thief”.', ['mixed ANN: TOM was a liar', 'mixed TOM: ANN was a thief']],
  ['“The plan is a disgrace,” said ANN, adding that it would “ruin the town”.', ['direct ANN: the plan is a disgrace', 'mixed ANN: it would ruin the town']],
  ['ANN was “deeply shocked” by the news, TOM said.', ['mixed TOM: ANN was deeply shocked by the news']],
  ['ANN agreed that the plan was “a disgrace”.', ['mixed ANN: the plan was a disgrace']],
  ['ANN wrote on Monday that it was “time to go”.', ['mixed ANN: it was time to go']],
  ['ANN promised to “fight for every job”.', ['mixed ANN: to fight for every job']],
  ['ANN urged the town to “stay calm” and to “wait for help”.', ['mixed ANN: the town to stay calm and to wait for help']],
  ['ANN said there was “no money left”, TOM having “spent it all”.', ['mixed ANN: there was no money left TOM having spent it all']],
  ['In a letter, ANN said the plan was “dead”.', ['mixed ANN: the plan was dead']],
]; // biome-ignore format: a table

/** Marks of papers: curly, straight, British, straight British; guillemets. */
const STYLES: readonly ((text: string) => string)[] = [
  ...IN_MARKS,
  (text) => text.replace(/[“”]/g, "'"),
  (text) => text.replace(/“/g, '«').replace(/”/g, '»'),
  (text) => text.replace(/”([.,])/g, '$1”'),
];

const PEOPLE: readonly (readonly [ann: string, tom: string])[] = [
  ['Ann Tessmar', 'Tom Brandt'],
  ['Maria Lindgren', 'Peter Kessler'],
];

export const pieces: Product = {
  name: 'pieces',
  does: 'words in marks in several pieces and within what is reported, thirty-two paragraphs in six kinds of marks: kind, speaker and words',
  *forms() {
    for (const [paragraph, quotations] of PARAGRAPHS)
      for (const [ann, tom] of PEOPLE)
        for (const write of STYLES) {
          const name = (text: string): string => text.replaceAll('ANN', ann).replaceAll('TOM', tom);
          yield { text: story(`The harbour was shut for two days.\n\n${write(name(paragraph))}`), right: name(quotations.join('; ')) };
        }
  },
  read: (analysis) => sayQuotations(analysis).replace(/ {2,}/g, ' '),
};
