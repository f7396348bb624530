import type { Finding } from './finding.ts';
import type { Line } from './line.ts';

/** What is held on a day that is known before. */
const FIXTURE = /^(?:match|game|trip|visit|derby|final|semifinal|decider|clash|encounter|showdown|fixture|race|tie|test|opener|qualifier|replay|rematch|vote|ballot|election|poll|debate|hearing|summit|meeting|launch)$/; // biome-ignore format: a list
/** Words of a fixture in front of what it is: “Sunday's Premier League clash”. */
const MAX_WORDS = 3;

/**
 * “will be ready for Saturday's match”, “will miss Sunday's cup final”: of that day the verb tells whether it is over, unlike “will appeal
 * against Friday's ruling” and “will meet them after Sunday's match”.
 */
export function isFixture({ cells }: Line, { first, last }: Finding): boolean {
  if (/^(?:after|following|since)$/.test(cells[first - 1]?.word ?? '') || cells[last]?.className !== 'POSSESSIVE') return false;
  return cells.slice(last + 1, last + 1 + MAX_WORDS).some(({ word }) => FIXTURE.test(word));
}

const MAX_BACK = 10;

/** Whether a day is that of something awaited: “spoke ahead of their clash with the Rovers on Sunday”, “said before Sunday's match”, “named her side for Sunday's match”, “set the stage for a launch Sunday”. */
export function isAwaited(line: Line, finding: Finding): boolean {
  const { cells } = line;
  if (/^(?:before|for)$/.test(cells[finding.first - 1]?.word ?? '')) return isFixture(line, finding);
  if (cells[finding.first - 1]?.className !== 'ON' && !FIXTURE.test(cells[finding.first - 1]?.word ?? '')) return false;
  for (let at = finding.first - 2; at > 0 && finding.first - at <= MAX_BACK; at--) {
    if (cells[at]?.className === 'COMMA') return false;
    if (cells[at]?.className === 'AHEAD') return cells[at + 1]?.className === 'OF';
    if (cells[at]?.word === 'stage') return cells[at + 1]?.word === 'for';
  }
  return false;
}
