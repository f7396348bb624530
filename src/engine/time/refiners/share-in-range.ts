import { CLOCK_RULE } from '../finders/clock.ts';
import type { Finding, Meaning } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import type { Line } from '../line.ts';

const LINKS: ReadonlySet<string> = new Set(['AND', 'OR', 'TO', 'HYPHEN', 'UNTIL', 'THROUGH']);

const TO: ReadonlySet<string> = new Set(['TO', 'HYPHEN', 'UNTIL', 'THROUGH']);

/** “Friday”, “May”, “3 May”: a time of which nothing says which one it is. */
const isOpen = (
  finding: Finding,
): finding is Finding & { readonly meaning: Extract<Meaning, { readonly kind: 'weekday' } | { readonly kind: 'month' }> } => {
  const { meaning } = finding;
  if (meaning.kind !== 'weekday' && meaning.kind !== 'month') return false;
  return !(meaning.lean || meaning.from || (meaning.kind === 'month' && meaning.year));
};

/**
 * Gives the first of two times what only the second names: the year in “between 11 April and 19 May 2019” (or “last year”), the day in “between 7pm and
 * 9pm on Tuesday”, which quarter is meant in “the quarter ended 31 December 2019”; and lets the second of “from Friday to Sunday” and
 * “from April to December” follow the first.
 */
export function shareInRange(findings: readonly Finding[], line: Line): Finding[] {
  return findings.map((finding, at) => {
    const before = findings[at - 1];
    const isEnd = before && finding.first === before.last + 1 && TO.has(line.cells[before.last]?.className ?? '');
    if (isEnd && isOpen(before) && isOpen(finding) && before.meaning.kind === finding.meaning.kind)
      return { ...finding, meaning: { ...finding.meaning, from: 'story' } };
    const next = findings[at + 1];
    if (!next || next.first !== finding.last + 1) return finding;
    if (/^end(?:ed|ing)$/.test(line.cells[finding.last]?.word ?? '')) return endedOn(next, finding);
    if (!LINKS.has(line.cells[finding.last]?.className ?? '')) return finding;
    return withYearOf(next, finding) ?? withDayOf(next, finding) ?? finding;
  });
}

function withYearOf({ meaning: next }: Finding, finding: Finding): Finding | undefined {
  const { meaning } = finding;
  if (meaning.kind !== 'month' || next.kind !== 'month' || meaning.year || meaning.lean || !next.year || 'of' in next.year)
    return undefined;
  // “between 20 December and 3 January 2020”
  const before = meaning.month > next.month ? 1 : 0;
  const year = 'year' in next.year ? { year: next.year.year - before } : { shift: next.year.shift - before };
  return { ...finding, meaning: { ...meaning, year } };
}

function withDayOf(next: Finding, finding: Finding): Finding | undefined {
  if (finding.rule !== CLOCK_RULE || finding.meaning.kind !== 'same' || next.clock === undefined || next.rule === CLOCK_RULE)
    return undefined;
  return { ...finding, meaning: next.meaning };
}

/** A quarter that ends on a day begins two months before: the quarter of the year that most of it lies in. */
function endedOn({ meaning: end }: Finding, finding: Finding): Finding {
  const { meaning } = finding;
  if (meaning.kind !== 'same' || meaning.unit !== UNIT.quarter || end.kind !== 'month' || end.day === undefined) return finding;
  // without a year it is as often one of a business year
  if (!end.year || !('year' in end.year)) return finding;
  const year = { year: end.year.year - (end.month === 1 ? 1 : 0) };
  return { ...finding, meaning: { kind: 'quarter', quarter: end.month === 1 ? 4 : Math.ceil((end.month - 1) / 3), of: 'Q', year } };
}
