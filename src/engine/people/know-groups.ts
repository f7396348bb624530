import { type DocumentView, POS, SHAPE } from './document-view.ts';
import { isEpithet } from './is-epithet.ts';
import { FLAG } from './lexicon.ts';
import { CLUE, isInnerHyphen, type NameContext, TAG } from './name-tags.ts';
import { A_NAME } from './tag-step.ts';
import { hashWord } from './word-hash.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** What a place, a body or a work is called at its end: “Lee Hospital”, “Lee Street”, “the Lee Act”. Words of English, of no corpus. */
const ENDS = words(
  'hospital infirmary clinic hospice school schools college university institute academy church chapel cathedral abbey mosque synagogue temple bank street road avenue lane drive boulevard square terrace gardens park bridge airport station river lake bay creek beach island islands peninsula mountain mountains valley forest county parish council court prison jail stadium arena museum gallery library theatre theater hall hotel house tower centre center building foundation trust fund society association union party alliance coalition committee commission board agency authority department ministry league cup prize award awards medal trophy championship open act bill law treaty agreement report review magazine times post tribune herald gazette chronicle telegraph courier news sports radio television tv records studios pictures group holdings inc inc. ltd ltd. plc corp corp. llc llp co co. company companies partners capital securities motors airlines airways railways industries technologies systems energy oil steel festival',
);
/** What stands in front of a place's or a storm's name: “Mount Arthur”, “Hurricane Ida”, “HMP Lee”. */
/** Of these, what is nobody's first name: “Hurricane Edna”, unlike “Storm Lee”. */
const NEVER_PEOPLE = words('hurricane cyclone typhoon operation hmp hms uss raf');
const FRONTS = words('mount mt mt. fort cape port point lake hurricane storm cyclone typhoon operation hmp hms uss raf camp');
const SAINT = words('st st. ss');
/** Days and months by which nobody is called. */
const DATES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december',
);
const PREFIX = /^(anti|pro|non|ex|mid|post|pre|neo|un|co|vice|self|half)$/i;
const POSSESSIVE = /^['’]s?$/;
const THE = hashWord('the');
const SAYS = words('said says told announced confirmed');

const GIVEN = FLAG.maleGiven | FLAG.femaleGiven;
const isGiven = (view: DocumentView, i: number): boolean => ((view.flags[i] ?? 0) & GIVEN) !== 0;

/** A run of capitalised words, `[first, last)`, at which a rule looks. */
interface Run {
  readonly view: DocumentView;
  readonly context: NameContext;
  readonly tag: Uint8Array;
  readonly first: number;
  readonly last: number;
  /** Hashes of words that end a full name somewhere in the document: they are somebody's. */
  readonly surnames: ReadonlySet<number>;
}

/** Rules that know what is nobody: each returns the tag of all the run's words, or undefined. In order; the first that knows decides. */
const RULES: readonly ((run: Run) => number | undefined)[] = [
  isDate,
  isWord,
  isOneOfPeople,
  isCompany,
  isSaints,
  endsAsPlace,
  beginsAsPlace,
  isHyphenated,
  isDateline,
  isInitials,
  hasArticle,
  ownsSomebody,
  speaksOfItself,
  goesWithGroup,
  standsWithPlace,
];

/**
 * What looks like somebody's name and is none: “Marks & Spencer”, “St Oswald's Hospital”, “Mount Arthur”, “Hurricane
 * Ida”, “November”. A word that names a group once does so wherever it stands alone.
 */
export function knowGroups(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const claimed = new Map<number, number>();
  const surnames = listSurnames(view, context, tagged, tag);
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const last = context.runLast[i] ?? i + 1;
    // “The West”: the article is no part of it
    const first = last - i > 1 && view.syntax.upos[i] === POS.DET ? i + 1 : i;
    if (!tag.subarray(first, last).includes(TAG.person) && !isEpithet(view, first)) continue;
    const run = { view, context, tag, first, last, surnames };
    let known: number | undefined;
    for (const rule of RULES) {
      known = rule(run);
      if (known !== undefined) break;
    }
    if (known === undefined) continue;
    for (let i = first; i < last; i++) {
      if (view.tagged[i] !== 1) continue;
      if (tag[i] === TAG.person || known !== TAG.none || isEpithet(view, i)) tag[i] = known;
      if (last - first === 1 && known === TAG.group && ((view.flags[i] ?? 0) & A_NAME) === 0) claimed.set(view.hash[i] ?? 0, known);
    }
  }
  if (claimed.size === 0) return;
  for (const i of tagged) {
    const alone = context.runFirst[i] === i && context.runLast[i] === i + 1;
    if (alone && tag[i] === TAG.person) tag[i] = claimed.get(view.hash[i] ?? 0) ?? TAG.person;
  }
}

/** A word that is small elsewhere in the document and opens a sentence or a headline is a word: “Inquest hears of a call”. */
function isWord({ view, context, first, last }: Run): number | undefined {
  const sentence = view.document.sentences[view.sentence[first] ?? 0];
  const small = ((context.clues.get(view.hash[first] ?? 0) ?? 0) & (CLUE.small | SOMEBODY)) === CLUE.small;
  return last - first === 1 && small && sentence?.first === first && !((view.flags[first] ?? 0) & A_NAME) ? TAG.none : undefined;
}

/** “The Italian said” tells of somebody named before; `findNominals` knows. */
function isOneOfPeople({ view, first, last }: Run): number | undefined {
  return last - first === 1 && isEpithet(view, first) ? TAG.none : undefined;
}

function listSurnames(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const i of tagged) {
    const first = context.runFirst[i] ?? i;
    if (tag[i] !== TAG.person || i === first || tag[i + 1] === TAG.person) continue;
    // “Charles J. Fillmore”, “Mr Fillmore”
    for (let j = first; j < i; j++)
      if (tag[j] === TAG.title || (tag[j] === TAG.person && isGiven(view, j))) surnames.add(view.hash[i] ?? 0);
  }
  return surnames;
}

function isDate({ view, tag, first, last }: Run): number | undefined {
  return last - first === 1 && DATES.has(view.hash[first] ?? 0) && tag[first] === TAG.person ? TAG.none : undefined;
}

/** “Marks & Spencer”; “Carl & Nora Lindgren” are two people. */
function isCompany({ view, context, tag, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  const behind = form[last] === '&' && view.tagged[last + 1] === 1 ? last + 1 : -1;
  const before = form[first - 1] === '&' && view.tagged[first - 2] === 1 ? first - 2 : -1;
  if (behind < 0 && before < 0) return undefined;
  const other = behind >= 0 ? behind : first;
  const couple = isGiven(view, other) && (context.runLast[other] ?? other) - other > 1;
  const titled = tag[first] === TAG.title || (before >= 0 && tag[before] === TAG.title);
  return couple || titled ? undefined : TAG.group;
}

/** “St Oswald's Hospital”, “St Andrews”; “Jill St John” is somebody. */
function isSaints({ view, first, last }: Run): number | undefined {
  return SAINT.has(view.hash[first] ?? 0) && last - first > 1 ? TAG.place : undefined;
}

/** “Grace Chapel Hospital”, “Oswald's Hospital”; of two words the last may be a surname: “Ann Park”. */
function endsAsPlace({ view, tag, first, last, surnames }: Run): number | undefined {
  const end = last - 1;
  if (tag.subarray(first, last).includes(TAG.title) || surnames.has(view.hash[first] ?? 0)) return undefined;
  // the Ann Lee Foundation is called after somebody who may be meant elsewhere
  if (last - first > 2 && isGiven(view, first) && tag[first] === TAG.person && tag[first + 1] === TAG.person) return undefined;
  if (last - first > 1 && ENDS.has(view.hash[end] ?? 0))
    return (view.flags[end] ?? 0) & FLAG.surname && (last - first === 2 || tag[end] === TAG.person) ? undefined : TAG.group;
  // a capital behind the possessive makes it a name: “Lee's house” is Lee's
  const owned = POSSESSIVE.test(view.document.tokens.form[last] ?? '') ? last + 1 : -1;
  return owned > 0 &&
    view.tagged[owned] === 1 &&
    last - first === 1 &&
    ENDS.has(view.hash[owned] ?? 0) &&
    view.casing[view.sentence[first] ?? 0] === 0
    ? TAG.group
    : undefined;
}

function beginsAsPlace({ view, tag, first, last }: Run): number | undefined {
  const isFront = FRONTS.has(view.hash[first] ?? 0) && (tag[first] !== TAG.person || !isGiven(view, first + 1));
  return last - first > 1 && (isFront || NEVER_PEOPLE.has(view.hash[first] ?? 0)) ? TAG.place : undefined;
}

/** “Rolls-Royce”: a capital in front of the hyphen that is no name makes one name of both; “Anti-Lee” does not. */
function isHyphenated({ view, tag, first, last }: Run): number | undefined {
  if (last - first !== 3 || !isInnerHyphen(view, first + 1) || tag[first] === TAG.person) return undefined;
  const lead = view.document.tokens.form[first] ?? '';
  return PREFIX.test(lead) || isGiven(view, first) || (view.flags[first] ?? 0) & (FLAG.title | FLAG.personNoun | FLAG.demonym)
    ? undefined
    : TAG.group;
}

/** “DALTON, Ga. (AP) —” at the beginning of a paragraph: nothing but capitals and marks up to a dash. */
function isDateline({ view, first }: Run): number | undefined {
  const begin = view.document.sentences[view.sentence[first] ?? 0]?.first ?? first;
  if (view.shape[begin] !== SHAPE.upper || first - begin > 6) return undefined;
  for (let i = begin + 1; i < begin + 10; i++) {
    if (i > first && /^(?:—|–|--)$/.test(view.document.tokens.form[i] ?? '')) return TAG.place;
    if (view.tagged[i] !== 1 && view.shape[i] !== SHAPE.mark) return undefined;
  }
  return undefined;
}

/** “BHP said”. */
function isInitials({ view, first, last, surnames }: Run): number | undefined {
  if (last - first !== 1 || view.shape[first] !== SHAPE.upper || view.casing[view.sentence[first] ?? 0] !== 0) return undefined;
  const word = view.document.tokens.form[first] ?? '';
  return /^[A-Z]{2,5}$/.test(word) && !surnames.has(view.hash[first] ?? 0) && !((view.flags[first] ?? 0) & A_NAME) ? TAG.group : undefined;
}

/** “The West said”, “the Kremlin's words”: nobody is called so; “the Lee government” has somebody's name in it. */
function hasArticle({ view, context, first, last, surnames }: Run): number | undefined {
  const before = view.hash[first - 1] ?? 0;
  if (last - first !== 1 || before !== THE || view.sentence[first - 1] !== view.sentence[first] || surnames.has(view.hash[first] ?? 0))
    return undefined;
  const pos = view.syntax.upos[last];
  const goesOn =
    view.sentence[last] === view.sentence[first] && (pos === POS.NOUN || pos === POS.ADJ || pos === POS.NUM || isInnerHyphen(view, last));
  return goesOn || (context.clues.get(view.hash[first] ?? 0) ?? 0) & SOMEBODY ? undefined : TAG.group;
}

/** Whether the document shows elsewhere that the words are somebody's: a title in front, a given name, an age, a wife. */
const SOMEBODY = CLUE.afterTitle | CLUE.afterGiven | CLUE.hasKin | CLUE.age | CLUE.acts | CLUE.described;
function mayBeGroup({ view, context, tag, first, last, surnames }: Run): boolean {
  for (let i = first; i < last; i++) {
    if (tag[i] === TAG.title || isGiven(view, i) || surnames.has(view.hash[i] ?? 0)) return false;
    if ((context.clues.get(view.hash[i] ?? 0) ?? 0) & SOMEBODY) return false;
  }
  return true;
}

/** “Plaid Cymru's Liz Roberts”, “Microsoft's Brad Collier”: who has somebody by full name is a group. */
function ownsSomebody(run: Run): number | undefined {
  const { view, context, tag, last } = run;
  const owned = last + 1;
  if (!/^['’]s$/.test(view.document.tokens.form[last] ?? '') || tag[owned] !== TAG.person || !isGiven(view, owned)) return undefined;
  return (context.runLast[owned] ?? owned) - owned > 1 && tag[owned + 1] === TAG.person && mayBeGroup(run) ? TAG.group : undefined;
}

/** “Meta said its engineers”, “Meta, which”: what is “it” is nobody. */
function speaksOfItself(run: Run): number | undefined {
  const { view, last } = run;
  const { form } = view.document.tokens;
  const which = form[last] === ',' && form[last + 1] === 'which';
  const its = SAYS.has(view.hash[last] ?? 0) && (form[last + 1] === 'its' || (form[last + 1] === 'that' && form[last + 2] === 'its'));
  return (which || its) && mayBeGroup(run) ? TAG.group : undefined;
}

/** “the Akali Dal”, “Trinamool Congress”: in one name with a word for a group, where no word is a given name. */
function goesWithGroup(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  if (last - first < 2 || tag[last - 1] !== TAG.group || tag[first] !== TAG.person) return undefined;
  for (let i = first; i < last; i++) {
    if (tag[i] === TAG.title || isGiven(view, i) || (view.tagged[i] === 1 && view.syntax.upos[i] !== POS.PROPN)) return undefined;
  }
  return TAG.group;
}

/** “Berlin and Paris said”, “Leeds, Chelsea and Arsenal won”: a place by its own word, in a row with a place or a group. */
function standsWithPlace({ view, context, tag, first, last, surnames }: Run): number | undefined {
  if (last - first !== 1 || !((view.flags[first] ?? 0) & FLAG.place) || surnames.has(view.hash[first] ?? 0)) return undefined;
  if ((context.clues.get(view.hash[first] ?? 0) ?? 0) & SOMEBODY) return undefined;
  const isPlace = (i: number): boolean => tag[i] === TAG.place || tag[i] === TAG.group;
  const joins = (i: number): boolean => /^(?:,|and|or)$/.test(view.document.tokens.form[i] ?? '');
  return (joins(first - 1) && isPlace(first - 2)) || (joins(last) && isPlace(last + 1)) ? TAG.place : undefined;
}
