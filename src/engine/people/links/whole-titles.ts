import { hashWord } from '../word-hash.ts';
import { LEADING_RANKS } from './same-noun.ts';

/** Ranks of which “the officer” is said. */
const POLICE = `constable sergeant detective pc det ds det. ${LEADING_RANKS}`;

/** Titles that are cut short, and other words for what somebody is: “Sen. Lee” is “the senator”, “manager Ann Lee” the boss. */
export const WHOLE: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries({
    'sen.': 'senator lawmaker',
    'gov.': 'governor',
    'rep.': 'representative congressman congresswoman lawmaker',
    'gen.': 'general',
    'col.': 'colonel',
    'capt.': 'captain',
    capt: 'captain',
    'sgt.': 'sergeant officer',
    sgt: 'sergeant officer',
    'lt.': 'lieutenant',
    'prof.': 'professor',
    prof: 'professor',
    'dr.': 'doctor physician',
    dr: 'doctor physician',
    'rev.': 'reverend priest vicar minister pastor',
    rev: 'reverend priest vicar minister pastor',
    fr: 'priest',
    'fr.': 'priest',
    father: 'priest',
    canon: 'priest',
    archbishop: 'bishop cleric',
    bishop: 'cleric',
    imam: 'cleric',
    ayatollah: 'cleric',
    pte: 'private soldier',
    'pres.': 'president',
    cllr: 'councillor',
    cr: 'councillor',
    justice: 'judge',
    congressman: 'representative',
    congresswoman: 'representative',
    manager: 'boss',
    coach: 'boss',
    captain: 'skipper',
    skipper: 'captain',
    attorney: 'lawyer',
    solicitor: 'lawyer',
    barrister: 'lawyer',
    senator: 'lawmaker',
    mp: 'lawmaker',
    actress: 'actor',
    ...Object.fromEntries(POLICE.split(' ').map((rank) => [rank, 'officer'])),
  }).map(([title, nouns]) => [hashWord(title), nouns.split(' ').map(hashWord)]),
);
