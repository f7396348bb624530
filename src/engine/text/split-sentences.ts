import { behindDateline } from './dateline.ts';
import type { Sentence, Tokens } from './document.ts';
import { behindLabel } from './opening-label.ts';

/** A sentence longer than this is cut: what follows is linear in its length only. */
const LONGEST_SENTENCE = 250;
const TITLE =
  /^(?:mr|mrs|ms|messrs|dr|st|fr|prof|gen|brig|col|lt|maj|cpl|pvt|capt|cmdr|sgt|adm|sen|rep|reps|sens|gov|rev|hon|pres|supt|det|insp|coun|rt|usec|engr|cllr|smt|ch|asst|atty|msgr|mt|ft|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|\p{L})\.$/iu;
/** “No. 4”, “Fig. 2” and “p. 5” go on; “No.” before anything else is an answer, “Jan. 6” a date and “in Jan. He” is not. (“P.” is an initial.) */
const BEFORE_NUMBER = /^(?:[Nn][Oo]s?|Rs|[Vv]ol|[Ff]ig|[Aa]rt|[Ss]ec|[Cc]h|pp?)\.$/;
const CLOSERS = new Set(['”', '"', '’', "'", "''", ')', ']', '»']);
/** Marks that look alike where they open and where they close. */
const STRAIGHT = new Set(['"', "'", "''"]);
const OPENERS = /^(?:[“„«‘"'([—–-]|``|'')$/;
const LOWER = /^\p{Ll}/u;

/**
 * Cuts tokens `[first, last)` of one block into sentences: at `.`, `?`, `!`, `…` and abbreviations that end one, taking
 * closing marks along, and never before a lower-case word.
 */
export function splitSentences(tokens: Tokens, first: number, last: number, block: number, out: Sentence[], opensStory = false): void {
  let from = first;
  const cut = (to: number): void => {
    if (to > from) out.push({ first: from, last: to, block });
    from = to;
  };
  const story = Math.max(behindDateline(tokens, first, last, opensStory), behindLabel(tokens, first, last));
  cut(story);
  for (let i = story; i < last; i++) {
    if (i - from >= LONGEST_SENTENCE) cut(i);
    if (!isStop(tokens.form[i] ?? '') || isListNumber(tokens, from, i)) continue;
    const next = skipClosers(tokens, i + 1, last);
    if (next < last && endsHere(tokens, i, next)) cut(next);
    i = next - 1;
  }
  cut(last);
}

/** Cuts sentences at the tokens that begin at certain places of the text, given in order: where somebody's turn begins. */
export function cutSentences(sentences: readonly Sentence[], { start }: Tokens, places: readonly number[]): Sentence[] {
  if (places.length === 0) return [...sentences];
  let p = 0;
  return sentences.flatMap((sentence) => {
    const parts: Sentence[] = [];
    let first = sentence.first;
    for (let i = first; i < sentence.last && p < places.length; i++) {
      while (p < places.length && (places[p] ?? 0) < (start[i] ?? 0)) p++;
      if (places[p] !== start[i] || i === first) continue;
      parts.push({ ...sentence, first, last: i });
      first = i;
    }
    return [...parts, { ...sentence, first }];
  });
}

/** The first token after a full stop that does not close what stands before it: more stops, closing marks, “[2]”. */
function skipClosers(tokens: Tokens, from: number, last: number): number {
  let next = from;
  while (next < last) {
    const form = tokens.form[next] ?? '';
    const isApart = (tokens.start[next] ?? 0) > (tokens.end[next - 1] ?? 0);
    const opensNext = next + 1 < last && tokens.start[next + 1] === tokens.end[next];
    if (form === '[' && /^\d{1,3}$/.test(tokens.form[next + 1] ?? '') && tokens.form[next + 2] === ']') next += 3;
    // A straight mark closes when it touches what stands before it; a lone one between spaces is left to the next sentence.
    else if (STRAIGHT.has(form) && isApart) break;
    else if (CLOSERS.has(form) && !(isApart && opensNext)) next++;
    else if (/^[?!.…]+$/.test(form)) next++;
    else break;
  }
  return Math.min(next, last);
}

/** “3.” at a sentence's beginning numbers what follows. */
const isListNumber = (tokens: Tokens, from: number, stop: number): boolean =>
  stop === from + 1 && tokens.form[stop] === '.' && /^\d{1,2}$/.test(tokens.form[from] ?? '');

function isStop(form: string): boolean {
  const end = form.charAt(form.length - 1);
  return end === '.' || form === '…' || ((end === '?' || end === '!') && /^[?!]+$/.test(form));
}

function endsHere(tokens: Tokens, stop: number, next: number): boolean {
  const form = tokens.form[stop] ?? '';
  let after = tokens.form[next] ?? '';
  if (OPENERS.test(after)) after = tokens.form[next + 1] ?? after;
  if (LOWER.test(after)) return false;
  if (/^[,;:)\]]$/.test(after)) return false;
  if ((tokens.start[next] ?? 0) === (tokens.end[next - 1] ?? 0) && !/^[.?!]+$/.test(form)) return false;
  if (BEFORE_NUMBER.test(form)) return !/^\d/.test(after);
  if (form.length === 1 || /^[.…?!]{2,}$/.test(form)) return true;
  // An abbreviation: a title or an initial goes on; “U.S.”, “Inc.”, “p.m.” end the sentence when a usual opener follows.
  if (TITLE.test(form)) return false;
  // (“8 p.m. Friday” goes on, “8 p.m. ‘Nobody is here’” does not)
  if (/^[ap]\.m\.$/i.test(form) && /^(?:[“‘"']|``|'')$/.test(tokens.form[next] ?? '')) return true;
  return /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|His|Her|This|That|There|As|If|When|For|To|You|Mr\.|Mrs\.|Ms\.)$/.test(after);
}
