import { capitalize } from './capitalize.ts';
import type { Document, Sentence, TokenRange } from './document.ts';
import { hasLetter, hasLetterOrDigit, startsWithCapital } from './letters.ts';
import { type HeadlineWord, type KnownWords, type Print, type Spelling, spellInText } from './spell-in-text.ts';

/** Words of so many letters tell whether a headline is printed with capitals; fewer than so many of them tell nothing. */
const LONG = 4;
const LEAST_LONG = 3;
/** The share of them that must have capitals. */
const LEAST_CAPITALS = 0.6;

/** Characters of a heading within the text at most. */
const LONGEST_HEADING = 100;

const isUpper = (form: string): boolean => form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();

/** Whether a sentence goes on behind a token: a word or a comma. */
const goesOnBehind = (form: string): boolean => form.includes(',') || hasLetterOrDigit(form);

function printOf(forms: readonly string[], { first, last }: TokenRange): Print {
  let [long, capitals, upper] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const form = forms[i] ?? '';
    if (form.length < LONG || form.charCodeAt(0) < 65) continue;
    long++;
    if (!startsWithCapital(form)) continue;
    capitals++;
    if (isUpper(form)) upper++;
  }
  if (long < LEAST_LONG || capitals < LEAST_CAPITALS * long) return 'as text';
  return upper > LEAST_CAPITALS * long ? 'capitals' : 'title case';
}

/** How a text spells words, and which pairs of them it writes with capitals, in small letters. */
interface Spellings {
  readonly byWord: ReadonlyMap<string, Spelling>;
  readonly pairs: ReadonlySet<string>;
}

function readSpellings(
  { blocks, sentences, tokens: { form } }: Document,
  lines: ReadonlySet<Sentence>,
  wanted: ReadonlySet<string>,
): Spellings {
  const byWord = new Map<string, Spelling>();
  const pairs = new Set<string>();
  /** Of each word that was met its small letters, where they are wanted. */
  const met = new Map<string, string | undefined>();
  const wantedOf = (word: string): string | undefined => {
    if (met.has(word)) return met.get(word);
    const lower = word.toLowerCase();
    const own = wanted.has(lower) ? lower : undefined;
    met.set(word, own);
    return own;
  };
  for (const sentence of sentences) {
    const { block, first, last } = sentence;
    if (blocks[block]?.role !== 'body' || lines.has(sentence)) continue;
    for (let i = first; i < last; i++) {
      const word = form[i] ?? '';
      const lower = wantedOf(word);
      if (lower === undefined) continue;
      const spelling = byWord.get(lower) ?? { small: 0, capital: 0, opening: 0 };
      byWord.set(lower, spelling);
      if (!startsWithCapital(word)) {
        spelling.small++;
        continue;
      }
      if (startsWithCapital(form[i + 1] ?? '')) pairs.add(`${lower} ${form[i + 1]?.toLowerCase()}`);
      // a sentence, and what stands in marks, begins with a capital anyhow
      if (i === first || !goesOnBehind(form[i - 1] ?? '')) {
        spelling.opening++;
        spelling.as ??= word;
        continue;
      }
      spelling.capital++;
      spelling.as = word;
    }
  }
  return { byWord, pairs };
}

/**
 * The document with the words of headlines, headings and shouted sentences that are printed in title case or in capitals spelt as in running text: as the
 * article itself spells them, and small where it has none and nobody is called so (truecasing: Lita, Ittycheriah, Roukos and
 * Kambhatla 2003). Only the tokens' forms change; what is shown is the text.
 */
export function recase(document: Document, knows: KnownWords): Document {
  const { sentences, tokens } = document;
  const prints = new Map<Sentence, Print>();
  for (const sentence of sentences) {
    const print = printOf(tokens.form, sentence);
    // (a sentence is shouted, but never in title case)
    if (print === 'capitals' || (print === 'title case' && isLine(document, sentence))) prints.set(sentence, print);
  }
  const lines = new Set(prints.keys());
  if (lines.size === 0) return document;
  const wanted = new Set([...lines].flatMap(({ first, last }) => tokens.form.slice(first, last).map((form) => form.toLowerCase())));
  const spellings = readSpellings(document, lines, wanted);
  const form = tokens.form.slice();
  for (const [{ first, last }, print] of prints)
    recaseLine(tokens.form.slice(first, last), print, spellings, knows).forEach((own, i) => {
      form[first + i] = own;
    });
  const { article, text, blocks, turns } = document;
  const { count, start, end } = tokens;
  // field by field, as the reader of documents makes them: another order would be slow to read wherever documents are
  return { article, text, blocks, turns, sentences, tokens: { count, start, end, form } };
}

/** Whether a sentence is a headline, or a heading: a line of the text that nothing ends. */
function isLine({ blocks, text, tokens: { start, end } }: Document, { block, first, last }: Sentence): boolean {
  const { role, span } = blocks[block] ?? {};
  if (role !== 'body' || !span) return role !== 'credit';
  const isWhole = (start[first] ?? 0) <= span.start && (end[last - 1] ?? 0) >= span.end;
  return isWhole && span.end - span.start <= LONGEST_HEADING && !/[.!?…,;:”"’']$/.test(text.slice(span.start, span.end));
}

function recaseLine(line: readonly string[], print: Print, { byWord, pairs }: Spellings, knows: KnownWords): string[] {
  const small = line.map((word) => (print === 'title case' && isUpper(word) ? word : word.toLowerCase()));
  const isNew = small.some((word) => hasLetter(word) && !byWord.has(word));
  const parts = isNew ? knows.tag(small) : [];
  const spelt: string[] = [];
  for (const [i, word] of line.entries()) {
    const [before = '', lower = '', next = ''] = [small[i - 1], small[i], small[i + 1]];
    const seen: HeadlineWord = {
      word,
      lower,
      print,
      spelling: byWord.get(lower),
      before,
      next,
      isInName: pairs.has(`${lower} ${next}`) || pairs.has(`${before} ${lower}`),
      part: parts[i] ?? '',
      isBehindName: knows.isTitle(before) || (knows.isName(before) && startsWithCapital(spelt[i - 1] ?? '')),
    };
    const own = startsWithCapital(word) && lower !== word ? spellInText(seen, knows) : word;
    spelt.push(startsWithCapital(word) && opensSentence(line, i) ? capitalize(own) : own);
  }
  return spelt;
}

/** Whether nothing but marks stands between a word of a line and its beginning, or what ends a sentence. */
function opensSentence(line: readonly string[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && /^["“”‘’'«»]+$/.test(line[before] ?? '')) before--;
  return before < 0 || /^[:.?!]$/.test(line[before] ?? '');
}
