import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, isPlural, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords, THE } from '../word-hash.ts';
import { isGiven, isSomebodys, mayBeGroup, type Run, SOMEBODY } from './capital-run.ts';
import { nounBehindComma } from './company-looks.ts';
import { CLUE } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know what is called as somebody may be and is a thing or an animal; see know-groups.ts. */

/** Animals and vessels, which have names of their own. */
const NAMED = hashWords(
  'animal animals goat donkey pig sheep lamb fox bear wolf lion tiger whale dolphin octopus rabbit tortoise hamster chicken horse mare gelding stallion colt filly pony racehorse dog puppy pug labrador terrier retriever spaniel poodle collie sheepdog cat kitten bull cow parrot elephant gorilla ship boat ferry trawler tanker yacht vessel freighter destroyer frigate submarine schooner tugboat lifeboat coaster barge ketch dredger steamer minesweeper pugs dogs cats horses puppies kittens ships boats trawlers spacecraft satellite rover telescope typhoon hurricane cyclone',
);

/** Works, which are called as they please. */
const WORKS = hashWords(
  'film films movie movies feature documentary novel novels book books play plays opera musical ballet series sitcom drama comedy thriller album song poem painting sculpture memoir sequel single track ep lp mixtape',
);

/** “Dustland, a first film by Ann Lee”, “Nightjar, by Ann Lee,”, “Glass, in which she plays”, “Glass is a loud album”: a work. */
export function isWork(run: Run): number | undefined {
  const { view, context, tag, first, last } = run;
  const { form } = view.document.tokens;
  const head = context.runHead[first] ?? first;
  const isA =
    view.role[head] === ROLE.subject && WORKS.has(view.hash[view.syntax.head[head] ?? -1] ?? 0) && /^(?:is|was)$/.test(form[last] ?? '');
  if (isA && mayBeGroup(run, SOMEBODY & ~CLUE.described)) return TAG.none;
  if (form[last] !== ',') return undefined;
  const isBy =
    form[last + 1] === 'by' && tag[last + 2] === TAG.person && tag[last + 3] === TAG.person && /^[.,;)]$/.test(form[last + 4] ?? '');
  const isIn = form[last + 1] === 'in' && form[last + 2] === 'which';
  return (isBy || isIn || WORKS.has(view.hash[nounBehindComma(view, last)] ?? 0)) && mayBeGroup(run) ? TAG.none : undefined;
}

/** Whether people are called by a word of a run. */
function hasNames({ flags }: DocumentView, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((flags[i] ?? 0) & A_NAME) return true;
  return false;
}

/** What goes by its own name in front: “the Bramble spacecraft”. */
const CRAFT = hashWords('spacecraft spaceship probe lander orbiter rover capsule telescope satellite supercomputer');

/** “his horse, Bramble”, “the ship Ann Marsh”, “the pugs, Bert and Elmo”, “a dog named Max”, “her novel Glass”: whether the noun for a thing in front carries the run. */
export function isThing({ view, context, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  if (CRAFT.has(view.hash[last] ?? 0) && view.syntax.upos[last] === POS.NOUN && view.sentence[last] === view.sentence[first])
    return TAG.none;
  let noun = first - 1;
  let isList = form[last] === 'and' && view.tagged[last + 1] === 1;
  // “Bert and Elmo”
  if (form[noun] === 'and' && view.tagged[noun - 1] === 1) {
    isList = true;
    noun = (context.runFirst[noun - 1] ?? noun) - 1;
  }
  const isCalled = /^(?:named|called)$/.test(form[noun] ?? '');
  if (isCalled || form[noun] === ',') noun--;
  const isNoun =
    ((view.syntax.upos[noun] === POS.NOUN && view.shape[noun] === SHAPE.lower) || /^[EL]P$/.test(form[noun] ?? '')) &&
    (NAMED.has(view.hash[noun] ?? 0) || WORKS.has(view.hash[noun] ?? 0));
  // “In the film Ann Lee plays a nurse”
  if (isNoun && WORKS.has(view.hash[noun] ?? 0) && hasNames(view, first, last)) return undefined;
  if (!isNoun || view.sentence[noun] !== view.sentence[first] || isPlural(view, noun) !== isList) return undefined;
  // “the captain of the trawler, Ann Lee, said”
  const isOwned = /^(?:his|her|its|their|my|our)$/i.test(form[noun - 1] ?? '');
  const isOwn = isList || view.role[noun] !== ROLE.nmod || isOwned;
  if (form[noun + 1] === ',') return isOwn && closesBehind(view, last) ? TAG.none : undefined;
  // “the ship Lee sailed”: who does something is nobody's name
  const acts = view.role[context.runHead[first] ?? first] === ROLE.subject && view.role[noun] !== ROLE.compound;
  return acts && !isOwned && !isCalled ? undefined : TAG.none;
}

/** “…, Bramble, ran”, “…, Bert and Elmo.”: whether the phrase behind a comma ends at `i`, and no verb follows. */
const closesBehind = (view: DocumentView, i: number): boolean => /^(?:[,.;:)!?]|and)$/.test(formAt(view, i));

/** What somebody has with a prize. */
const PRIZED = hashWords('nominee nominees nomination nominations winner winners win wins ceremony ballot');

/** “Oscar nominee”, “an Emmy-winning writer”: a prize. */
export function isPrize({ view, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  if (last - first !== 1) return undefined;
  if (isInnerHyphen(view, last)) return /^(?:winning|nominated|winner|nominee)$/.test(form[last + 1] ?? '') ? TAG.none : undefined;
  // “the 2024 Tessmar prize”
  const isAward = /^(?:prize|award|medal|trophy|scholarship|bursary|lecture)s?$/.test(form[last] ?? '');
  if (isAward && (view.hash[first - 1] === THE || view.shape[first - 1] === SHAPE.number)) return TAG.none;
  return PRIZED.has(view.hash[last] ?? 0) && view.syntax.head[first] === last && view.role[first] === ROLE.compound ? TAG.none : undefined;
}

const DRIVEN = /^(?:driv(?:e|es|ing|en)|drove|rode|riding|crashed|parked|bought|sold|owned|in)$/;

/** “an Oscar”, “the 2nd Baronet”, “into a waiting Bentley”: one of many alike, and nobody: “a furious Lee” is Lee. */
export function isOneOfMany({ view, first, last, surnames }: Run): number | undefined {
  const { form } = view.document.tokens;
  const next = view.syntax.upos[last];
  // “drove a Morris Minor”
  if (last - first === 2 && /^an?$/.test(form[first - 1] ?? '') && DRIVEN.test(form[first - 2] ?? '') && next !== POS.NOUN) return TAG.none;
  if (last - first !== 1 || surnames.has(view.hash[first] ?? 0) || next === POS.NOUN || next === POS.ADJ || isInnerHyphen(view, last))
    return undefined;
  if (/^(?:an?|\d{1,3}(?:st|nd|rd|th))$/.test(form[first - 1] ?? '')) return TAG.none;
  // “calls it Gherkin”
  if (form[first - 1] === 'it' && /^(?:call|nam|dubb|christen)(?:e|s|es|ed|ing)?$/.test(form[first - 2] ?? '')) return TAG.none;
  // “the trees, called Tessmaria,”
  const named = form[first - 2] === ',' ? first - 3 : first - 2;
  if (form[first - 1] === 'called' && isPlural(view, named) && !hasFlag(view, named, FLAG.personNoun)) return TAG.none;
  return /^an?$/.test(form[first - 2] ?? '') && /^(?:in|into|aboard|on)$/.test(form[first - 3] ?? '') ? TAG.none : undefined;
}

/** “in Matthew 5”: a book with its chapter. */
export function isChapter({ view, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  const isNumber = /^\d{1,3}$/.test(form[last] ?? '') && !/^[-–]$/.test(form[last + 1] ?? '') && view.syntax.upos[last + 1] !== POS.NOUN;
  return last - first === 1 && isGiven(view, first) && isNumber && /^(?:in|from|of)$/i.test(form[first - 1] ?? '') ? TAG.none : undefined;
}

/** “living with Parkinson's”, where the text has “Parkinson's disease”: what an illness is called after, and nobody. */
export function isIllness({ view, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  if (last - first === 1 && /^(?:covid|coronavirus|ebola|mpox|zika|alzheimer|asperger|tourette|crohn)$/i.test(form[first] ?? ''))
    return TAG.none;
  const isOwner = last - first === 1 && POSSESSIVE.test(form[last] ?? '');
  return isOwner && /^(?:disease|syndrome|palsy|lymphoma|dementia)$/i.test(form[last + 1] ?? '') ? TAG.none : undefined;
}

const LAWS = hashWords('bill act');
/** What shows that the text speaks of one: “the bill”. */
const TELLS_OF = CLUE.small | CLUE.afterThe;

/** “the Bill”, “the Seas (Amendment) Bill, 2023”, “the Harbour Services Bill” where the text has “the bill”: what is voted on, and nobody. */
export function isLaw({ view, context, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  const end = last - 1;
  if (!LAWS.has(view.hash[end] ?? 0) || isGiven(view, first) !== (first === end)) return undefined;
  const isDated = form[last] === ',' && /^\d{4}$/.test(form[last + 1] ?? '');
  const isTold = first < end && ((context.clues.get(view.hash[end] ?? 0) ?? 0) & TELLS_OF) !== 0;
  return isDated || isTold || /^(?:[)]|the|this|that|any)$/i.test(form[first - 1] ?? '') ? TAG.none : undefined;
}

/** “a robot nicknamed Kestrel”: what somebody or something is called besides, and no name of its own where the text calls nobody so. */
export const isNickname = (run: Run): number | undefined =>
  run.last - run.first === 1 && /^(?:nicknamed|dubbed|codenamed)$/.test(formAt(run.view, run.first - 1)) && !isSomebodys(run)
    ? TAG.none
    : undefined;

const DEITIES = hashWords('savior saviour redeemer creator maker almighty');
const ENDEARMENTS = hashWords("ma'am ma’am darling honey sweetheart sweetie dearest buddy dude mate kiddo");

/** “Photo Credit: Tessmar”: how a picture is signed. */
export const isSignature = ({ view, first, last }: Run): number | undefined =>
  last - first === 2 &&
  /^(?:Photo|Picture|Image|Video|File)$/.test(formAt(view, first)) &&
  /^(?:Credits?|Courtesy|Photo|Source)$/.test(formAt(view, last - 1))
    ? TAG.none
    : undefined;

/** “my Saviour”, “‘Darling, they came’”, “Madam Chairwoman”: how somebody is called who is not named. */
export function isCalledSo({ view, context, first, last, surnames }: Run): number | undefined {
  const { form } = view.document.tokens;
  const hash = view.hash[first] ?? 0;
  // “Madam Chairwoman”
  // (“Mr Major” behind “John Major” is he)
  const isNamed = form[first] !== 'Madam' && ((context.clues.get(view.hash[first + 1] ?? 0) ?? 0) & CLUE.afterGiven) !== 0;
  const isOffice = !isNamed && /^(?:Madam|Mister|Mr\.?)$/.test(form[first] ?? '') && hasFlag(view, first + 1, FLAG.title);
  if (last - first === 2 && isOffice && !hasFlag(view, first + 1, FLAG.surname)) return TAG.title;
  // “No, Your Honour”
  if (/^Honou?r$/.test(form[last - 1] ?? '') && /^your$/i.test(form[last - 2] ?? '')) return TAG.none;
  if (last - first !== 1 || surnames.has(hash)) return undefined;
  if (DEITIES.has(hash)) return TAG.none;
  return ENDEARMENTS.has(hash) && form[last] === ',' && /^[“‘"'`,]/.test(form[first - 1] ?? '') ? TAG.none : undefined;
}

/** What shows elsewhere that somebody is called so; a first name in front is what a vessel has as well. */
const SEEN = SOMEBODY & ~CLUE.afterGiven;

/** “the crew of the Ann Marsh”: a first name with an article and nothing behind it that the article goes with. */
export function isVessel({ view, context, tag, first, last }: Run): number | undefined {
  if (last - first < 2 || view.hash[first - 1] !== THE || !isGiven(view, first)) return undefined;
  if (inCapitals(view, first) || view.sentence[first - 1] !== view.sentence[first]) return undefined;
  for (let i = first; i < last; i++) {
    // “the Ann Lee Foundation” has somebody's name in it
    const isOther = tag[i] !== TAG.person || hasFlag(view, i, FLAG.personNoun | FLAG.title);
    if (isOther || view.shape[i] === SHAPE.initial || (context.clues.get(view.hash[i] ?? 0) ?? 0) & SEEN) return undefined;
  }
  // “the Ann Lee trial”, “the Ann Lee I knew”, “the Ann Lee of 1990”
  const pos = view.syntax.upos[last];
  const goesOn = pos === POS.NOUN || pos === POS.ADJ || pos === POS.PRON || isInnerHyphen(view, last);
  return goesOn || /^(?:of|who|whose|that|['’]s?|and)$/.test(formAt(view, last)) ? undefined : TAG.none;
}
