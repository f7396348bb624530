import { startsCapitalised } from '../../text/letters.ts';
import { isWeekday } from '../../text/weekday.ts';
import { PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, VERB, NOUN, ADV, ADJ } = PART;
/** What begins a clause that says when or why, never which. */
const SUBORDINATORS = /^(?:as|when|while|because|although|though|unless|after|before|since|if|until|once)$/i;
/** Adverbs that are often taken for verbs. */
const NO_VERB = /^a(?:ground|shore|float|drift|stray|blaze|part|loft|sunder)$/i;

/** What somebody does with words, and the tagger takes for things. */
const NOTES = /^(?:claims|comments|documents|estimates|notes|observes|remarks|reports|reveals|states)$/;
/** Words from “as” to who notes it, at most: “as a reporter for the Leeds Herald notes”. */
const MOST_WHO = 8;

/** Rules for what a clause or a participle belongs to. */
export function clauseRules({
  compound,
  nsubj,
  passive,
  determiner,
  caseMark,
  nmod,
  adverbial,
  complement,
  relative,
  marker,
  modifier,
  conj,
  cc,
  parataxis,
  clauses,
  apart,
  adverb,
  participle,
  third,
  proper,
  appos,
}: TreeNames) {
  /** “The road is open, police said”: a clause with its own subject that a comma alone joins is said beside the other. */
  function setBeside({ form, upos, head, label }: Trees, i: number, first: number): void {
    if (label[i] !== conj || upos[i] !== VERB || (head[i] ?? i) > i) return;
    let subject = -1;
    let comma = -1;
    for (let k = i - 1; k >= first && k > (head[i] ?? -1); k--) {
      if (head[k] !== i) continue;
      if (label[k] === cc) return;
      if (label[k] === nsubj) subject = k;
      if (form[k] === ',') comma = k;
    }
    if (subject < 0) return;
    let left = subject;
    while (left - 1 > (head[i] ?? -1) && head[left - 1] === subject) left--;
    if (comma >= 0 || form[left - 1] === ',') label[i] = parataxis;
  }

  /** “The pair added on Monday that …”: what a day has behind it with “that” is said, and tells nothing of the day. */
  function sayBehindDay({ form, upos, head, label }: Trees, i: number): void {
    const day = head[i] ?? -1;
    let verb = head[day] ?? -1;
    // “said in an interview published on Sunday that …”
    if (label[verb] === relative) verb = head[head[verb] ?? -1] ?? -1;
    if (!clauses.has(label[i] ?? -1) || label[i] === complement || day > i || verb > day || upos[verb] !== VERB) return;
    if (form[day + 1] !== 'that' || !(isWeekday(form[day] ?? '') || /^yesterday$/i.test(form[day] ?? ''))) return;
    head[i] = verb;
    label[i] = complement;
  }

  /** “… with Ann Lee warning that …”: she warns; a warning of hers would have an article. */
  function findParticiple({ form, upos, xpos, head, label }: Trees, i: number, first: number, last: number): void {
    if (upos[i] !== NOUN || !/[a-z]ing$/.test(form[i] ?? '') || participle < 0) return;
    let subject = -1;
    let clause = -1;
    let isWith = false;
    for (let k = first; k < last; k++) {
      if (head[k] !== i) continue;
      if (label[k] === determiner) return;
      if (label[k] === compound && k < i && upos[k] === PROPN) subject = k;
      if (label[k] === caseMark && form[k] === 'with') isWith = true;
      if (k > i && upos[k] === VERB && clauses.has(label[k] ?? -1)) clause = k;
    }
    if (!isWith || subject < 0 || clause < 0 || form[i + 1] === ',') return;
    upos[i] = VERB;
    xpos[i] = participle;
    label[i] = adverbial;
    label[subject] = nsubj;
    label[clause] = complement;
  }

  /** “… hopes for peace as he meets Tran”: he hopes as he meets; there is no “peace as he meets”. */
  function raiseClause({ form, upos, head, label }: Trees, i: number, last: number): void {
    if (upos[i] !== VERB || (label[i] !== relative && label[i] !== adverbial)) return;
    const noun = head[i] ?? -1;
    if (noun < 0 || noun > i || (upos[noun] !== NOUN && upos[noun] !== PROPN)) return;
    let mark = -1;
    let subject = -1;
    for (let k = noun + 1; k < i; k++) {
      if (head[k] !== i) continue;
      if (label[k] === marker) mark = k;
      if (label[k] === nsubj || label[k] === passive) subject = k;
    }
    if (subject < 0 || !SUBORDINATORS.test(form[mark] ?? '')) return;
    let verb = noun;
    while (verb >= 0 && upos[verb] !== VERB) {
      for (let k = i + 1; k < last; k++) if (head[k] === verb) return;
      if (!apart.has(label[verb] ?? -1)) return;
      verb = head[verb] ?? -1;
    }
    if (verb < 0 || verb > noun) return;
    head[i] = verb;
    label[i] = adverbial;
  }

  /** “ran aground”: it says where, and is done by nobody. */
  function qualifyVerb({ form, upos, xpos, head, label }: Trees, i: number, first: number, last: number): void {
    const verb = i - 1;
    if (upos[i] !== VERB || verb < first || upos[verb] !== VERB || !NO_VERB.test(form[i] ?? '')) return;
    if (head[i] !== verb && head[verb] !== i) return;
    if (head[verb] === i) {
      head[verb] = head[i] ?? -1;
      label[verb] = label[i] ?? 0;
    }
    for (let k = first; k < last; k++) if (head[k] === i && k !== verb) head[k] = verb;
    head[i] = verb;
    upos[i] = ADV;
    xpos[i] = adverb;
    label[i] = modifier;
  }

  /** “Ann Lee: ‘I was the rudest waitress’”: what has a subject of its own is a clause, and no name for somebody. */
  function partClause({ head, label }: Trees, i: number, first: number): void {
    if (label[i] !== appos) return;
    for (let k = first; k < i; k++) if (head[k] === i && label[k] === nsubj) label[i] = parataxis;
  }

  /** “‘It is late,’ Sood remembers.”: a name that nobody knows and what it does, taken for things of a kind. */
  function findTeller({ form, upos, xpos, head, label }: Trees, verb: number, first: number): void {
    const name = verb - 1;
    if (name - 2 < first || label[verb] !== parataxis || upos[verb] !== NOUN || !/[a-z]s$/.test(form[verb] ?? '')) return;
    if (head[name] !== verb || upos[name] !== ADJ || !startsCapitalised(form[name] ?? '')) return;
    if (!/^(?:["”’]|'')$/.test(form[name - 1] ?? '') || form[name - 2] !== ',' || !/^[.,]$/.test(form[verb + 1] ?? '')) return;
    upos[verb] = VERB;
    xpos[verb] = third;
    upos[name] = PROPN;
    xpos[name] = proper;
    label[name] = nsubj;
  }

  /** “As a reporter for the Herald notes, the harbour is old”: somebody does so, unlike “as party notes, …”. */
  function noteAs({ form, upos, xpos, head, label }: Trees, verb: number, first: number): void {
    if (form[verb + 1] !== ',' || upos[verb] !== NOUN || third < 0 || !NOTES.test(form[verb] ?? '')) return;
    let as = verb - 1;
    while (as > first && verb - as < MOST_WHO && !/^(?:as|,)$/i.test(form[as] ?? '')) as--;
    if (!/^as$/i.test(form[as] ?? '') || as === verb - 1) return;
    const owner = head[verb] ?? -1;
    const isLast = owner > as && owner < verb;
    let who = isLast ? owner : verb - 1;
    while (who > as && !isLast && !(head[who] === verb && (upos[who] === NOUN || upos[who] === PROPN))) who--;
    if (who <= as || (upos[who] !== PROPN && label[as + 1] !== determiner)) return;
    const above = isLast ? (head[who] ?? -1) : owner;
    const rest = isLast ? verb - 1 : who;
    for (let k = as + 1; k < verb; k++) if (k !== rest && head[k] === verb) head[k] = rest;
    if (isLast) {
      head[rest] = who;
      label[rest] = nmod;
    }
    upos[verb] = VERB;
    xpos[verb] = third;
    head[verb] = above;
    label[verb] = adverbial;
    head[who] = verb;
    label[who] = nsubj;
    head[as] = verb;
    label[as] = marker;
  }

  /** “She says she was late and notes that it rained”: what “that” goes on from behind “and” is done, and said by her. */
  function noteThat({ form, upos, xpos, head, label }: Trees, verb: number): void {
    if (form[verb + 1] !== 'that' || upos[verb] !== NOUN || third < 0 || !/^(?:and|but)$/.test(form[verb - 1] ?? '')) return;
    const said = head[verb + 1] ?? -1;
    if (!NOTES.test(form[verb] ?? '') || label[verb] !== conj || said < verb || head[said] !== verb) return;
    const clause = head[verb] ?? -1;
    if (clause >= 0 && label[clause] === complement) head[verb] = head[clause] ?? -1;
    upos[verb] = VERB;
    xpos[verb] = third;
    label[said] = complement;
  }

  return { noteAs, noteThat, sayBehindDay, partClause, setBeside, findParticiple, raiseClause, qualifyVerb, findTeller };
}
