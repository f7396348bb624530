import { type DocumentView, POS, ROLE } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import type { MentionCandidate } from './mention.ts';
import { TAG } from './name-tags.ts';
import type { NameTags } from './tag-names.ts';
import { hashWord } from './word-hash.ts';

const LONGEST_DESCRIPTION = 10;

function standsBeforeNoun(view: DocumentView, i: number): boolean {
  const pos = view.syntax.upos[i];
  if (pos === POS.ADJ || pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM || pos === POS.DET) return true;
  if (pos === POS.PART) return (view.document.tokens.form[i] ?? '').length <= 2;
  if (pos === POS.PRON) return view.role[i] === ROLE.possessive;
  return pos === POS.PUNCT && (view.document.tokens.form[i] ?? '') === '-';
}

/** Whether token `i` is the noun of a description of somebody: of a person, or of people who act together. */
function describes(view: DocumentView, tags: NameTags, i: number): 'person' | 'group' | undefined {
  if (tags.tag[i] === TAG.title) return 'person';
  if (tags.tag[i] !== TAG.none || view.syntax.upos[i] !== POS.NOUN) return undefined;
  const flags = view.flags[i] ?? 0;
  if (flags & FLAG.personNoun) return isPlural(view, i) ? 'group' : 'person';
  // “Ann Lee, a homeopath”: beside somebody's name any noun says what they are
  const beside = view.role[i] === ROLE.appos ? (view.syntax.head[i] ?? -1) : -1;
  if (ABSTRACT.test(view.document.tokens.form[i] ?? '')) return flags & FLAG.groupNoun ? 'group' : undefined;
  if (beside >= 0 && beside < i && i - beside < 12 && tags.tag[beside] === TAG.person && !isPlural(view, i) && hasArticle(view, i))
    return 'person';
  return flags & FLAG.groupNoun ? 'group' : undefined;
}

function hasArticle(view: DocumentView, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 6 && standsBeforeNoun(view, j); j--)
    if (ARTICLES.has(view.hash[j] ?? 0)) return view.syntax.head[j] === i;
  return false;
}

const ARTICLES = new Set(['a', 'an', 'the'].map(hashWord));

/** Whether the noun at `i` means several; the tagger slips in headlines, the ending does not. */
const isPlural = (view: DocumentView, i: number): boolean =>
  (view.syntax.xposNames[view.syntax.xpos[i] ?? 0] ?? '').endsWith('S') || /[^su]s$/.test(view.document.tokens.form[i] ?? '');

/** What somebody says or does, not what they are: “Lee, in a statement”. */
const ABSTRACT = /(?:ment|tion|sion|ness|ity|ance|ence|ing|ism|ship|news|day|week|year|time|case|book|show|story|place)$/;

/**
 * Finds descriptions: noun phrases whose noun is one for people and that are not the title or role of a name.
 * `inName[i]` tells the tokens that names hold already.
 */
export function findNominals(view: DocumentView, tags: NameTags, inName: Uint8Array): MentionCandidate[] {
  const { start, end } = view.document.tokens;
  const nominals: MentionCandidate[] = [];
  for (const sentence of view.document.sentences) {
    let free = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (inName[i]) continue;
      const type = describes(view, tags, i);
      if (!type) continue;
      // the noun is the last of its phrase: “campaign” in “campaign manager” describes nobody
      const head = view.syntax.head[i] ?? -1;
      if (view.role[i] === ROLE.compound && head > i && head < i + 4) continue;
      if (i + 1 < sentence.last && tags.tag[i] === TAG.title && tags.tag[i + 1] === TAG.title) continue;
      let first = i;
      while (first > free && i - first < LONGEST_DESCRIPTION && standsBeforeNoun(view, first - 1)) {
        first--;
        if (view.syntax.upos[first] === POS.DET) break;
      }
      while (first < i && (view.syntax.upos[first] === POS.PART || view.syntax.upos[first] === POS.PUNCT)) first++;
      const flags = view.flags[i] ?? 0;
      const sex = flags & (FLAG.maleGiven | FLAG.femaleGiven);
      nominals.push({
        span: { start: start[first] ?? 0, end: end[i] ?? 0 },
        first,
        last: i + 1,
        head: i,
        form: 'nominal',
        type,
        gender: sex === FLAG.maleGiven ? 'male' : sex === FLAG.femaleGiven ? 'female' : 'unknown',
        number: isPlural(view, i) ? 'plural' : 'singular',
      });
      free = i + 1;
    }
  }
  return nominals;
}
