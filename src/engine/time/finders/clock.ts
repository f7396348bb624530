import { pad } from '../calendar.ts';
import { type Finder, finder, type Read } from '../finding.ts';
import { type ClassName, UNIT } from '../lexicon.ts';

/** “8 p.m. Wednesday”, “5 p.m. EST Nov. 9”, “noon on Saturday” are joined by the refiner `join-clock-and-day`. */
export const CLOCK_RULE = 'clock';

/** What midnight is the beginning of a day behind: “shortly after midnight”. */
const DAY_BEGINS: ReadonlySet<ClassName> = new Set<ClassName>(['AFTER', 'PAST', 'FROM', 'SINCE', 'BETWEEN']);

/** “8 p.m. EST”, “10:35 a.m.”, “noon”, “midnight Friday”, “4 in the morning”, “5.30 this morning”, “5 o'clock”, “7:15”, the hour of “at 9 tomorrow morning”. */
export const clock: Finder = finder(
  CLOCK_RULE,
  '(?:(?:SMALLNUM|CARDINAL|CLOCK) (?:MERIDIEM|OCLOCK|OTHER APOSTROPHE OTHER|(?:IN THE|AT|THIS) DAYPART|IN THE DAYPART)|(?<=AT)(?:SMALLNUM|CARDINAL)(?= (?:TOMORROW|YESTERDAY|ON? WEEKDAY) DAYPART)|(?:SMALLNUM|CLOCK) NOON|CLOCK|NOON)(?: COMMA? ZONE)?',
  (match): Read | undefined => {
    const noon = match.cell('NOON');
    const day = match.has('THIS')
      ? ({ kind: 'shift', unit: UNIT.day, amount: 0, from: 'publication' } as const)
      : ({ kind: 'same', unit: UNIT.day } as const);
    const before = match.before()?.className;
    const cell = match.cell(['CLOCK', 'SMALLNUM', 'CARDINAL']);
    if (noon) {
      // “12 noon”, unlike “on 3 May noon”
      const isTwelve = cell?.value === (cell?.className === 'CLOCK' ? 720 : 12);
      const first = cell && !isTwelve ? { first: match.first + 1 } : {};
      // “until midnight on Saturday” ends that day, “from midnight on Saturday” begins it
      const midnight = before && DAY_BEGINS.has(before) ? 'T00:00' : 'T24:00';
      return { clock: noon.value === 1 ? midnight : 'T12:00', meaning: day, ...first };
    }
    if (!cell) return undefined;
    const other = match.cell('OTHER');
    if (other && !(other.word === 'o' && match.cell('OTHER', 1)?.word === 'clock')) return undefined;
    let hour = cell.className === 'CLOCK' ? Math.floor(cell.value / 60) : cell.value;
    const minute = cell.className === 'CLOCK' ? cell.value % 60 : 0;
    const bare = cell.className === 'CLOCK' && match.last - match.first === 1;
    // A bare “3:45” is a time after “at”, “by”, “until”; else it may be a score or a record.
    if (bare && before !== 'AT' && before !== 'BY' && before !== 'UNTIL' && before !== 'SINCE' && before !== 'FROM' && before !== 'ABOUT')
      return undefined;
    const meridiem = match.cell('MERIDIEM');
    const part = match.cell('DAYPART');
    if (hour > 24 || !Number.isInteger(hour) || ((meridiem || part) && hour > 12)) return undefined;
    if ((meridiem && meridiem.value === 1) || (part && part.value > 0)) hour = hour === 12 ? 12 : hour + 12;
    else if (meridiem && hour === 12) hour = 0;
    return { clock: `T${pad(hour)}:${pad(minute)}`, meaning: day };
  },
);

/** “half past two”, “a quarter to nine”. */
export const quarterClock: Finder = finder(
  CLOCK_RULE,
  '(?:HALF PAST|AN? UNIT (?:PAST|TO)) (?:SMALLNUM|CARDINAL)(?: MERIDIEM)?',
  (match): Read | undefined => {
    const [unit, hour] = [match.cell('UNIT'), match.value(['SMALLNUM', 'CARDINAL'])];
    if ((unit && unit.value !== UNIT.quarter) || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
    // “lost a quarter to two rivals”
    if (match.has('TO') && !/^(?:about|after|around|at|before|by|from|until)$/.test(match.before()?.word ?? '')) return undefined;
    const later = match.value('MERIDIEM') === 1 && hour < 12 ? 12 : 0;
    const minutes = 60 * (hour + later) + (match.has('TO') ? -15 : unit ? 15 : 30);
    return { clock: `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`, meaning: { kind: 'same', unit: UNIT.day } };
  },
);
