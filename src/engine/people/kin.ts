import { hashWords } from './word-hash.ts';

/** Nouns for somebody's relatives, by which a text brings in those of one name: “her aunt, Rose”. */
export const RELATIVES = hashWords(
  'father mother dad mum mom wife husband ex-wife ex-husband widow widower son daughter brother sister grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin',
);
