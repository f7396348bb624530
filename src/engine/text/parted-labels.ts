import { isBlankLine, type Line } from './lines.ts';
import { PARTICLE } from './name-particles.ts';
import { CAPITALISED, FEWEST_TURNS, LONGEST_LEAD, type TurnLabel } from './turn-labels.ts';

/* Turns of a talk whose labels end without a colon, as captions, headings, bylines and lists look, too. */

/** So many may speak in such a talk. */
const MOST_VOICES = 4;
/** Longer lines are no names. */
const LONGEST_NAME = 60;
const NAME = `(?:${CAPITALISED}(?: (?:${CAPITALISED}|${PARTICLE})){1,4})`;
const CAPITALS = `(?:\\p{Lu}[\\p{Lu}’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]*){0,4})`;
/** “Ann Lee – Where …?”, “ANN LEE. Where …?”, “- Ann Lee: Where …?”, or the name on a line of its own. */
const LABEL = new RegExp(
  `^(?:(${NAME})[^\\S\\n]?(?:[–—]|-(?=[^\\S\\n])|--)(?=\\s)|(${CAPITALS})\\.(?=\\s)|[-–—•●*][^\\S\\n](${NAME}):(?=\\s)|(${NAME}|${CAPITALS})$)`,
  'u',
);

/** A look that costs little: a line that is short, begins with two capitals or a bullet, or has a dash near its beginning. */
const MAY_LABEL = /^[-–—•●*]\s|[–—]|-[\s-]|^[^a-z]{2}|^.{1,60}$/;
const mayLabel = (text: string, { start, end }: Line): boolean =>
  end > start && MAY_LABEL.test(text.slice(start, Math.min(end, start + LONGEST_NAME + 4)));

function draftLabel(text: string, { start, end }: Line, line: number): TurnLabel | undefined {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_NAME + 4)));
  const name = label?.slice(1).find((words) => words !== undefined);
  if (!label || name === undefined || (label[4] !== undefined && end - start > LONGEST_NAME)) return undefined;
  const at = start + label[0].indexOf(name);
  const mark = at + name.length;
  return {
    line,
    start,
    name: { start: at, end: mark },
    mark: { start: mark, end: start + label[0].length },
    voice: 'somebody',
    known: true,
  };
}

/** Whether something stands behind a label, in its line or the next that is not blank. */
function leadsToWords(text: string, lines: readonly Line[], { line, mark }: TurnLabel, next: TurnLabel | undefined): boolean {
  if (mark.end < (lines[line]?.end ?? 0)) return true;
  let behind = line + 1;
  while (behind < lines.length && isBlankLine(lines[behind])) behind++;
  return behind < lines.length && behind !== next?.line && /[.?!…”"]$/.test(text.slice(lines[behind]?.start, lines[behind]?.end));
}

/**
 * The lines that begin a turn of a talk of a few who are named in front of it and speak by turns, one of whom asks: “Ann Lee – Where were
 * you?”, “ANN LEE. Where were you?”; none where what looks like labels may be anything else. In linear time.
 */
export function findPartedLabels(text: string, lines: readonly Line[]): TurnLabel[] {
  const likely = [...lines.entries()].filter(([, line]) => mayLabel(text, line));
  if (likely.length < FEWEST_TURNS) return [];
  const drafts = likely.flatMap(([i, line]) => draftLabel(text, line, i) ?? []);
  if (drafts.length < FEWEST_TURNS) return [];
  const keyOf = ({ name }: TurnLabel): string => text.slice(name.start, name.end).toLowerCase();
  const times = new Map<string, number>();
  for (const draft of drafts) times.set(keyOf(draft), (times.get(keyOf(draft)) ?? 0) + 1);
  const labels = drafts.filter((draft) => (times.get(keyOf(draft)) ?? 0) > 1);
  const [first] = labels;
  const voices = new Set(labels.map(keyOf));
  if (!first || labels.length < FEWEST_TURNS || voices.size < 2 || voices.size > MOST_VOICES) return [];
  const lead = text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start).toLowerCase();
  const isTalk = labels.every(
    (label, k) =>
      keyOf(label) !== keyOf(labels[k - 1] ?? { ...label, name: label.mark }) && leadsToWords(text, lines, label, labels[k + 1]),
  );
  const isNamed = [...voices].every((voice) => lead.includes(voice));
  // (a question that stands above several who answer it is nobody's of them)
  if (/\?\s*$/.test(lead)) return [];
  const asks = labels.some((label, k) => /\?["”’]?\s*$/.test(text.slice(label.mark.end, labels[k + 1]?.start ?? label.mark.end)));
  return isTalk && isNamed && asks ? labels : [];
}
