import type { Finding } from '../finding.ts';
import type { Line } from '../line.ts';

/**
 * Leaves out the weekdays that only add to the date in front of them: “on 5 May (Friday)”, “yesterday (Monday)”, “on 5 May, Friday, the pier”, “from 21 to 25
 * April (Friday to Tuesday)”.
 */
export function dropRestated(findings: readonly Finding[], { cells }: Line): readonly Finding[] {
  const kept: Finding[] = [];
  let restated = -1;
  for (const finding of findings) {
    const mark = cells[finding.first - 1]?.word;
    const opens =
      kept.at(-1)?.last === finding.first - 1 && (mark === '(' || (mark === ',' && /^[,.]$/.test(cells[finding.last]?.word ?? '.')));
    const goesOn = restated >= 0 && restated === finding.first - 1;
    const isDated = /^(?:month|shift)$/.test(kept.at(-1)?.meaning.kind ?? '');
    if (finding.meaning.kind === 'weekday' && isDated && (opens || goesOn)) restated = finding.last;
    else kept.push(finding);
  }
  return kept;
}
