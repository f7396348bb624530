import { POS } from '../../syntax/syntax.ts';
import { shapeOf } from '../derive-view.ts';
import { SHAPE } from '../document-view.ts';
import { buildLexicon, FLAG, type Lexicon } from '../lexicon.ts';
import { foldWord, hashWord } from '../word-hash.ts';
import { PEOPLE_NOUNS } from './people-nouns.ts';
import type { NameLists, Parsed, SourcesGold } from './training-data.ts';

/** Nouns of one sex that their ending does not show. */
const MALE =
  'father son brother husband uncle nephew grandfather grandson boy boyfriend king prince duke lord sir mr monk priest emperor gentleman guy dad baron count stepfather widower groom godfather ex-husband imam rabbi'.split(
    ' ',
  );
const FEMALE =
  'mother daughter sister wife aunt niece grandmother granddaughter girl girlfriend queen lady dame mrs ms miss madam mme mlle nun mom mum actress heroine stepmother widow bride godmother ex-wife nanny midwife'.split(
    ' ',
  );
const MORE_TITLES =
  'mr mrs ms miss mx dr prof sen sens rep reps gov gen lt col maj capt sgt cpl adm cmdr brig insp supt rev hon sir dame lord lady pope saint st pres sec amb atty herr frau monsieur madame mme mlle señor señora signor signora general major justice count chair comrade sri datuk tun haji'.split(
    ' ',
  );
/** Ranks and offices that stand in front of names; nouns for people, too. */
const OFFICES =
  'president premier chancellor ambassador minister secretary senator representative congressman congresswoman governor mayor mayoress councillor councilor councilman councilwoman alderman assemblyman assemblywoman lawmaker judge magistrate prosecutor sheriff inspector detective superintendent constable officer colonel captain lieutenant sergeant corporal admiral commander commodore brigadier marshal professor doctor cardinal archbishop archdeacon bishop reverend pastor vicar rabbi imam sheikh sheik ayatollah mullah mufti patriarch metropolitan dalai sultan emir king queen prince princess emperor empress tsar czar shah baron baroness countess earl duke duchess viscount marquess chief chairman chairwoman chairperson director commissioner comptroller treasurer provost rector deputy envoy spokesman spokeswoman spokesperson coach manager taoiseach speaker whip leader adviser advisor counsel insider outsider newcomer frontrunner onlooker bystander'.split(
    ' ',
  );

const sexOf = (noun: string): number => {
  if (FEMALE.includes(noun) || /(wom[ae]n|[a-z]{3}ess)$/.test(noun)) return FLAG.femaleGiven;
  return MALE.includes(noun) || /[a-z]{2}m[ae]n$/.test(noun) ? FLAG.maleGiven : 0;
};

/** Nouns for people acting together that no package lists as such. */
const GROUPS =
  'firm agency court parliament government ministry committee commission council union party team club police army navy embassy bank university newspaper magazine network office department bureau association federation institute group panel board jury cabinet senate congress administration campaign coalition alliance movement militia church watchdog regulator company hospital authority airline carmaker automaker chipmaker drugmaker plane-maker planemaker manufacturer supplier retailer supermarket lender insurer charity nonprofit ngo operator utility conglomerate chain consultancy startup start-up brewer think-tank thinktank orchestra museum airport railway shipyard shipbuilder publisher label studio'.split(
    ' ',
  );

/** Words that stand right before somebody's given name in at least this many documents are nouns for people. */
const ENOUGH_DOCUMENTS = 3;

/**
 * Nouns for people and groups that the packages do not list: those in front of names, and those that speak. Counted by
 * documents, so that one article cannot teach a word.
 */
function learnNouns(
  given: ReadonlySet<number>,
  parsed: readonly Parsed[],
  sources: readonly SourcesGold[],
): { persons: Set<string>; groups: Set<string> } {
  const beforeNames = new Map<string, number>();
  const speaking = new Map<string, number>();
  parsed.forEach(({ document, syntax }, d) => {
    const { form, count, start, end } = document.tokens;
    const before = new Set<string>();
    for (let i = 0; i + 2 < count; i++) {
      if (syntax.upos[i] !== POS.NOUN || shapeOf(form[i] ?? '') !== SHAPE.lower) continue;
      if (
        shapeOf(form[i + 1] ?? '') === SHAPE.capital &&
        shapeOf(form[i + 2] ?? '') === SHAPE.capital &&
        given.has(hashWord(form[i + 1] ?? ''))
      )
        before.add((form[i] ?? '').toLowerCase());
    }
    for (const word of before) beforeNames.set(word, (beforeNames.get(word) ?? 0) + 1);
    const spoke = new Set<string>();
    const ends = new Set((sources[d]?.quotes ?? []).flatMap(({ speaker }) => speaker?.at(-1)?.[1] ?? []));
    for (let i = 0; i < count; i++) {
      if (syntax.upos[i] === POS.NOUN && shapeOf(form[i] ?? '') === SHAPE.lower && ends.has(end[i] ?? -1) && (start[i] ?? 0) >= 0)
        spoke.add((form[i] ?? '').toLowerCase());
    }
    for (const word of spoke) speaking.set(word, (speaking.get(word) ?? 0) + 1);
  });
  const enough = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].filter(([, times]) => times >= ENOUGH_DOCUMENTS).map(([word]) => word);
  const persons = new Set(enough(beforeNames));
  return { persons, groups: new Set(enough(speaking).filter((word) => !persons.has(word))) };
}

/** The words that the articles write in small letters. */
function wordsWrittenSmall(parsed: readonly Parsed[]): Set<number> {
  const small = new Set<number>();
  for (const { document } of parsed)
    for (const form of document.tokens.form) if (shapeOf(form) === SHAPE.lower) small.add(hashWord(foldWord(form)));
  return small;
}

/** Distils the lists into the lexicon of the weights. */
export function trainLexicon(lists: NameLists, parsed: readonly Parsed[], sources: readonly SourcesGold[]): Lexicon {
  const flags = new Map<number, number>();
  const flag = (words: Iterable<string>, bits: number): void => {
    for (const word of words) {
      const hash = hashWord(foldWord(word));
      flags.set(hash, (flags.get(hash) ?? 0) | bits);
    }
  };
  flag(lists.maleGiven, FLAG.maleGiven);
  flag(lists.femaleGiven, FLAG.femaleGiven);
  const given = new Set(flags.keys());
  flag(lists.surnames, FLAG.surname);
  flag(lists.places, FLAG.place);
  flag(lists.demonyms, FLAG.demonym);
  flag(lists.groupNouns, FLAG.groupNoun);
  const learned = learnNouns(given, parsed, sources);
  const groups = new Set([...lists.groupNouns, ...GROUPS]);
  flag(GROUPS, FLAG.groupNoun);
  const persons = new Set([
    ...lists.personNouns,
    ...[...learned.persons].filter((word) => !groups.has(word)),
    ...MALE,
    ...FEMALE,
    ...OFFICES,
    ...PEOPLE_NOUNS,
  ]);
  flag(
    [...learned.groups].filter((word) => !persons.has(word)),
    FLAG.groupNoun,
  );
  const titles = new Set([...lists.titles, ...MORE_TITLES, ...OFFICES]);
  // a noun for people has the sex of the noun, not of the people who bear it as a name: “dean”, “major”
  for (const noun of new Set([...persons, ...titles])) {
    const sex = sexOf(noun);
    for (const form of [noun, `${noun}.`]) {
      const hash = hashWord(foldWord(form));
      const before = (flags.get(hash) ?? 0) & ~(FLAG.maleGiven | FLAG.femaleGiven);
      const role = (persons.has(noun) ? FLAG.personNoun : 0) | (titles.has(noun) ? FLAG.title : 0);
      if (form === noun || titles.has(noun)) flags.set(hash, before | role | sex);
    }
  }
  // “Justice”, “Victory” and “Court” stand in registers of births, too: a name is what is nothing else
  const taken = new Set([...flags.keys(), ...wordsWrittenSmall(parsed)]);
  const isNew = (name: string): boolean => !taken.has(hashWord(foldWord(name)));
  flag(lists.registered.male.filter(isNew), FLAG.maleGiven);
  flag(lists.registered.female.filter(isNew), FLAG.femaleGiven);
  return buildLexicon(flags);
}
