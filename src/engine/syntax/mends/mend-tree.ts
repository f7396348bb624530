import { nameTrees, type Trees } from '../trees.ts';
import { clauseRules } from './mend-clauses.ts';
import { commaRules } from './mend-commas.ts';
import { dayRules } from './mend-days.ts';
import { halfRules } from './mend-halves.ts';
import { nameRules } from './mend-names.ts';
import { nounRules } from './mend-nouns.ts';
import { officeRules } from './mend-offices.ts';
import { ownerRules } from './mend-owners.ts';
import { placeRules } from './mend-places.ts';
import { speakerRules } from './mend-speakers.ts';
import { subjectRules } from './mend-subjects.ts';

/** Puts the sentence `[first, last)` right. */
export type Mend = (trees: Trees, first: number, last: number) => void;

/**
 * What every arc alone may say, but no tree means: heads and labels are chosen one by one. Makes what puts a sentence right,
 * given the names of the labels and of the Penn tags. Trees stay trees, and no arcs cross that did not before.
 */
export function makeMender(labelNames: readonly string[], xposNames: readonly string[]): Mend {
  const kinds = nameTrees(labelNames, xposNames);
  const names = nameRules(kinds);
  const halves = halfRules(kinds);
  const commas = commaRules(kinds);
  const owners = ownerRules(kinds);
  const days = dayRules(kinds);
  const speakers = speakerRules(kinds);
  const nouns = nounRules(kinds);
  const offices = officeRules(kinds);
  const places = placeRules(kinds);
  const subjects = subjectRules(kinds);
  const clauses = clauseRules(kinds);
  return (trees, first, last) => {
    nouns.beginWithName(trees, first, last);
    for (let i = first; i < last; i++) names.nameWord(trees, i, first, last);
    for (let i = first; i < last; i++) subjects.raiseVerb(trees, i, first, last);
    for (let i = first; i < last; i++) {
      offices.joinManaging(trees, i, first, last);
      subjects.findCalling(trees, i, first, last);
      subjects.raiseCopula(trees, i);
      clauses.setBeside(trees, i, first);
      clauses.partClause(trees, i, first);
      clauses.findParticiple(trees, i, first, last);
      if (i > first) names.closeName(trees, i, last);
      if (i > first) names.joinNames(trees, i);
      if (i > first) names.joinParticle(trees, i, first, last);
      halves.joinHalves(trees, i, first);
      halves.endHalves(trees, i, first);
      halves.ownHalves(trees, i, first, last);
      if (i > first) owners.ownName(trees, i, first, last);
      if (i > first) names.joinAside(trees, i, first);
      if (i > first) names.nameNoun(trees, i);
      if (i > first) commas.endNames(trees, i, first, last);
      commas.beginNames(trees, i, first, last);
      commas.beginClause(trees, i, first, last);
      commas.standBeside(trees, i, first);
      speakers.raiseClose(trees, i, first, last);
      nouns.nameKind(trees, i, first, last);
      days.partDay(trees, i, first, last);
      if (i > first) days.partDate(trees, i, first);
      nouns.describeName(trees, i, last);
      nouns.countNoun(trees, i, last);
      if (i > first) nouns.partListener(trees, i, first);
      if (i > first) nouns.raiseName(trees, i, first, last);
      offices.raiseHolder(trees, i, first, last);
      owners.ownNoun(trees, i, last);
      owners.ownRelative(trees, i, first, last);
      owners.ownOfBody(trees, i, last);
      nouns.putBeside(trees, i, first);
      nouns.joinFields(trees, i, first, last);
      subjects.findVerb(trees, i, first, last);
      if (i > first) speakers.partAside(trees, i, first, last);
      clauses.raiseClause(trees, i, last);
      clauses.sayBehindDay(trees, i);
      speakers.findSpeaker(trees, i, first, last);
      speakers.nameSpeaker(trees, i, first, last);
      speakers.sendWords(trees, i, first, last);
      clauses.qualifyVerb(trees, i, first, last);
      clauses.findTeller(trees, i, first);
      clauses.noteAs(trees, i, first);
      clauses.noteThat(trees, i);
      subjects.demoteMarked(trees, i, first);
      subjects.demoteSubject(trees, i, first);
    }
    for (let i = first; i < last; i++) {
      nouns.joinNouns(trees, i, first, last);
      owners.ownSubject(trees, i);
      subjects.putInFront(trees, i);
      if (i > first + 2) places.putInPlace(trees, i, first, last);
    }
  };
}
