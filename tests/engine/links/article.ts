import type { LinkableQuotation, Span } from '../../../src/engine/index.ts';
import { createLinkMaker, createLinkResolver, type Resolution } from '../../../src/engine/links/index.ts';

/** An article of our own, with a quotation in most paragraphs. */
export const ARTICLE = [
  'Harbour town argues over its new ferry',
  'The council of Saltby met on Tuesday evening to vote on a ferry across the bay, which has been promised for eleven years.',
  '“We have waited long enough, and the boats are already built,” said Mayor Ingrid Vass, who has staked her term on the plan.',
  'Fishermen filled the gallery and stamped their boots whenever the price was named. Two of them were asked to leave.',
  '“Nobody has asked the people who work on this water every single morning,” Tomas Rell told the meeting, holding up a torn chart.',
  'An engineer showed slides about currents and about the sandbank that moved forty metres during the last winter storms.',
  '“The channel can be kept open,” Della Okoro said, “but only if the dredger comes back twice a year.”',
  'The vote was put off until the spring. Rell called the delay “a small mercy”.',
  'Ferries ran here until 1962, when the bridge at Kell opened and the last captain sold his ship for scrap.',
].join('\n\n');

/** The quotation that consists of these words of `text`, each found once after the one before. */
export function quote(text: string, pieces: readonly string[], source?: string, speakerName = source): LinkableQuotation {
  let at = 0;
  const content: Span[] = pieces.map((words) => {
    const start = text.indexOf(words, at);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    at = start + words.length;
    return { start, end: at };
  });
  const named = source === undefined ? -1 : nearest(text, source, content[0]?.start ?? 0);
  return {
    id: 'speaker-first-words-0000',
    content,
    ...(named < 0 || source === undefined ? {} : { source: { start: named, end: named + source.length } }),
    ...(speakerName === undefined ? {} : { speakerName }),
  };
}

function nearest(text: string, words: string, place: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  }
  return best;
}

export const VASS = ['“We have waited long enough, and the boats are already built,”'];
export const RELL = ['“Nobody has asked the people who work on this water every single morning,”'];
export const OKORO = ['“The channel can be kept open,”', '“but only if the dredger comes back twice a year.”'];

/** Makes the link in the article as it was and resolves it in the text as it is now. */
export function follow(now: string, pieces: readonly string[], source?: string, then = ARTICLE): Resolution & { words: string[] | null } {
  const link = createLinkMaker(then, 'saltby-ferry')(quote(then, pieces, source));
  const found = createLinkResolver(now)(link);
  return { ...found, words: found.spans?.map(({ start, end }) => now.slice(start, end)) ?? null };
}

/** The article's paragraphs, to be put together anew. */
export const PARAGRAPHS = ARTICLE.split('\n\n');
export const withParagraphs = (edit: (paragraphs: string[]) => string[]): string => edit([...PARAGRAPHS]).join('\n\n');
