import type { Span } from '../types.ts';
import { endsWithLetter, LETTERS, startsWithLetter } from './letters.ts';
import type { TokenList } from './token-list.ts';

/** Longer runs without white space are no words; they are cut plainly, in one pass. */
const LONGEST_RUN = 200;
const OPENING = /^(?:--+|\.{2,}|``|<<|\*+|…|[“”"‘’'([{<«»„—–―$£€#•¡¿])/;
/** Runs of one mark are one token (“!!!”, “?!”), but for brackets and quotation marks. Bounded, so that no run is read twice. */
const CLOSING = /(?:\.{2,200}|[!?]{1,200}|\*{1,200}|-{2,200}|>>|[“”"‘’'\])}>«»—–―,‚;:…%])$/;
/** What closes marks that `` has opened; where '' opens them, too, it is two tokens, as the networks have learned it. */
const DOUBLED = /''$/;
/** A clitic that stands alone, as in text that was cut into words before: “do n't”, “she 's”. */
const LONE_CLITIC = /^(?:n[’']t|[’'](?:s|m|re|ve|ll|d))(?=$|[,.;:!?”"’')\]—–]+$)/i;
const EMOTICON = /^(?:[:;=8xX][-']?[)(DPp3/|\\]|\([;:]|<3|:-?\*)$/;
const WHOLE = /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[@#][\p{L}\p{N}_]+)$/u;
const ABBREVIATION = new RegExp(
  `^(?:[${LETTERS}]\\.|(?:&?[${LETTERS}]\\.){2,}|(?:mr|mrs|ms|messrs|dr|st|jr|sr|prof|gen|brig|col|lt|maj|cpl|pvt|capt|cmdr|sgt|adm|sen|rep|reps|sens|gov|rev|hon|pres|supt|det|insp|coun|rt|fr|usec|engr|cllr|smt|ch|asst|atty|msgr|rs|ave|blvd|rd|ft|mt|vs|etc|inc|corp|co|cie|ltd|llc|bros|no|nos|vol|fig|al|cf|eg|ie|ca|approx|dept|est|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|penn|tenn|tex|va|vt|wash|wis|wyo|ph\\.d|a\\.m|p\\.m)\\.)$`,
  'i',
);
/** Everyday words that are abbreviations only with a capital: “Sat. 3 May”, but “in the sun.”; “Rt. Hon.”, but “he told RT.” */
const EVERYDAY = /^(?:sat|sun|wed|mar|mass|miss|ill|wash|ore|rt|RT)\.$/;
/** “No. 4” and “fig. 2”, but “Also no.” */
const NUMBERED = /^(?:nos?|fig|vol)\.$/i;
const CLITIC = /^(.+?)(n[’']t|[’'‘](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M))$/;
/** Prefixes that stay on their word, as in the treebanks: “e-mail”, “co-workers”, “mid-August”. */
const BOUND = /^(?:e|co|re|pre|post|non|anti|pro|mid|semi|multi|inter|intra|un|de|ex|bi|tri|sub|ultra|vice|self)-/i;

/** Adds the tokens of a stretch of text, in order. Clitics stand apart, abbreviations keep their full stop. */
export function tokenize(text: string, span: Span, tokens: TokenList): void {
  const doubled = text.slice(span.start, span.end).includes('``');
  for (let start = skipSpace(text, span.start, span.end); start < span.end; ) {
    let end = start + 1;
    while (end < span.end && !isSpace(text, end)) end++;
    if (end - start > LONGEST_RUN) cutPlainly(text, start, end, tokens);
    else if (!cutPlainWord(text, start, end, tokens)) cutRun(text, start, end, tokens, doubled);
    start = skipSpace(text, end, span.end);
  }
}

const SPACE = /\s/;

/** White space as regular expressions have it; most characters are told by their number. */
function isSpace(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : code < 160 ? false : SPACE.test(text.charAt(i));
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text, i)) i++;
  return i;
}

/** Words of plain letters that are two all the same. */
const TWO_WORDS = new Set(['cannot', 'gonna', 'gotta', 'wanna']);

/** Most runs are plain letters, perhaps with a comma: they need no pattern. Returns false for all others. */
function cutPlainWord(text: string, start: number, end: number, tokens: TokenList): boolean {
  const comma = text.charCodeAt(end - 1) === 44;
  const last = comma ? end - 1 : end;
  for (let i = start; i < last; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  const length = last - start;
  if (length === 0 || ((length === 5 || length === 6) && TWO_WORDS.has(text.slice(start, last).toLowerCase()))) return false;
  tokens.add(start, last);
  if (comma) tokens.add(last, end);
  return true;
}

function cutPlainly(text: string, start: number, end: number, tokens: TokenList): void {
  const piece = /[\p{L}\p{N}]{1,200}|[^\p{L}\p{N}]/gu;
  piece.lastIndex = start;
  for (let match = piece.exec(text); match && match.index < end; match = piece.exec(text))
    tokens.add(match.index, Math.min(end, match.index + match[0].length));
}

function cutRun(text: string, start: number, end: number, tokens: TokenList, doubled: boolean): void {
  let s = start;
  let e = end;
  let run = text.slice(s, e);
  for (
    let open = OPENING.exec(run);
    open && run.length > open[0].length && !isWhole(run) && !(open[0] === '#' && WHOLE.test(run));
    open = OPENING.exec(run)
  ) {
    tokens.add(s, s + open[0].length);
    s += open[0].length;
    run = text.slice(s, e);
  }
  const tail: number[] = []; // starts of closing marks, last first
  while (run.length > 1 && !EMOTICON.test(run) && !isDato(text, run, e) && !(LONE_CLITIC.exec(run)?.[0].length === run.length)) {
    const close = (doubled ? DOUBLED.exec(run) : null) ?? CLOSING.exec(run);
    if (close) {
      if (close[0].length === run.length) break;
      e -= close[0].length;
    } else if (run.endsWith('.') && !isAbbreviation(text, run, e)) e -= 1;
    else break;
    tail.push(e);
    run = text.slice(s, e);
  }
  cutWord(text, s, e, tokens);
  for (let i = tail.length - 1; i >= 0; i--) tokens.add(tail[i] ?? 0, tail[i - 1] ?? end);
}

/** Whether a run's full stop belongs to it; the run ends at `end`. */
function isAbbreviation(text: string, run: string, end: number): boolean {
  if (NUMBERED.test(run)) return /^\s*[\d#]/.test(text.slice(end, end + 4));
  return ABBREVIATION.test(run) && !EVERYDAY.test(run);
}

/** “Dato’ Ann Lee”: the mark at the end of the honour, in front of more of a name, belongs to it. */
const isDato = (text: string, run: string, end: number): boolean => /^Dato[’']$/.test(run) && /^\s\p{Lu}/u.test(text.slice(end, end + 2));

/** “’70s”, a lone clitic and an emoticon begin with a mark that belongs to them. */
const isWhole = (run: string): boolean => /^[’']\d\ds?\b/.test(run) || LONE_CLITIC.test(run) || EMOTICON.test(run);

/** Marks within a word at which it may be cut. */
const INNER = /--+|\.{2,}|[—–―…“”"()[\]/<>,:;!?-]/g;

/** Whether a mark parts a word: “and/or”, “Mon-Fri”, “now,then”, but “3/4”, “10:30”, “well>” are whole. */
function isCut(word: string, at: number, mark: string): boolean {
  const behind = word.slice(at + 1, at + 3);
  if (mark === '-' || mark === '/') return !/^\d/.test(behind) || endsWithLetter(word.slice(0, at));
  if (mark === '<') return endsWithLetter(word.slice(0, at));
  if (mark === '>') return startsWithLetter(behind);
  return !/^[,:;!?]$/.test(mark) || startsWithLetter(behind) || /^[“"‘]/.test(behind);
}

/** Cuts what is left between marks at dashes, slashes, hyphens and clitics. */
function cutWord(text: string, start: number, end: number, tokens: TokenList): void {
  const word = text.slice(start, end);
  if (word === '') return;
  if (word.length === 1 || WHOLE.test(word) || EMOTICON.test(word) || /^([!?*.=_~]+|-{2,})$/.test(word)) {
    tokens.add(start, end);
    return;
  }
  let at = start;
  const bound = BOUND.exec(word);
  INNER.lastIndex = bound ? bound[0].length : 0;
  for (let match = INNER.exec(word); match; match = INNER.exec(word)) {
    if (!isCut(word, match.index, match[0])) continue;
    const from = start + match.index;
    if (from > at) cutClitic(text, at, from, tokens);
    tokens.add(from, from + match[0].length);
    at = from + match[0].length;
  }
  if (end > at) cutClitic(text, at, end, tokens);
}

function cutClitic(text: string, start: number, end: number, tokens: TokenList): void {
  const word = text.slice(start, end);
  const clitic = CLITIC.exec(word);
  const clock = /^(\d{1,2}(?:[:.]\d\d)?)(?:[ap]m|[AP]M)$/.exec(word);
  if (clock) {
    tokens.add(start, start + (clock[1] ?? '').length);
    tokens.add(start + (clock[1] ?? '').length, end);
    return;
  }
  const money = /^(?:US|C|A|HK|NZ)?[$£€](?=\d)/.exec(word);
  if (money) {
    tokens.add(start, start + money[0].length);
    cutClitic(text, start + money[0].length, end, tokens);
    return;
  }
  const lower = word.toLowerCase();
  const cut = clitic
    ? end - (clitic[2] ?? '').length
    : lower === 'cannot'
      ? end - 3
      : lower === 'gonna' || lower === 'gotta' || lower === 'wanna'
        ? end - 2
        : 0;
  if (cut > start) {
    tokens.add(start, cut);
    tokens.add(cut, end);
  } else tokens.add(start, end);
}
