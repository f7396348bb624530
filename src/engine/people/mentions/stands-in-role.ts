import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tellsStretch, tellsWhen } from '../date-words.ts';
import { type DocumentView, formAt, hasFlag, isCapital, isPlural, opensSentence, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { isInnerHyphen } from '../names/name-tags.ts';
import { STYLE } from '../names/short-titles.ts';
import { hashWord } from '../word-hash.ts';

/** A plural that is one body: “state police Sgt. Ann Lee”. */
const POLICE = hashWord('police');
/** What is done to somebody whose role follows, whatever the tagger says: “and left manager Ann Lee furious”. */
const DONE_TO = /^(?:left|made|told|asked|saw|gave|met|beat|sent|brought|held)$/;

/** Participles that are a part of an office, wherever they stand. */
const ACTING = /^(?:managing|acting|founding|commanding|outgoing|incoming)$/i;

/** Words that may stand in a role in front of its noun: “White House national security”, “Russia's deputy foreign”. */
export function standsInRole(view: DocumentView, i: number): boolean {
  // “On Monday Finance Minister Ann Lee”, “Last week District Attorney Ann Lee”: a date is no part of a role
  if (tellsWhen(view, i) || tellsStretch(view, i)) return false;
  // “Her Highness Princess Ann”
  if (STYLE.test(formAt(view, i))) return false;
  // “fly-half Ann Lee”: what a hyphen joins to a role is part of its word, whatever the tagger says
  const isSmall = view.shape[i] === SHAPE.lower || opensSentence(view, i);
  if (isInnerHyphen(view, i + 1) && isSmall && view.shape[i + 2] === SHAPE.lower) return true;
  const pos = view.syntax.upos[i];
  // “Kell, May 11 Finance Minister Ann Lee”
  if (pos === POS.NUM && tellsWhen(view, i - 1)) return false;
  // “All Blacks coach Ann Lee”: no “all” goes with one
  if (pos === POS.DET) return view.document.tokens.form[i] === 'All' && isCapital(view, i + 1) && /s$/.test(formAt(view, i + 1));
  if (DONE_TO.test(formAt(view, i)) && (pos === POS.VERB || view.syntax.upos[i - 1] === POS.CCONJ)) return false;
  // “by refugees President Lee”: a small plural in front of capitals belongs to the sentence
  if (pos === POS.NOUN && isPlural(view, i) && view.hash[i] !== POLICE && view.shape[i] === SHAPE.lower && isCapital(view, i + 1))
    return false;
  if (pos === POS.NOUN && endsBefore(view, i)) return false;
  if (pos === POS.ADJ || pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM) return true;
  // “editor-in-chief”, “make-up artist”
  if (pos === POS.ADP) return isInnerHyphen(view, i - 1) && (isInnerHyphen(view, i + 1) || view.shape[i + 1] === SHAPE.lower);
  // “‘No,’ tweeted comedian Ann Lee”: what stands behind the marks is what she did
  if (pos === POS.VERB && /^[”"’»]$|^''$/.test(formAt(view, i - 1))) return false;
  // “Managing director Ann Lee”, “Managing Director Ann Lee”
  const isOffice = view.shape[i + 1] === SHAPE.lower || (isCapital(view, i) && hasFlag(view, i + 1, FLAG.personNoun));
  if (isOffice && ACTING.test(formAt(view, i))) return true;
  // “acting director”: a participle that goes with a noun behind it, and that nobody does
  if (pos === POS.VERB)
    return (
      !(view.role[i - 1] === ROLE.subject && view.syntax.head[i - 1] === i) &&
      view.labelNames[view.syntax.label[i] ?? 0] === 'amod' &&
      (view.syntax.head[i] ?? -1) > i &&
      view.shape[i + 1] === SHAPE.lower
    );
  if (pos === POS.PUNCT || pos === POS.SYM) return isInnerHyphen(view, i);
  return pos === POS.PART && POSSESSIVE.test(formAt(view, i));
}

/** Who has offices of their own, beside people and bodies: “state Senator Lee”. */
const HAS_OFFICES = /^(?:state|county|city|district|town|village|borough|vice|class|staff)$/;

/** “the action President Lee took”, “nominees former Sen. Lee and Ray”: a small noun that no office in front of a name goes with. */
function endsBefore(view: DocumentView, i: number): boolean {
  if (view.shape[i] !== SHAPE.lower) return false;
  const flags = view.flags[i] ?? 0;
  if (isPlural(view, i)) return /^(?:former|then|late|current)$/.test(formAt(view, i + 1));
  const isOffice = /^(?:President|Senator|Governor|Justice|Mayor|Congress(?:wo)?man|(?:Sen|Gov|Rep|Pres)\.)$/.test(formAt(view, i + 1));
  return isOffice && (flags & (FLAG.personNoun | FLAG.groupNoun | FLAG.title)) === 0 && !HAS_OFFICES.test(formAt(view, i));
}

/** Whether a role may begin with the word at `i`: no possessive ending, hyphen or adverb. */
export const canBegin = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  if (pos === POS.PART || pos === POS.PUNCT || pos === POS.SYM || view.document.tokens.form[i] === 'and') return false;
  return !(view.shape[i] === SHAPE.lower && /..ly$/.test(formAt(view, i)));
};

/** “a week praising Sen. Ann Lee”: a participle behind a noun begins a clause, whatever the tagger says. */
export const beginsClause = (view: DocumentView, i: number, first: number): boolean =>
  view.shape[i] === SHAPE.lower &&
  formAt(view, i).endsWith('ing') &&
  view.syntax.upos[i] !== POS.ADJ && // “Transdev managing director Ann Lee”
  i > first &&
  (view.syntax.upos[i - 1] === POS.NOUN || view.syntax.upos[i - 1] === POS.PROPN);
