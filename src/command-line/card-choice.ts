import { WrongUsage } from './run-command.ts';

/** Which share cards are drawn: none, one for each article, or one for each article and quotation. */
export type CardChoice = 'none' | 'articles' | 'all';

/** The choice that a word stands for. Throws {@link WrongUsage} where it stands for none. */
export function readCardChoice(word: string): CardChoice {
  if (word === 'none' || word === 'articles' || word === 'all') return word;
  throw new WrongUsage(`“${word}” is not a choice of cards; use none, articles or all.`);
}
