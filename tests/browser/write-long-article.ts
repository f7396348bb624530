const speakers = ['Ada Lind', 'Tom Berg', 'Nora Venn', 'Ove Dahl', 'Ida Moe'];
const things = ['harbour', 'bridge', 'school', 'library', 'market', 'forest', 'railway'];

/** An article of so many paragraphs, every second one a quotation of one of five people. */
export function writeLongArticle(paragraphs: number): string {
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const thing = things[index % things.length];
    const speaker = speakers[index % speakers.length];
    return index % 2 === 0
      ? `“Item ${index} is about the ${thing}, and the ${thing} stays open,” said ${speaker}.`
      : `The council came to item ${index} of its list, which is about the ${thing}, and voted on it after a short debate.`;
  });
  return `Minutes of a long evening\n\n${lines.join('\n\n')}\n`;
}
