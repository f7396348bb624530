import { pad } from '../calendar.ts';
import { type Finder, finder, modOf } from '../finding.ts';
import { UNIT } from '../lexicon.ts';

/** “the 1960s”, “the late 1970s”, “the nineties”, “the '80s”, “the last half of the '80s”. */
export const decade: Finder = finder(
  'decade',
  '(?:(?:THE)? (?:LAST|ORDINAL) HALF OF|THE? (?:BEGINNING|MIDDLE|END) OF)? (?:THE)? (?:EARLY|MID|LATE)? HYPHEN? APOSTROPHE? DECADES',
  (match) => {
    const cell = match.cell('DECADES');
    if (!cell) return undefined;
    if (!/^\d/.test(cell.word)) {
      const before = match.line.cells[match.last - 2]?.className;
      if (before !== 'THE' && before !== 'EARLY' && before !== 'MID' && before !== 'LATE' && before !== 'HYPHEN') return undefined;
      // “in her forties” is an age; “the nineties” a decade.
      if (!match.has('THE')) return undefined;
      return { meaning: { kind: 'value', type: 'DATE', value: `19${cell.value}` }, ...modOf(match) };
    }
    const { value } = cell;
    const short = value < 100;
    if (short && !match.has('APOSTROPHE') && !match.has('THE')) return undefined;
    const full = short ? (value < 30 ? 200 : 190) + value / 10 : Math.floor(value / 10);
    const half = match.has('HALF') ? { mod: match.has('LAST') || match.value('ORDINAL') === 2 ? 'END' : 'START' } : modOf(match);
    return { meaning: { kind: 'value', type: 'DATE', value: pad(full, 3) }, ...half };
  },
);

/** “the 20th century”, “the early nineteenth century”, “the fifth century BC”; both of “the 17th and 18th centuries”. */
export const century: Finder = finder(
  'century',
  '(?:THE)? (?:EARLY|MID|LATE)? HYPHEN? ORDINAL HYPHEN? UNIT AD?|(?:THE)? ORDINAL (?= (?:AND|OR|TO|HYPHEN) ORDINAL HYPHEN? ANYUNIT)|(?<= ORDINAL (?:AND|OR|TO|HYPHEN)) ORDINAL HYPHEN? UNITS AD?',
  (match) => {
    const unit =
      match.cell(['UNIT', 'UNITS']) ??
      match.line.cells.slice(match.last, match.last + MAX_BEHIND).find(({ className }) => /^UNITS?$/.test(className));
    if (unit?.value !== UNIT.century || match.value('ORDINAL') < 1 || match.value('ORDINAL') > 22) return undefined;
    const behind = match.line.cells.slice(match.last, match.last + MAX_BEHIND).find(({ className }) => className === 'AD');
    const era = match.cell('AD') ?? (match.has('UNIT', 'UNITS') ? undefined : behind);
    const before = /^b/.test(era?.word ?? '') ? 'BC' : '';
    const value = `${before}${pad(match.value('ORDINAL') - 1)}`;
    return { meaning: { kind: 'value', type: 'DATE', value }, ...modOf(match) };
  },
);

/** “and 18th centuries BC”, with a hyphen. */
const MAX_BEHIND = 5;
