import { startsWithLetter } from '../../text/letters.ts';
import { type Finder, finder, type Read } from '../finding.ts';

const reference = (value: string): Read => ({ meaning: { kind: 'value', type: 'DATE', value } });

/** “now”, “right now”, “currently”, “these days”, “the moment”, “at present”, “current”. */
export const present: Finder = finder(
  'present',
  'RIGHT? NOW|CURRENTLY|(?<=AT) (?:THE|THIS) MOMENT|(?<=AT) PRESENT|THE PRESENT|CURRENT',
  (match) => {
    const [before, after] = [match.before(), match.after()];
    // “now-defunct”, “then-current”; “a group called NOW”; “current affairs”
    if (after?.className === 'HYPHEN' && after.start === match.line.cells[match.last - 1]?.end) return undefined;
    const word = match.line.cells[match.last - 1]?.form;
    if (word === 'NOW' && before && /[a-z]/.test(before.form)) return undefined;
    if (match.has('CURRENT') && after && /^(?:account|affairs|events|accounts)$/.test(after.word)) return undefined;
    if (match.has('PRESENT') && match.has('THE') && after && startsWithLetter(after.word) && after.className === 'OTHER') return undefined;
    return reference('PRESENT_REF');
  },
);

/**
 * “recently”, “more recently”, “in the past”. “recent” and “previously” only order events: of ten such words annotators of news took
 * one or two for times.
 */
export const past: Finder = finder('past', '(?:MORE|MOST)? RECENTLY|(?<=IN )THE (?:RECENT )?PAST(?!COUNT|VAGUE|UNIT|UNITS|COUPLE)', () =>
  reference('PAST_REF'),
);

const PAST_FORM = /(?:[^e]ed|came|went|found|began|fell|rose|grew|left|saw|took|made|got|were|was|had|won|lost)$/;

/** “the future”, “the near future”, “soon”, “the near term”, “the short term”. */
export const future: Finder = finder('future', 'THE NEAR? FUTURE|AN LATER OTHER|SOON|THE? (?:NEAR|SHORT) HYPHEN? TERM', (match) => {
  if (match.has('TERM'))
    return match.has('THE') || match.has('HYPHEN') ? (match.has('THE') ? reference('FUTURE_REF') : undefined) : undefined;
  const cells = match.line.cells;
  if (match.has('LATER')) return cells[match.last - 1]?.word === 'date' ? reference('FUTURE_REF') : undefined;
  const before = match.before();
  if (match.has('SOON')) {
    // “as soon as”, “soon after”, “how soon”, “too soon”.
    const after = match.after();
    if (before && /^(?:as|how|too|so|very|was|were|had)$/.test(before.word)) return undefined;
    // “soon became a flood”: it orders what is over.
    if (after && PAST_FORM.test(after.word)) return undefined;
    if (after && /^(?:after|as|before|afterward|afterwards|enough|thereafter)$/.test(after.word)) return undefined;
    return reference('FUTURE_REF');
  }
  if (match.after()?.className === 'OF') return undefined;
  return reference('FUTURE_REF');
});
