import { nameTrees, type Trees } from '../trees.ts';
import { clauseRules } from './mend-clauses.ts';
import { nameRules } from './mend-names.ts';
import { nounRules } from './mend-nouns.ts';
import { officeRules } from './mend-offices.ts';
import { placeRules } from './mend-places.ts';
import { subjectRules } from './mend-subjects.ts';

/** Puts the sentence `[first, last)` right. */
export type Mend = (trees: Trees, first: number, last: number) => void;

/**
 * What every arc alone may say, but no tree means: heads and labels are chosen one by one. Makes what puts a sentence right,
 * given the names of the labels and of the Penn tags. Trees stay trees, and no arcs cross that did not before.
 */
export function makeMender(labelNames: readonly string[], xposNames: readonly string[]): Mend {
  const names = nameTrees(labelNames, xposNames);
  const {
    closeName,
    joinNames,
    joinParticle,
    joinHalves,
    ownHalves,
    ownName,
    joinAside,
    nameNoun,
    endNames,
    beginNames,
    beginClause,
    standBeside,
  } = nameRules(names);
  const {
    countNoun,
    joinNouns,
    partListener,
    joinFields,
    nameKind,
    partDay,
    partYear,
    describeName,
    raiseName,
    ownNoun,
    beginWithName,
    putBeside,
  } = nounRules(names);
  const { joinManaging, raiseHolder } = officeRules(names);
  const { putInPlace } = placeRules(names);
  const { partAside, raiseVerb, raiseCopula, findVerb, findSpeaker, demoteMarked, demoteSubject, ownSubject, putInFront, raiseClose } =
    subjectRules(names);
  const { partClause, setBeside, findParticiple, raiseClause, qualifyVerb, findTeller } = clauseRules(names);
  return (trees, first, last) => {
    beginWithName(trees, first, last);
    for (let i = first; i < last; i++) raiseVerb(trees, i, first, last);
    for (let i = first; i < last; i++) {
      joinManaging(trees, i, first, last);
      raiseCopula(trees, i);
      setBeside(trees, i, first);
      partClause(trees, i, first);
      findParticiple(trees, i, first, last);
      if (i > first) closeName(trees, i, last);
      if (i > first) joinNames(trees, i);
      if (i > first) joinParticle(trees, i, first, last);
      joinHalves(trees, i, first);
      ownHalves(trees, i, first, last);
      if (i > first) ownName(trees, i, first, last);
      if (i > first) joinAside(trees, i, first);
      if (i > first) nameNoun(trees, i);
      if (i > first) endNames(trees, i, first, last);
      beginNames(trees, i, first, last);
      beginClause(trees, i, first, last);
      standBeside(trees, i, first);
      raiseClose(trees, i, first, last);
      nameKind(trees, i, first, last);
      partDay(trees, i, first, last);
      if (i > first) partYear(trees, i, first);
      describeName(trees, i, last);
      countNoun(trees, i, last);
      if (i > first) partListener(trees, i, first);
      if (i > first) raiseName(trees, i, first, last);
      raiseHolder(trees, i, first, last);
      ownNoun(trees, i, last);
      putBeside(trees, i, first);
      joinFields(trees, i, first, last);
      findVerb(trees, i, first, last);
      if (i > first) partAside(trees, i, first, last);
      raiseClause(trees, i, last);
      findSpeaker(trees, i, first, last);
      qualifyVerb(trees, i, first, last);
      findTeller(trees, i, first);
      demoteMarked(trees, i, first);
      demoteSubject(trees, i, first);
    }
    for (let i = first; i < last; i++) {
      joinNouns(trees, i, first, last);
      ownSubject(trees, i);
      putInFront(trees, i);
      if (i > first + 2) putInPlace(trees, i, first, last);
    }
  };
}
