import { type Product, personOf, story } from './form.ts';

const SENTENCES = ['We had no time to move the boats', 'The storm came in the night', 'Nobody knew that it would be so bad'] as const;

/** Stories with several quotations by one or two people, and who says the first, second and third sentence. */
const STORIES: readonly (readonly [story: string, speakers: string])[] = [
  ['“FIRST,” ANN said. “SECOND.”', 'ANN ANN'],
  ['“FIRST,” ANN said. “SECOND. THIRD.”', 'ANN ANN'],
  ['“FIRST,” ANN said. She added: “SECOND.”', 'ANN ANN'],
  ['“FIRST,” ANN said on Monday.\n\n“SECOND,” she added.', 'ANN ANN'],
  ['“FIRST,” ANN said.\n\n“SECOND.”', 'ANN ANN'],
  ['“FIRST,” ANN said. “SECOND.\n\n“THIRD.”', 'ANN ANN ANN'],
  ['ANN said: “FIRST.\n\n“SECOND.\n\n“THIRD.”', 'ANN ANN ANN'],
  ['“FIRST,” said ANN. “SECOND,” said TOM.', 'ANN TOM'],
  ['“FIRST,” said ANN.\n\n“SECOND,” said TOM. “THIRD.”', 'ANN TOM TOM'],
  ['“FIRST,” said ANN. TOM replied: “SECOND.”', 'ANN TOM'],
  ['ANN told TOM: “FIRST.” He said: “SECOND.”', 'ANN TOM'],
  ['Asked by TOM about the boats, ANN said: “FIRST.”', 'ANN'],
  ['“FIRST?” asked TOM. “No,” said ANN. “SECOND.”', 'TOM ANN'],
  ['ANN was not glad. “FIRST,” she said.', 'ANN'],
  ['ANN was not glad when TOM came. “FIRST,” she said.', 'ANN'],
  ['ANN met TOM on Monday. “FIRST,” he said.', 'TOM'],
  ['ANN shook her head. “FIRST.”', 'ANN'],
  ['ANN said that it was late. “FIRST.”', 'ANN'],
  ['ANN had only this to say: “FIRST.”', 'ANN'],
  ['In the words of ANN, “FIRST.”', 'ANN'],
  ['In a letter to TOM, ANN wrote: “FIRST.”', 'ANN'],
  ['ANN tweeted: “FIRST.” TOM answered: “SECOND.”', 'ANN TOM'],
  ['“FIRST,” ANN said of TOM.', 'ANN'],
  ['“FIRST,” said ANN, who was speaking about TOM.', 'ANN'],
  ['“FIRST,” said ANN, whose brother TOM was hurt.', 'ANN'],
  ['ANN, who came with TOM, said: “FIRST.”', 'ANN'],
  ['“FIRST,” ANN told TOM, “and the storm came in the night.”', 'ANN'],
  ['“FIRST.” ANN nodded. “SECOND.”', 'ANN ANN'],
  ['“FIRST,” ANN said. Later, TOM told reporters: “SECOND.” He also said: “THIRD.”', 'ANN TOM TOM'],
  ['ANN and TOM were late. “FIRST,” said ANN, while TOM said: “SECOND.”', 'ANN TOM'],
  ['TOM met ANN in May. “FIRST,” she recalled. “SECOND.”', 'ANN ANN'],
  ['“FIRST –” ANN began. “SECOND,” TOM cut in.', 'ANN TOM'],
  ['“FIRST,” ANN said. “TOM told me: ‘SECOND.’”', 'ANN'],
  ['ANN said that it was late and added: “FIRST.”', 'ANN'],
  ['“FIRST,” ANN said, but TOM disagreed: “SECOND.”', 'ANN TOM'],
  ['ANN and her brother, TOM, came late. “FIRST,” Ms Tessmar said. “SECOND,” Mr Brandt said.', 'ANN TOM'],
  ['Mayor ANN and the harbour master, TOM, came late. “FIRST,” the mayor said. “SECOND,” the harbour master said.', 'ANN TOM'],
  ['ANN, the mayor, and TOM, a fisherman, came late.\n\n“FIRST,” said the fisherman.\n\n“SECOND,” said the mayor.', 'TOM ANN'],
  ['“FIRST,” ANN said.\n\nThe ferry was late on Monday, as it had been all week.\n\n“SECOND,” she said.', 'ANN ANN'],
  ['“FIRST,” ANN said.\n\nTOM runs the ferry, which was late on Monday.\n\n“SECOND,” he said.', 'ANN TOM'],
  ['ANN runs the harbour. In her report she writes: “FIRST.”', 'ANN'],
  ['“FIRST,” according to ANN.', 'ANN'],
  ['According to ANN: “FIRST.”', 'ANN'],
  ['The Herald quoted ANN as saying: “FIRST.”', 'ANN'],
  ['ANN spoke to the Herald about TOM. “FIRST,” she told the paper.', 'ANN'],
  ['“FIRST,” ANN told TOM of the Herald.', 'ANN'],
];

const PRESENT: Readonly<Record<string, string>> = {
  said: 'says',
  told: 'tells',
  added: 'adds',
  asked: 'asks',
  replied: 'replies',
  wrote: 'writes',
  answered: 'answers',
  recalled: 'recalls',
  tweeted: 'tweets',
  began: 'begins',
  cut: 'cuts',
};

/** How papers print marks; those within marks are the other way round. */
const PRINTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/[“”‘’]/g, (mark) => '‘’“”'.charAt('“”‘’'.indexOf(mark))),
  (text) => text.replace(/“/g, '«').replace(/”/g, '»'),
  // as magazines and the British tell it
  (text) =>
    text.replace(/\b(?:said|told|added|asked|replied|wrote|answered|recalled|tweeted|began|cut)\b/g, (verb) => PRESENT[verb] ?? verb),
  (text) => text.replace(/([,.])”/g, '”$1'),
];

const nameOf = (who: string): string => (who === 'ANN' ? 'Ann Tessmar' : 'Tom Brandt');

export const stories: Product = {
  name: 'stories',
  does: 'forty-six stories with several quotations by two people, in four kinds of marks, in the present and with stops behind the marks: who says each',
  *forms() {
    for (const [told, speakers] of STORIES) {
      const text = told
        .replace('FIRST', SENTENCES[0])
        .replace('SECOND', SENTENCES[1])
        .replace('THIRD', SENTENCES[2])
        .replace(/ANN|TOM/g, nameOf);
      const right = speakers.split(' ').map(nameOf).join('; ');
      for (const print of PRINTS) yield { text: story(print(text)), right };
    }
  },
  read: (analysis, { text, right }) =>
    SENTENCES.slice(0, right.split('; ').length)
      .map((sentence) => {
        const at = text.indexOf(sentence);
        const quotation = analysis.quotations.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
        return (quotation && personOf(analysis, quotation)?.name) ?? '–';
      })
      .join('; '),
};
