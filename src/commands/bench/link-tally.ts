import type { LinkState, Span } from '../../engine/index.ts';
import type { Edited } from './link-edits/case.ts';

/** What a way of linking says of one edit. */
export interface Answer {
  readonly state: LinkState;
  readonly spans: readonly Span[] | null;
}

/** What the answers to one kind of edit came to. */
export interface Tally {
  tried: number;
  rightState: number;
  /** Edits after which the quotation is still there, and how often it was found. */
  there: number;
  survived: number;
  /** Landed on other words, said or unsaid. */
  wrong: number;
  /** Called unchanged although reworded. */
  unsaid: number;
}

export const createTally = (): Tally => ({ tried: 0, rightState: 0, there: 0, survived: 0, wrong: 0, unsaid: 0 });

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Shared characters over those of the smaller: 1 when one lies in the other. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const x of a) for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return common / Math.max(1, Math.min(lengthOf(a), lengthOf(b)));
}

/** Counts one answer. A landing is right when at least half of the smaller of both, what is shown and what is there, is shared. */
export function countAnswer(tally: Tally, edit: Edited, answer: Answer): boolean {
  const landed = answer.spans !== null && answer.state !== 'gone';
  const found = landed && edit.spans !== null && overlap(answer.spans ?? [], edit.spans) >= 0.5;
  tally.tried++;
  if (edit.spans !== null && !edit.states.includes('gone')) {
    tally.there++;
    if (found) tally.survived++;
  }
  if (landed && !found) tally.wrong++;
  const right = edit.states.includes(answer.state) && (found || !landed);
  if (right) tally.rightState++;
  else if (found && edit.states[0] === 'reworded' && (answer.state === 'same' || answer.state === 'moved')) tally.unsaid++;
  return right;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(2)} %`);

const row = (name: string, { tried, rightState, there, survived, wrong, unsaid }: Tally): string =>
  `| ${name} | ${tried} | ${percent(rightState, tried)} | ${percent(survived, there)} | ${wrong} | ${unsaid} |`;

/** One way of linking as a Markdown table, a row for each kind of edit. */
export function writeTable(title: string, tallies: ReadonlyMap<string, Tally>): string {
  const sum = createTally();
  for (const tally of tallies.values()) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]; // its own keys
  return [
    `\n| ${title} | tried | state right | survived | wrong landings | rewording unsaid |`,
    '| --- | --: | --: | --: | --: | --: |',
    ...[...tallies].map(([kind, tally]) => row(kind, tally)),
    row('**all**', sum),
  ].join('\n');
}
