import { isWeekday } from '../text/weekday.ts';

/** Past forms that are nothing else, or nearly so, behind a noun. */
const PAST =
  /^(?:said|told|was|were|had|did|became|began|blew|broke|brought|built|bought|burst|came|caught|chose|clung|crept|dealt|drew|drove|dug|fell|fled|flew|flung|forgot|fought|found|froze|gave|got|grew|held|hid|kept|knew|led|left|lost|made|met|overthrew|overtook|paid|ran|rebuilt|rode|rose|sang|sank|sat|saw|sent|shot|shook|slept|slid|sold|sought|spoke|spent|spun|sprang|stood|stole|strode|struck|stuck|swam|swore|swept|swung|taught|thought|threw|took|tore|undertook|upheld|went|wept|withdrew|withheld|won|woke|wore|wed|wrote|drowned|died)$/i; // biome-ignore format: a list

/** Verbs whose past is written like their present. */
export const UNCHANGED = /^(?:beat|bet|burst|cast|cost|cut|hit|hurt|let|put|quit|set|shut|split|spread)$/i;

/** Past forms that are bare verbs, too: “to found a firm”. */
const BARE = /^(?:burst|found|saw|wed)$/i;

/**
 * The tag of a verb that the tagger took for a present, though its form is a past one alone: “a ferry sank on Sunday”, “was launched
 * in 1912 and sank”.
 */
export const tagOfPast = (tag: string, form: string, before: string): string =>
  (tag === 'VBP' && UNCHANGED.test(form)) ||
  ((tag === 'VBP' || (tag === 'VB' && /^(?:CC|NN|WP)/.test(before) && !BARE.test(form))) && PAST.test(form))
    ? 'VBD'
    : tag;

const BEFORE_VERB = /^(?:NN|PRP$|WP|WDT|RB|CD|MD|,)/;
const NOUN = /^(?:NN|JJ)/;

/**
 * Whether a word that the tagger took for a noun or an adjective is a past verb after all: “shares closed yesterday”. Taggers learned
 * from web text know few of the verbs of newspapers.
 */
export function looksLikePastVerb(form: string, tagBefore: string, tagBehind: string): boolean {
  // “moved to Oslo and married Paul Lund”
  if (form === 'married' && tagBehind === 'NNP') return /^(?:CC|NN|PRP$|RB)/.test(tagBefore);
  // “The firm stole a boat”, where the tagger took “firm” for how something is
  if (tagBefore === 'JJ' && /^(?:DT|PRP)/.test(tagBehind) && PAST.test(form)) return true;
  if (!BEFORE_VERB.test(tagBefore)) return false;
  if (PAST.test(form)) return true;
  return tagBefore !== ',' && form.length > 4 && form.endsWith('ed') && form.toLowerCase() === form && !NOUN.test(tagBehind);
}

/** Whether a word right behind a weekday is its clause's past verb, whatever its tag: “the mayor on Monday assured residents”. */
export const isVerbBehindDay = (form: string, before: string): boolean => form.length > 4 && /^\p{Ll}+ed$/u.test(form) && isWeekday(before);
