import type { Finding } from '../finding.ts';
import type { Line } from '../line.ts';

/** Leaves out the weekdays that brackets behind a date only add to it: “on 5 May (Friday)”, “from 21 to 25 April (Friday to Tuesday)”. */
export function dropRestated(findings: readonly Finding[], { cells }: Line): readonly Finding[] {
  const kept: Finding[] = [];
  let restated = -1;
  for (const finding of findings) {
    const opens = cells[finding.first - 1]?.word === '(' && kept.at(-1)?.last === finding.first - 1;
    const goesOn = restated >= 0 && restated === finding.first - 1;
    if (finding.meaning.kind === 'weekday' && kept.at(-1)?.meaning.kind === 'month' && (opens || goesOn)) restated = finding.last;
    else kept.push(finding);
  }
  return kept;
}
