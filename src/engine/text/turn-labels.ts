import type { Span } from '../types.ts';
import { LETTERS } from './letters.ts';
import type { Line } from './lines.ts';
import { PARTICLE } from './name-particles.ts';

/** What a line says of who speaks in it: whoever asks, whoever is asked, or somebody by a name or a description. */
export type Voice = 'question' | 'answer' | 'somebody';

/** What a line begins with that tells whose turn of a talk it is. */
export interface TurnLabel {
  /** Index of the line. */
  readonly line: number;
  /** Where the line begins. */
  readonly start: number;
  /** “Q”, “PROF. MARIA GARCIA, ECONOMIST”: the words in front of the colon. */
  readonly name: Span;
  /** The colon or full stop, empty behind a bare “Q”. */
  readonly mark: Span;
  readonly voice: Voice;
  /** Whether it is known whose words these are; what no talk knows only ends the turn before it. */
  readonly known: boolean;
}

/** Longer labels are sentences. */
const LONGEST_LABEL = 160;
/** Fewer turns are no conversation, nor are those of one voice. */
export const FEWEST_TURNS = 4;
/** Where the article tells whom it will let speak. */
export const LONGEST_LEAD = 3000;

const CAPITALS = `(?:Mc|Mac)?\\p{Lu}[\\p{Lu}\\d.’'-]*`;
/** A word with a capital, as in names. */
export const CAPITALISED = `\\p{Lu}[${LETTERS}.’'-]+`;
const EMPHASIS = '(?:\\*{1,2}|__)?';
/** “[00:12]”, “00:12” */
const TIME = '(?:[(\\[][\\d:.]{4,12}[)\\]]|\\d{1,2}(?::\\d\\d){1,2}(?=[^\\S\\n]))';
const BRACKETS = '(?:[^\\S\\n]?[(\\[][^)\\]\\n]{1,60}[)\\]]){0,2}';
const FULL = `(?:${PARTICLE} )*${CAPITALISED}(?: (?:${CAPITALISED}|\\d{1,2}|${PARTICLE})){1,4}|(?:${PARTICLE} )+${CAPITALISED}`;
/**
 * A name in capitals with what its bearer is, or a name of several words, or one word of any letters; a time or a captioner's “>>” may
 * stand in front, a time or a party in brackets. A name may stand there itself, behind an office: “The Minister for Ports (Ann Lee):”.
 */
const NAMED = new RegExp(
  `^(?:>{1,2}[^\\S\\n]?)?${EMPHASIS}(?:${TIME}[^\\S\\n]?)?(?:(${CAPITALS}(?: (?:${CAPITALS}|\\d{1,2}|${PARTICLE})){0,5}${BRACKETS}(?:, [^:?!\\n]{2,90})?)|The (?:[${LETTERS}’'-]+,? ){1,9}\\((${FULL})\\)|((?:${FULL})${BRACKETS}(?:, [^:?!.\\n]{2,60})?)|([${LETTERS}][${LETTERS}’'][${LETTERS}’'-]+${BRACKETS}))[^\\S\\n]?${EMPHASIS}(:)${EMPHASIS}(?=\\s|$)`,
  'u',
);
const LETTER = /^(?:\*\*|__)?([QA])\d{0,2}(?:\*\*|__)?[^\S\n]?([.:)])(?:\*\*|__)?(?=\s|$)/;
const BARE = /^([QA])(?:[^\S\n]{2,}(?=\S)|[^\S\n](?=["“'‘([—–-]?[\p{Lu}\d$£€]))/u;
/** What those are called who ask, and those who answer. */
const ASKS = /^(?:the )?(?:interviewer|reporter|question(?:er)?|journalist)\b/i;
const ANSWERS = /^(?:the )?(?:interviewee|answer|respondent|guest)\b/i;
/** Speakers by what they do in the talk. */
const SPEAKS = /^(?:host|guest|moderator|presenter|narrator|speaker|announcer|anchor|caller|audience|chair)\b/i;
/** What lists, boxes and bulletins are headed by, and nobody is called. */
const HEADING =
  /^(?:who|what|when|where|why|how|yes|no|for|against|before|after|then|now|true|false|up|down|in|out|on|off|notes?|updated?|latest|breaking|live|exclusive|watch|listen|video|analysis|opinion|comment|pros|cons|myth|fact|claim|reality|problem|solution|best|worst|winners?|losers?|prices?|tickets?|verdict|rating|score|results?|sources?|photos?|pictures?|dates?|times?|venue|address|website|e-?mail|phone|tel|contact|background|summary|ingredients|method|serves|total|key|read|related|more|further|part|chapter|step|week|day|round|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber|editor’?'?s?)\b/i;

/** A label that a line seems to begin with. */
interface Draft extends TurnLabel {
  readonly key: string;
  readonly kind: 'letter' | 'bare' | 'several-words' | 'capitals' | 'word';
}

/** A label without case and dots, without what stands in brackets or behind a comma. */
const keyOf = (label: string): string =>
  label
    .replace(/\s*[([,].*$/s, '')
    .replace(/[.*]/g, '')
    .toLowerCase();

function draftLabel(text: string, at: Line, line: number): Draft | undefined {
  const words = text.slice(at.start, Math.min(at.end, at.start + LONGEST_LABEL));
  const letter = LETTER.exec(words);
  const bare = letter ?? BARE.exec(words);
  if (bare) {
    const name = at.start + bare[0].indexOf(bare[1] ?? '');
    const mark = letter ? at.start + bare[0].lastIndexOf(bare[2] ?? '') : name + 1;
    return {
      line,
      start: at.start,
      name: { start: name, end: letter ? mark : name + 1 },
      mark: { start: mark, end: letter ? at.start + letter[0].length : mark },
      voice: bare[1] === 'Q' ? 'question' : 'answer',
      known: true,
      key: bare[1] ?? '',
      kind: letter ? 'letter' : 'bare',
    };
  }
  const named = words.includes(':') ? NAMED.exec(words) : undefined;
  const label = named?.slice(1, 5).find((words) => words !== undefined);
  if (!named || label === undefined || HEADING.test(label) || label.length < 2) return undefined;
  const start = at.start + named[0].indexOf(label);
  const mark = at.start + named[0].lastIndexOf(':');
  return {
    line,
    start: at.start,
    name: { start, end: start + label.length },
    mark: { start: mark, end: at.start + named[0].length },
    voice: ASKS.test(label) ? 'question' : ANSWERS.test(label) ? 'answer' : 'somebody',
    known: true,
    key: keyOf(label),
    kind: named[1] !== undefined ? 'capitals' : named[4] === undefined ? 'several-words' : 'word',
  };
}

/** “A Labour MP”: a bare “A” answers only where bare questions are asked, right behind one. */
function dropArticles(drafts: readonly Draft[]): Draft[] {
  const asked = drafts.filter(({ kind, voice }) => kind === 'bare' && voice === 'question').length;
  return drafts.filter(({ kind, voice }, k) => {
    if (kind !== 'bare') return true;
    const before = drafts[k - 1];
    return asked >= 2 && (voice === 'question' || (before?.kind === 'bare' && before.voice === 'question'));
  });
}

/** Whether a word alone is a part of a name that the article or another label tells, or initials of one. */
function knowWords(text: string, from: number, drafts: readonly Draft[]): (word: string) => boolean {
  const lead = text.slice(from, Math.min(drafts[0]?.name.start ?? from, from + LONGEST_LEAD));
  const parts = new Set<string>();
  const note = (name: string): void => {
    const words = name.toLowerCase().split(/[\s.]+/);
    for (const word of words) parts.add(word);
    parts.add(words.map((word) => word.charAt(0)).join(''));
  };
  for (const [name] of lead.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu)) note(name);
  for (const { kind, key } of drafts) if (kind === 'several-words' || (kind === 'capitals' && key.includes(' '))) note(key);
  return (word) => parts.has(word);
}

/** “mika: I could.”, “buzz: And now?”: whether two who are called by one word each speak by turns, one of whom the article names. */
function areTwo(drafts: readonly Draft[], times: ReadonlyMap<string, number>, voices: ReadonlySet<string>): boolean {
  if (times.size !== 2 || voices.size !== 1 || ![...times.values()].every((n) => n > 1)) return false;
  return drafts.every(({ key }, k) => key !== drafts[k - 1]?.key);
}

/**
 * “Lady Marsh: Then what are they doing?” “Lord Ode: Looking for moths.”: whether two whom the article names in front of them speak
 * right behind each other, and the first asks.
 */
function isExchange(text: string, lines: readonly Line[], drafts: readonly Draft[]): boolean {
  const [first, second, third] = drafts;
  if (!first || !second || first.key === second.key || (third && third.key !== first.key) || drafts.length > 3) return false;
  const told = new Set(text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start).match(/\p{Lu}[\p{L}’'-]+/gu));
  const isNamed = ({ kind, name }: Draft): boolean =>
    kind === 'several-words' &&
    !/^the /i.test(text.slice(name.start, name.end)) &&
    told.has(text.slice(name.start, name.end).split(' ').at(-1) ?? '');
  const isBeside = (one: Draft, next: Draft): boolean => lines.slice(one.line + 1, next.line).every((line) => line.start === line.end);
  const asks = text.charAt((lines[first.line]?.end ?? 0) - 1) === '?';
  return asks && drafts.every((draft, k) => isNamed(draft) && (k === 0 || isBeside(drafts[k - 1] ?? draft, draft)));
}

/**
 * The lines that begin a turn of a talk: “LEE: …”, “Ann Lee: …”, “Q: …”, “Q   …”; several of them and of more than one voice,
 * else there are none. One word alone begins one only when it is somebody whom the article names, says what they do in a talk, or
 * comes again in a talk of others. In linear time.
 */
export function findTurnLabels(text: string, lines: readonly Line[]): TurnLabel[] {
  const drafts = dropArticles(lines.flatMap((line, i) => draftLabel(text, line, i) ?? []));
  const [first] = lines;
  // “Ann Lee: 7. Saved twice.” rates a player
  if (isExchange(text, lines, drafts)) return drafts;
  const numbers = drafts.filter(({ mark }) => /^\s?\d/.test(text.slice(mark.end, mark.end + 2))).length;
  if (drafts.length < FEWEST_TURNS || numbers * 2 > drafts.length || !first) return [];
  const times = new Map<string, number>();
  for (const { key } of drafts) times.set(key, (times.get(key) ?? 0) + 1);
  const isPart = knowWords(text, first.start, drafts);
  const sure = drafts.filter(({ kind, key, voice }) => kind !== 'word' || voice !== 'somebody' || SPEAKS.test(key) || isPart(key));
  const voices = new Set(sure.map(({ key }) => key));
  // “RA” is the second turn of Ruth Adeyemi
  const returns = sure.some(({ key, kind }) => (times.get(key) ?? 0) > 1 || (kind === 'capitals' && isPart(key)));
  const isTalk = sure.length >= FEWEST_TURNS && voices.size > 1 && returns;
  if (!isTalk && !areTwo(drafts, times, voices)) return [];
  return drafts.map(({ line, start, name, mark, voice, key }) => ({
    line,
    start,
    name,
    mark,
    voice,
    known: voices.has(key) || (times.get(key) ?? 0) > 1,
  }));
}
