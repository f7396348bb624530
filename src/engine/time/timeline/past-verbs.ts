/** Past forms that are nothing else, or nearly so, behind a noun. */
const PAST =
  /^(?:said|told|was|were|had|did|became|began|broke|brought|built|bought|came|caught|chose|drew|drove|fell|fled|flew|fought|found|gave|got|grew|held|kept|knew|led|left|lost|made|met|paid|ran|rose|sank|sat|saw|sent|shot|shook|sold|spoke|spent|stood|stole|struck|swore|swept|taught|thought|threw|took|went|won|woke|wore|wrote|drowned|died)$/i; // biome-ignore format: a list

const BEFORE_VERB = /^(?:NN|PRP$|WP|WDT|RB|CD|MD|,)/;
const NOUN = /^(?:NN|JJ)/;

/**
 * Whether a word that the tagger took for a noun or an adjective is a past verb after all: “shares closed yesterday”. Taggers learned
 * from web text know few of the verbs of newspapers.
 */
export function looksLikePastVerb(form: string, tagBefore: string, tagBehind: string): boolean {
  if (!BEFORE_VERB.test(tagBefore)) return false;
  if (PAST.test(form)) return true;
  return tagBefore !== ',' && form.length > 4 && form.endsWith('ed') && form.toLowerCase() === form && !NOUN.test(tagBehind);
}
