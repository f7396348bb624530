import type { Sentence, Tokens } from './document.ts';

/** A sentence longer than this is cut: what follows is linear in its length only. */
const LONGEST_SENTENCE = 250;
const TITLE =
  /^(?:mr|mrs|ms|dr|st|prof|gen|col|lt|maj|capt|cmdr|sgt|adm|sen|rep|reps|sens|gov|rev|hon|pres|supt|det|insp|mt|ft|vs|no|nos|vol|fig|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|\p{L})\.$/iu;
const CLOSERS = new Set(['”', '"', '’', "'", ')', ']', '»']);
const LOWER = /^\p{Ll}/u;

/**
 * Cuts tokens `[first, last)` of one block into sentences: at `.`, `?`, `!`, `…` and abbreviations that end one, taking
 * closing marks along, and never before a lower-case word.
 */
export function splitSentences(tokens: Tokens, first: number, last: number, block: number, out: Sentence[]): void {
  let from = first;
  const cut = (to: number): void => {
    if (to > from) out.push({ first: from, last: to, block });
    from = to;
  };
  let openStraight = false;
  for (let i = first; i < last; i++) {
    const form = tokens.form[i] ?? '';
    if (form === '"') openStraight = !openStraight;
    if (i - from >= LONGEST_SENTENCE) cut(i);
    if (!isStop(form)) continue;
    let next = i + 1;
    while (next < last) {
      const closer = tokens.form[next] ?? '';
      if (!CLOSERS.has(closer) || (closer === '"' && !openStraight)) break;
      if ((closer === '"' || closer === "'") && (tokens.start[next] ?? 0) > (tokens.end[next - 1] ?? 0)) break;
      if (closer === '"') openStraight = false;
      next++;
    }
    if (next >= last || !endsHere(tokens, i, next)) {
      i = next - 1;
      continue;
    }
    cut(next);
    i = next - 1;
  }
  cut(last);
}

const isStop = (form: string): boolean =>
  form === '.' || form === '?' || form === '!' || form === '…' || (form.length > 1 && form.endsWith('.'));

function endsHere(tokens: Tokens, stop: number, next: number): boolean {
  const form = tokens.form[stop] ?? '';
  let after = tokens.form[next] ?? '';
  if (/^[“‘"'([—–-]$/.test(after)) after = tokens.form[next + 1] ?? after;
  if (LOWER.test(after)) return false;
  if (/^[,;:)\]]$/.test(after)) return false;
  if ((tokens.start[next] ?? 0) === (tokens.end[next - 1] ?? 0) && !/^[.?!]$/.test(form)) return false;
  if (form.length === 1 || /^[.…]{2,}$/.test(form)) return true;
  // An abbreviation: a title or an initial goes on; “U.S.”, “Inc.”, “p.m.” end the sentence when a usual opener follows.
  if (TITLE.test(form)) return false;
  return /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|His|Her|This|That|There|As|If|When|For|To|You|Mr\.|Mrs\.|Ms\.)$/.test(after);
}
