import { isEntryDay, lengthOfDateLabel } from '../text/date-label.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Span, TimeExpression } from '../types.ts';
import { parseDay, toDayNumber } from './calendar.ts';
import { UNIT } from './lexicon.ts';
import type { ToldDate } from './resolve/resolved.ts';

/** The day of the entry that the text is in, as it goes through its sentences. */
export interface EntryDays {
  /** Tells what a sentence's first expression turned out to be. */
  readonly pass: (sentence: Sentence, time: TimeExpression) => void;
  /** The day that heads the entry there; undefined outside of a diary. */
  readonly dayOf: (block: number, span: Span) => ToldDate | undefined;
  /** The day, the month or the year in front of a block's words: “September 2018: The mill closes.” */
  readonly headOf: (block: number) => ToldDate | undefined;
}

/**
 * The days by which the entries of a diary are headed, each on a line of its own or in front of its words: “3 May 1911” above “The
 * wind fell today”. “Today” there is that day, not publication's. One such line alone may be anything.
 */
export function readEntryDays({ blocks, text, tokens }: Document): EntryDays {
  const heads = new Set<number>();
  const labels = new Map<number, number>();
  blocks.forEach(({ role, span }, block) => {
    const words = text.slice(span.start, span.end);
    const label = lengthOfDateLabel(words);
    if (role === 'body' && label > 0) labels.set(block, span.start + label);
    if (role === 'body' && (isEntryDay(words) || label > 0)) heads.add(block);
  });
  let entry: ToldDate | undefined;
  let head: (ToldDate & { readonly block: number }) | undefined;
  return {
    pass({ block, first }, { value, span }) {
      if (head?.block !== block && span.end <= (labels.get(block) ?? -1)) {
        const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
        const unit = day ? UNIT.day : month ? UNIT.month : UNIT.year;
        if (year) head = { block, day: toDayNumber(Number(year), Number(month ?? 1), Number(day ?? 1)), unit, span };
      }
      if (heads.size < 2 || !heads.has(block) || tokens.start[first] !== span.start || blocks[block]?.span.start !== span.start) return;
      const day = parseDay(value);
      entry = day === undefined ? undefined : { day, unit: UNIT.day, span };
    },
    // (“Today: …” heads an entry of its own)
    dayOf: (block, span) => (span.end <= (labels.get(block) ?? -1) ? undefined : entry),
    headOf: (block) => (head?.block === block ? head : undefined),
  };
}
