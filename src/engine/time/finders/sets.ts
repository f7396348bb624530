import { pad } from '../calendar.ts';
import { type Finder, finder, type Read } from '../finding.ts';
import { daypartValue, seasonValue, UNIT } from '../lexicon.ts';
import { durationValue, unitOf } from './units.ts';

/** “every Monday” without its day, “twice a year”, “every other week”, “daily”. */
export const sets: Finder = finder(
  'sets',
  '(?:(?:ONCE|TIMES|COUNT TIMES) (?:AN|EACH) UNIT|EACH (?:OTHERS|COUNT|ORDINAL)? (?:UNIT|UNITS|MONTH|SEASON|DAYPART|WEEKEND|HOLIDAY)|DAILY)',
  (match) => {
    const named = match.cell(['MONTH', 'SEASON', 'DAYPART', 'WEEKEND', 'HOLIDAY']);
    const set = (value: string): Read => ({ meaning: { kind: 'value', type: 'SET', value } });
    if (named?.className === 'MONTH') return set(`XXXX-${pad(named.value)}`);
    if (named?.className === 'SEASON') return set(`XXXX-${seasonValue(named.value)}`);
    if (named?.className === 'DAYPART') return set(`XXXX-XX-XX${daypartValue(named.value)}`);
    if (named?.className === 'WEEKEND') return set('XXXX-WXX-WE');
    if (named) return set('P1Y');
    const adverb = match.cell('DAILY');
    if (adverb) {
      const [before, after] = [match.before(), match.after()];
      // “the daily Granma”, “Daily Mail”, “Weekly Standard”: newspapers.
      if ((after && /^[A-Z]/.test(after.form)) || (before && /^[A-Z]/.test(adverb.form))) return undefined;
      return set(['PT1H', 'P1D', 'P1D', 'P1W', 'P2W', 'P1M', 'P1Y'][adverb.value] ?? 'P1D');
    }
    const unit = unitOf(match);
    if (unit < UNIT.hour) return undefined;
    const count = match.has('ONCE', 'TIMES') ? 1 : match.has('OTHERS') ? 2 : (match.cell(['CARDINAL', 'SMALLNUM', 'ORDINAL'])?.value ?? 1);
    return set(durationValue(unit, count));
  },
);
