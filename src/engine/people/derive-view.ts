import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { startsWithLetter } from '../text/letters.ts';
import { type DocumentView, isCapitalShape, ROLE, SHAPE } from './document-view.ts';
import { FLAG, GIVEN, type Lexicon, lookUp } from './lexicon.ts';
import { MORE_PEOPLE } from './more-people.ts';
import { tagWords } from './tag-words.ts';
import { foldWord, hashWord } from './word-hash.ts';

const remembered = new WeakMap<Document, DocumentView>();

/** The view of a document, made once however often it is asked for. */
export function viewDocument(document: Document, syntax: Syntax, lexicon: Lexicon): DocumentView {
  const known = remembered.get(document);
  if (known && known.syntax === syntax && known.lexicon === lexicon) return known;
  const view = deriveView(document, syntax, lexicon);
  remembered.set(document, view);
  return view;
}

/** The lexicon holds words without accents: newspapers keep some and drop others. */
function foldedHash(form: string, hash: number): number {
  for (let i = 0; i < form.length && i < 40; i++) if (form.charCodeAt(i) > 127) return hashWord(foldWord(form));
  return hash;
}

const rolesOfLabels = new WeakMap<readonly string[], Uint8Array>();

/** {@link ROLE} by label id; all documents that one model parsed share their labels. */
function rolesOf(labelNames: readonly string[]): Uint8Array {
  const known = rolesOfLabels.get(labelNames);
  if (known) return known;
  const roles = Uint8Array.from(labelNames, (name) => ROLE_OF[name] ?? ROLE.other);
  rolesOfLabels.set(labelNames, roles);
  return roles;
}

/** What a word is, wherever it stands. */
interface Word {
  readonly hash: number;
  readonly shape: number;
  readonly flags: number;
}

/** Different words that are remembered, and how long they may be; past that the memory is cleared. */
const REMEMBERED = 8000;
const LONGEST_REMEMBERED = 16;
const rememberedWords = new WeakMap<Lexicon, Map<string, Word>>();

/** Looks words up in a lexicon; articles have most of their words in common. */
function wordsOf(lexicon: Lexicon): (form: string) => Word {
  const known = rememberedWords.get(lexicon) ?? new Map<string, Word>();
  rememberedWords.set(lexicon, known);
  return (form) => {
    const met = known.get(form);
    if (met) return met;
    const word = lookAt(form, lexicon);
    if (form.length > LONGEST_REMEMBERED) return word;
    if (known.size >= REMEMBERED) known.clear();
    known.set(form, word);
    return word;
  };
}

function lookAt(form: string, lexicon: Lexicon): Word {
  const shape = shapeOf(form);
  const hash = hashWord(form);
  const folded = shape === SHAPE.mark || shape === SHAPE.number ? 0 : foldedHash(form, hash);
  let flags = folded === 0 ? 0 : lookUp(lexicon, folded);
  // (“Pål” is no pal)
  if (folded !== hash && shape === SHAPE.capital) flags &= ~(FLAG.personNoun | FLAG.groupNoun);
  // “ex-minister”: one token
  if (flags === 0 && form.startsWith('x-', 1) && EX.test(form)) flags = lookUp(lexicon, hashWord(form.slice(3))) & OFFICE;
  const isSomebody = shape === SHAPE.lower && (MORE_PEOPLE.has(folded) || (flags === 0 && form.length > 7 && PEOPLE_ENDING.test(form)));
  return { hash, shape, flags: isSomebody ? flags | FLAG.personNoun : flags };
}

function deriveView(document: Document, syntax: Syntax, lexicon: Lexicon): DocumentView {
  const { tokens, sentences } = document;
  const hash = new Int32Array(tokens.count);
  const shape = new Uint8Array(tokens.count);
  const flags = new Uint8Array(tokens.count);
  const role = new Uint8Array(tokens.count);
  const casing = new Uint8Array(sentences.length);
  const roleOfLabel = rolesOf(syntax.labelNames);
  const look = wordsOf(lexicon);
  sentences.forEach((s, index) => {
    let long = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = s.first; i < s.last; i++) {
      const form = tokens.form[i] ?? '';
      const word = look(form);
      const kind = word.shape;
      shape[i] = kind;
      hash[i] = word.hash;
      flags[i] = word.flags;
      role[i] = (syntax.head[i] ?? -1) < 0 ? ROLE.root : (roleOfLabel[syntax.label[i] ?? 0] ?? 0);
      if (form.length > 3 && kind !== SHAPE.mark && kind !== SHAPE.number) {
        long++;
        if (isCapitalShape(kind)) capitals++;
        if (kind === SHAPE.upper) upper++;
      }
    }
    casing[index] = long < 3 ? 0 : upper > long * 0.6 ? 2 : capitals > long * 0.6 ? 1 : 0;
  });
  const tagged = tagWords(document, syntax, shape, flags);
  return { document, syntax, lexicon, hash, shape, flags, role, tagged, sentence: syntax.sentence, casing, labelNames: syntax.labelNames };
}

const ROLE_OF: Readonly<Record<string, number>> = {
  nsubj: ROLE.subject,
  'nsubj:pass': ROLE.subject,
  'nsubj:outer': ROLE.subject,
  csubj: ROLE.subject,
  obj: ROLE.object,
  iobj: ROLE.object,
  obl: ROLE.oblique,
  'obl:agent': ROLE.oblique,
  'obl:npmod': ROLE.oblique,
  'obl:unmarked': ROLE.oblique,
  'nmod:poss': ROLE.possessive,
  nmod: ROLE.nmod,
  'nmod:desc': ROLE.compound,
  appos: ROLE.appos,
  conj: ROLE.conj,
  compound: ROLE.compound,
  flat: ROLE.compound,
  root: ROLE.root,
  advcl: ROLE.clause,
  ccomp: ROLE.clause,
  xcomp: ROLE.clause,
  acl: ROLE.clause,
  'acl:relcl': ROLE.clause,
  'advcl:relcl': ROLE.clause,
  parataxis: ROLE.clause,
  vocative: ROLE.vocative,
  dislocated: ROLE.vocative,
};

/** How a word is written; a word of one capital letter counts as an initial. */
export function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first >= 97 && first <= 122) {
    // “d'Ettorre”, “l'Oréal”: a small letter elided before a capital
    const second = form.charCodeAt(1);
    const third = form.charCodeAt(2);
    return (second === 39 || second === 8217) && third >= 65 && third <= 90 ? SHAPE.mixed : SHAPE.lower;
  }
  if (first >= 48 && first <= 57) return SHAPE.number;
  if (first < 65 || (first > 90 && first < 128) || (first >= 0x2000 && first <= 0x206f)) return SHAPE.mark;
  const head = form.charAt(0);
  if (head === head.toLowerCase()) return head === head.toUpperCase() ? SHAPE.other : SHAPE.lower;
  let capitals = 0;
  let small = 0;
  const length = Math.min(form.length, 40);
  for (let i = 1; i < length; i++) {
    const code = form.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code > 222) small++;
    else if ((code >= 65 && code <= 90) || (code >= 192 && code <= 222)) capitals++;
  }
  if (small === 0) return capitals === 0 ? SHAPE.initial : isInitial(form) ? SHAPE.initial : SHAPE.upper;
  return capitals === 0 ? SHAPE.capital : SHAPE.mixed;
}

/** “J.F.”, whatever follows. */
const isInitial = (form: string): boolean => form.charAt(1) === '.' && startsWithLetter(form) && startsWithLetter(form.slice(2));

/** What somebody is no more: “ex-minister”. */
const EX = /^[Ee]x-\p{Ll}/u;
/** Flags of what somebody may have been. */
const OFFICE = FLAG.personNoun | FLAG.title | GIVEN;

/** Endings of nouns for people that no list holds whole: “homeopath” is not among them, “seismologist” is. */
const PEOPLE_ENDING = /(?:ologist|onomist|alist|icist|atrist|grapher|ician|surgeon|conven[eo]r|woman|keeper|maker|driver|worker)$/;
