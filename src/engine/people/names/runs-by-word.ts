import { POSSESSIVE } from '../../text/possessive.ts';
import { isDay } from '../date-words.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, opensSentence, SHAPE } from '../document-view.ts';
import { isEpithet } from '../is-epithet.ts';
import { FLAG } from '../lexicon.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isGiven, isSomebodys, type Run, SOMEBODY } from './capital-run.ts';
import { CLUE } from './name-context.ts';
import { isInnerHyphen, isSureParticle, TAG } from './name-tags.ts';
import { A_NAME, isBehindMr } from './tag-step.ts';

/* Rules that know what is nobody by the words of a run themselves; see know-groups.ts. */

/** What a place, a body or a work is called at its end: “Lee Hospital”, “Lee Street”, “the Lee Act”. Words of English, of no corpus. */
const ENDS = hashWords(
  'hospital infirmary clinic hospice school schools college university tech institute academy church chapel cathedral abbey mosque synagogue temple street road avenue lane drive boulevard highway freeway expressway parkway trail interchange square terrace gardens park bridge viaduct causeway tunnel reservoir canal wharf marina airport station terminal depot refinery quarry lighthouse cemetery river lake bay creek falls springs heights beach island islands peninsula mountain mountains valley forest county town parish council court courthouse prison jail barracks stadium arena pavilion auditorium museum monument gallery library theatre theater hall hotel inn ranch farm vineyard winery brewery distillery bakery house tower centre center building foundation trust fund society association confraternity brotherhood union party alliance coalition committee commission board agency authority department ministry league cup prize award awards medal trophy championship scholarship fellowship lectureship lecture marathon invitational tournament open act bill law treaty agreement amendment doctrine presidency inquiry report review papers diaries podcast telescope comet theorem effect syndrome disease collection archive brigade zoo aquarium chamber lounge statue trio elementary secondary nursery magazine times post tribune herald gazette chronicle telegraph courier news sports radio television tv festival lido baths cottage dock docks works priory manor barn pier mansion arcade hostel allotments crematorium',
);
/** What companies are called at their end, beside the trades that know-companies.ts has. */
const FIRMS = hashWords(
  'bank records studios pictures films group holding holdings trading contracting co company companies partners capital securities motors airlines airways railways industries technologies systems energy oil steel distributing distribution logistics supermarkets',
);
/** What streets are called at their end that people are called as well: “Marsh, of Arden Close, denied it”. */
const STREETS = hashWords('close grove circular crescent mews walk rise way place view wood woods copse heath moor common');
/** What only a company has at its end, in the languages of the world; none is anybody's name, and none says more alone. */
const FORMS = hashWords(
  'inc inc. ltd ltd. plc corp corp. llc llp co. cos. cie cie. gmbh n.v. b.v. s.a. s.p.a. oy oyj bhd berhad sdn pty pte tbk bancorp bancorp.',
);
const FORMS_IN_CAPITALS: ReadonlySet<string> = new Set('SpA SARL SAS KGaA AB AG NV BV SA ASA Limited Incorporated Corporation'.split(' '));
/** What stands in front of a storm's or a ship's name, and is nobody's first name: “Hurricane Edna”, unlike “Storm Lee”. */
const NEVER_PEOPLE = hashWords('hurricane cyclone typhoon operation hmp hms mv uss usns hmas hmcs rms raf');
const STORMS = hashWords('hurricane cyclone typhoon storm');
export const isStorm = ({ hash }: DocumentView, i: number): boolean => STORMS.has(hash[i] ?? 0);
/** What stands in front of a place's or a storm's name: “Mount Arthur”, “HMP Lee”. */
const FRONTS = hashWords(
  'mount mt mt. fort cape port point lake hurricane storm cyclone typhoon operation hmp hms uss usns hmas hmcs rms raf camp',
);
/** What places of Spanish and Portuguese are called in front of “de”. */
const LANDS = hashWords('rio costa puerto porto villa vila ciudad cidade playa praia sierra serra isla ilha punta ponta cabo');
const SAINT = hashWords('st st. ss');
const SAINT_WRITTEN_OUT = hashWord('saint');
/** Towns that stand for the government in them; people are called by some of their names, but not alone and without a trace. */
const SEATS = hashWords(
  'paris berlin london moscow beijing washington brussels kyiv kiev tehran ankara madrid rome vienna warsaw tokyo seoul pyongyang delhi islamabad canberra ottawa athens lisbon dublin prague budapest cairo jerusalem riyadh baghdad damascus havana caracas brasilia doha abuja nairobi accra pretoria khartoum tunis rabat algiers tripoli beirut muscat manama kabul tashkent astana baku tbilisi yerevan minsk chisinau bucharest belgrade zagreb sarajevo skopje bratislava helsinki oslo stockholm copenhagen reykjavik tallinn nicosia hanoi bangkok jakarta manila dhaka kathmandu bogota kigali kampala harare lusaka luanda maputo kinshasa dakar bamako niamey ouagadougou holyrood westminster stormont downing',
);
export const PREFIX = /^(anti|pro|non|ex|mid|post|pre|neo|un|co|vice|self|half)$/i;

export function isDate({ view, tag, first, last }: Run): number | undefined {
  return last - first === 1 && isDay(view, first) && tag[first] === TAG.person ? TAG.none : undefined;
}

/** A word that is small elsewhere in the document and opens a sentence or a headline is a word: “Inquest hears of a call”. */
export function isWord({ view, context, first, last }: Run): number | undefined {
  const sentence = view.document.sentences[view.sentence[first] ?? 0];
  const small = ((context.clues.get(view.hash[first] ?? 0) ?? 0) & (CLUE.small | SOMEBODY)) === CLUE.small;
  return last - first === 1 && small && sentence?.first === first && !hasFlag(view, first, A_NAME) ? TAG.none : undefined;
}

/** “Jazz singer Ann Lee said”: what opens a sentence in front of a small trade and a name says of what kind it is, where nobody has it for a surname. */
export function isKindOfTrade(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  const isTrade = hasFlag(view, last, FLAG.personNoun) && view.shape[last] === SHAPE.lower && tag[last + 1] === TAG.person;
  if (!isTrade || last - first > 1 || !opensSentence(view, first) || hasFlag(view, first, FLAG.surname)) return undefined;
  return isGiven(view, last + 1) && !isSomebodys(run) ? TAG.none : undefined;
}

/** “The Italian said” tells of somebody named before; `findNominals` knows. */
export function isOneOfPeople({ view, first, last }: Run): number | undefined {
  return last - first < 3 && isEpithet(view, last - 1) ? TAG.none : undefined;
}

/** “Marks & Spencer”; “Carl & Nora Lindgren” are two people. */
export function isCompany({ view, context, tag, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  const behind = form[last] === '&' && view.tagged[last + 1] === 1 ? last + 1 : -1;
  const before = form[first - 1] === '&' && view.tagged[first - 2] === 1 ? first - 2 : -1;
  // “Norwood, Lufkin & Jenrette”
  const next = form[last] === ',' && view.tagged[last + 1] === 1 ? (context.runLast[last + 1] ?? last) : last;
  if (last - first === 1 && next === last + 2 && form[next] === '&' && view.tagged[next + 1] === 1 && !isGiven(view, first))
    return TAG.group;
  if (behind < 0 && before < 0) return undefined;
  const other = behind >= 0 ? behind : first;
  const couple = isGiven(view, other) && (context.runLast[other] ?? other) - other > 1;
  const titled = tag[first] === TAG.title || (before >= 0 && tag[before] === TAG.title);
  return couple || titled ? undefined : TAG.group;
}

/** “St Oswald's Hospital”, “St Andrews”, the “Saint-Mael”; “Jill St John” is somebody. */
export function isSaints({ view, first, last, surnames }: Run): number | undefined {
  const isTown = view.hash[first] === SAINT_WRITTEN_OUT && isInnerHyphen(view, first + 1) && !surnames.has(view.hash[last - 1] ?? 0);
  // “Paris Saint-Germain”
  const isName = isGiven(view, first) && !hasFlag(view, first, FLAG.place);
  for (let i = first + 1; i < last - 2 && !isName; i++)
    if (view.hash[i] === SAINT_WRITTEN_OUT && isInnerHyphen(view, i + 1)) return TAG.group;
  return (SAINT.has(view.hash[first] ?? 0) || isTown) && last - first > 1 ? TAG.place : undefined;
}

/** “Inc.”, “plc”, “AG”: whether token `i` is what only a company has at its end. */
export const isForm = ({ document, hash }: DocumentView, i: number): boolean =>
  FORMS.has(hash[i] ?? 0) || FORMS_IN_CAPITALS.has(document.tokens.form[i] ?? '');

/** “Tessmar Bhd”, “Lee Marsh N.V.”; “Co.” without a name is nobody, either. */
export function isIncorporated({ view, first, last }: Run): number | undefined {
  const isWhole = last - first > 1 || formAt(view, last - 1).endsWith('.');
  return isWhole && isForm(view, last - 1) ? TAG.group : undefined;
}

/** “Motors”, “Holdings”: whether token `i` is what companies have at their end. */
export const isFirm = ({ hash }: DocumentView, i: number): boolean => FIRMS.has(hash[i] ?? 0);

/** “Hospital”, “Street”, “Motors”: whether token `i` is what places, bodies and works are called at their end. */
export const endsAsBody = (view: DocumentView, i: number): boolean => ENDS.has(view.hash[i] ?? 0) || isFirm(view, i);

/** “Grace Chapel Hospital”, “Oswald's Hospital”; of two words the last may be a surname: “Ann Park”. */
export function endsAsPlace({ view, context, tag, first, last, surnames }: Run): number | undefined {
  const end = last - 1;
  // “Lady Chapel”, unlike “Lord Park”
  const isTitled = tag.subarray(first, last).includes(TAG.title) && !(last - first === 2 && !hasFlag(view, end, A_NAME));
  if (isTitled || surnames.has(view.hash[first] ?? 0)) return undefined;
  // “Ms Lane”, “Alison Lane … Ms Lane”, “Anouk van Dam”
  const isFirst = isGiven(view, first) && !hasFlag(view, first, FLAG.title | FLAG.personNoun);
  const isBorne = isFirst && ((context.clues.get(view.hash[end] ?? 0) ?? 0) & (CLUE.afterTitle | CLUE.age)) !== 0;
  if (isBehindMr(view, end) || (last - first === 2 && isBorne) || isSureParticle(view, end - 1)) return undefined;
  // the Ann Lee Foundation, where the text tells of Ann Lee: called-after.ts
  if (last - first > 2 && isGiven(view, first) && tag[first] === TAG.person && tag[first + 1] === TAG.person) return undefined;
  if (last - first > 1 && endsAsBody(view, end))
    return (view.flags[end] ?? 0) & FLAG.surname && (last - first === 2 || tag[end] === TAG.person) ? undefined : TAG.group;
  if (
    last - first > 1 &&
    STREETS.has(view.hash[end] ?? 0) &&
    /^(?:of|in|on|at|via|into|off|near|through|across|around|beside)$/.test(formAt(view, first - 1))
  )
    return isGiven(view, first) ? undefined : TAG.place;
  // a capital behind the possessive makes it a name: “Lee's house” is Lee's
  const owned = POSSESSIVE.test(formAt(view, last)) ? last + 1 : -1;
  return owned > 0 && view.tagged[owned] === 1 && last - first === 1 && endsAsBody(view, owned) && !inCapitals(view, first)
    ? TAG.group
    : undefined;
}

export function beginsAsPlace({ view, context, tag, first, last }: Run): number | undefined {
  // “Rio de Janeiro”
  // “Tropical Cyclone Edna”
  if (last - first === 3 && isStorm(view, first + 1) && NEVER_PEOPLE.has(view.hash[first + 1] ?? 0)) return TAG.place;
  if (LANDS.has(view.hash[first] ?? 0) && isSureParticle(view, first + 1)) return TAG.place;
  // “Storm Lee” may be somebody, who speaks, but not where the article has “the storm”
  const speaks = ((context.clues.get(view.hash[last - 1] ?? 0) ?? 0) & CLUE.speaks) !== 0;
  if (isStorm(view, first) && last - first === 2 && !speaks) return TAG.place;
  const isSmall = ((context.clues.get(view.hash[first] ?? 0) ?? 0) & CLUE.small) !== 0;
  const isFront = FRONTS.has(view.hash[first] ?? 0) && (tag[first] !== TAG.person || isSmall || !isGiven(view, first + 1));
  return last - first > 1 && (isFront || NEVER_PEOPLE.has(view.hash[first] ?? 0)) ? TAG.place : undefined;
}

/** “Rolls-Royce”: a capital in front of the hyphen that is no name makes one name of both; “Anti-Lee” does not. */
export function isHyphenated({ view, tag, first, last }: Run): number | undefined {
  if (last - first !== 3 || !isInnerHyphen(view, first + 1) || tag[first] === TAG.person) return undefined;
  const lead = formAt(view, first);
  return PREFIX.test(lead) || isGiven(view, first) || (view.flags[first] ?? 0) & (FLAG.title | FLAG.personNoun | FLAG.demonym)
    ? undefined
    : TAG.group;
}

const CAMEL = /^(?!Fitz|Mac|Van)[A-Z][a-z]{3,}[A-Z][a-z]+$/;

/** “MediaCorp”, “NorthWind”: capitals inside a word are a company's. */
export function isCamel({ view, context, first, last, surnames }: Run): number | undefined {
  if (last - first !== 1 || view.shape[first] !== SHAPE.mixed || !CAMEL.test(formAt(view, first))) return undefined;
  const isSomebodys =
    surnames.has(view.hash[first] ?? 0) || ((context.clues.get(view.hash[first] ?? 0) ?? 0) & SOMEBODY & ~CLUE.described) !== 0;
  return isSomebodys ? undefined : TAG.group;
}

/** “BHP said”, “the W.H.O.”. */
export function isInitials({ view, first, last, surnames }: Run): number | undefined {
  // “if she does X, Y and Z”
  if (last - first === 1 && /^[A-Z]$/.test(formAt(view, first))) return TAG.none;
  // “in 79 A.D. when it erupted”
  if (last - first === 1 && /^(?:A\.D|B\.C|C\.E)\.?$/.test(formAt(view, first))) return TAG.none;
  if (last - first === 1 && /^(?:[A-Z]\.){3,5}$/.test(formAt(view, first))) return TAG.group;
  if (last - first !== 1 || view.shape[first] !== SHAPE.upper || inCapitals(view, first)) return undefined;
  const word = formAt(view, first);
  return /^[A-Z]{2,5}$/.test(word) && !surnames.has(view.hash[first] ?? 0) && !hasFlag(view, first, A_NAME) ? TAG.group : undefined;
}

/** “Paris said it would fight”. */
export function isSeat(run: Run): number | undefined {
  const isAlone = run.last - run.first === 1 && SEATS.has(run.view.hash[run.first] ?? 0);
  return isAlone && !isSomebodys(run, SOMEBODY & ~CLUE.acts) ? TAG.place : undefined;
}
