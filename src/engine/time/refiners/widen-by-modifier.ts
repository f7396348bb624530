import type { Finding } from '../finding.ts';
import type { Line } from '../line.ts';
import { pattern } from '../pattern.ts';

interface Modifier {
  readonly mod: string;
  readonly pattern: RegExp;
}

const modifier = (mod: string, source: string): Modifier => ({ mod, pattern: pattern(`(?:${source})$`) });

/** Words in front that change how an amount is meant, longer before shorter. */
const MODIFIERS: readonly Modifier[] = [
  modifier('EQUAL_OR_LESS', 'NO MORE THAN|AT MOST|UP TO'),
  modifier('EQUAL_OR_MORE', 'NO LESS THAN|AT LEAST'),
  modifier('MORE_THAN', 'MORE THAN|OVER'),
  modifier('LESS_THAN', 'LESS THAN'),
  modifier('APPROX', 'JUST? ABOUT|NEARLY'),
];

const MAX_MODIFIER = 3;

/** Takes “about”, “nearly”, “at least”, “more than” into the expression behind them and keeps what they say as its `mod`. */
export function widenByModifier(findings: readonly Finding[], line: Line): Finding[] {
  return findings.map((finding) => {
    if (finding.meaning.kind === 'same' && finding.clock === undefined) return finding;
    if (finding.meaning.kind === 'value' && finding.meaning.type !== 'DURATION') return finding;
    if (finding.meaning.kind === 'weekday' && finding.clock === undefined) return finding;
    const head = line.cells[finding.first]?.className;
    const amount = finding.meaning.kind === 'value' || finding.rule === 'ago';
    // “over the past year”, “more than last year”: no part of it.
    const definite =
      head === 'THE' || head === 'LAST' || head === 'PAST' || head === 'NEXT' || head === 'COMING' || head === 'THIS' || head === 'THESE';
    const before = line.codes.slice(Math.max(0, finding.first - MAX_MODIFIER), finding.first);
    for (const { mod, pattern: words } of MODIFIERS) {
      words.lastIndex = 0;
      const found = words.exec(before);
      if (!found) continue;
      if (mod === 'APPROX' ? definite : !amount || (definite && mod !== 'EQUAL_OR_MORE')) return finding;
      // “about Sunday's vote” is what something is about.
      if (mod === 'APPROX' && !amount && line.cells[finding.first - 1]?.word === 'about' && finding.clock === undefined) return finding;
      if (finding.rule === 'compound' || finding.rule === 'bare-units') return finding;
      return { ...finding, first: finding.first - found[0].length, mod };
    }
    return finding;
  });
}
