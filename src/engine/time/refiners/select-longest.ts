import type { Finding } from '../finding.ts';

/**
 * Of findings that share a cell keeps the longest, of equally long ones that of the earlier rule; in text order.
 * Expects them grouped by rule, as {@link file://../finders.ts} orders them.
 */
export function selectLongest(findings: readonly Finding[], cells: number): Finding[] {
  if (findings.length < 2) return [...findings];
  const taken = new Uint8Array(cells);
  const byLength = [...findings].sort((a, b) => b.last - b.first - (a.last - a.first));
  const kept: Finding[] = [];
  for (const finding of byLength) {
    let free = true;
    for (let at = finding.first; at < finding.last; at++) if (taken[at]) free = false;
    if (!free) continue;
    taken.fill(1, finding.first, finding.last);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.first - b.first);
}
