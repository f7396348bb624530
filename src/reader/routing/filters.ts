import type { Quotation, QuotationKind } from '../../engine/index.ts';
import { daysOf } from '../dates/calendar-days.ts';
import { sayWhen } from '../dates/say-date.ts';
import { joinNames, speakersOf } from '../people/voices.ts';

/** How the quotations are shown: all in colour, with the rest of the text brought down, or alone. */
export type Show = 'highlight' | 'dim' | 'quotes';

/** What the reader looks for. It is all in the address, nothing of it elsewhere. */
export interface Filter {
  /** Ids of people; empty for everyone. */
  readonly by: readonly string[];
  readonly kinds: readonly QuotationKind[];
  /** Only what was said on this day or in this week: a TIMEX3 calendar value. */
  readonly on?: string;
  readonly show?: Show;
}

/** A filter read from an address, and in words what of the address meant nothing here. */
export interface ReadFilter {
  readonly filter: Filter;
  readonly dropped: readonly string[];
}

/** The kinds in the order in which they are listed. */
export const allKinds: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

/** The filter that lets everything through. */
export const noFilter: Filter = { by: [], kinds: allKinds };

const shows: readonly string[] = ['highlight', 'dim', 'quotes'];

/** Reads a filter from the query of an address, against the people who speak in the article. */
export function readFilter(search: string, speakers: readonly string[]): ReadFilter {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  const by: string[] = [];
  for (const name of split(query.get('by'))) {
    const id = findSpeaker(name, speakers);
    if (id === undefined) dropped.push(`nobody called “${name}” speaks in this article`);
    else if (!by.includes(id)) by.push(id);
  }
  const kinds = readKinds(query.get('kind'), dropped);
  const on = query.get('on') ?? undefined;
  if (on !== undefined && daysOf(on) === undefined) dropped.push(`“${on}” is not a date`);
  const show = query.get('show') ?? undefined;
  if (show !== undefined && !shows.includes(show)) dropped.push(`“${show}” is not a way of showing quotations`);
  return {
    filter: {
      by,
      kinds,
      ...(on !== undefined && daysOf(on) !== undefined ? { on } : {}),
      ...(isShow(show) ? { show } : {}),
    },
    dropped,
  };
}

/** Writes a filter as the query of an address: `?by=macron+peskov&kind=direct`, or nothing. Other parameters are kept. */
export function writeFilter(filter: Filter, speakers: readonly string[], search = ''): string {
  const parts: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (!['by', 'kind', 'on', 'show'].includes(name)) parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  }
  if (filter.by.length > 0) parts.push(`by=${filter.by.map((id) => encodeURIComponent(shortenId(id, speakers))).join('+')}`);
  if (filter.kinds.length < allKinds.length) parts.push(`kind=${filter.kinds.length === 0 ? 'none' : filter.kinds.join('+')}`);
  if (filter.on !== undefined) parts.push(`on=${encodeURIComponent(filter.on)}`);
  if (filter.show !== undefined) parts.push(`show=${filter.show}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether a quotation passes a filter. */
export function passes(filter: Filter, quotation: Quotation): boolean {
  if (filter.by.length > 0 && !speakersOf(quotation).some((id) => filter.by.includes(id))) return false;
  if (!filter.kinds.includes(quotation.kind)) return false;
  return filter.on === undefined || (quotation.said !== undefined && saidOn(quotation.said, filter.on));
}

/** How many quotations a kind or a person stands for under a filter. */
export interface ChoiceCounts {
  readonly kinds: ReadonlyMap<QuotationKind, number>;
  readonly people: ReadonlyMap<string, number>;
  /** By the values of the days, weeks, months and years that can be chosen. */
  readonly days: ReadonlyMap<string, number>;
}

/** Counts each kind, person and day among the quotations that the rest of the filter lets through: what choosing it shows. */
export function countChoices(filter: Filter, quotations: readonly Quotation[], days: readonly string[]): ChoiceCounts {
  const { on: _, ...anyDay } = filter;
  const kinds = new Map<QuotationKind, number>();
  const people = new Map<string, number>();
  for (const quotation of quotations) {
    if (passes({ ...filter, kinds: allKinds }, quotation)) kinds.set(quotation.kind, (kinds.get(quotation.kind) ?? 0) + 1);
    if (passes({ ...filter, by: [] }, quotation))
      for (const person of speakersOf(quotation)) people.set(person, (people.get(person) ?? 0) + 1);
  }
  const onAnyDay = quotations.filter((quotation) => passes(anyDay, quotation));
  return { kinds, people, days: countSaidThen(onAnyDay, days) };
}

/** How many quotations were said on each of some days, weeks, months or years. */
export function countSaidThen(quotations: readonly Quotation[], values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { said } of quotations) if (said !== undefined) counts.set(said, (counts.get(said) ?? 0) + 1);
  return new Map(values.map((on) => [on, [...counts].reduce((sum, [said, count]) => (saidOn(said, on) ? sum + count : sum), 0)]));
}

/** Whether anything is filtered out at all. */
export function isFiltering(filter: Filter): boolean {
  return filter.by.length > 0 || filter.kinds.length < allKinds.length || filter.on !== undefined;
}

/** The way of showing that a filter comes down to: whoever looks for somebody wants the rest brought down. */
export function effectiveShow(filter: Filter): Show {
  return filter.show ?? (isFiltering(filter) ? 'dim' : 'highlight');
}

/** What a filter lets through, in words: “Emmanuel Macron, direct quotations, said on Sunday 6 February 2022”. */
export function sayFilter(filter: Filter, nameOf: (id: string) => string): string {
  const kindWords = { direct: 'direct', mixed: 'partly quoted', indirect: 'reported' };
  return [
    joinNames(filter.by.map(nameOf)) ?? '',
    filter.kinds.length < allKinds.length ? filter.kinds.map((kind) => kindWords[kind]).join(' and ') || 'no kind' : '',
    filter.on === undefined ? '' : `said ${sayWhen(filter.on)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A day's filter takes what was said on it; a week's or month's also what was said on a day of it. */
function saidOn(said: string, on: string): boolean {
  if (said === on || said.startsWith(`${on}T`)) return true;
  const range = daysOf(said);
  const wanted = daysOf(on);
  return range !== undefined && wanted !== undefined && range.first >= wanted.first && range.last <= wanted.last;
}

/** A person may be called by their id or by any ending of it that is theirs alone: `macron`. */
function findSpeaker(name: string, speakers: readonly string[]): string | undefined {
  if (speakers.includes(name)) return name;
  const ending = speakers.filter((id) => id.endsWith(`-${name}`));
  return ending.length === 1 ? ending[0] : undefined;
}

function shortenId(id: string, speakers: readonly string[]): string {
  const last = id.split('-').at(-1) ?? id;
  return last.length > 2 && findSpeaker(last, speakers) === id ? last : id;
}

function readKinds(value: string | null, dropped: string[]): readonly QuotationKind[] {
  if (value === null || value === '') return allKinds;
  if (value === 'none') return [];
  const names = split(value);
  const kinds = allKinds.filter((kind) => names.includes(kind));
  for (const name of names) if (!allKinds.some((kind) => kind === name)) dropped.push(`“${name}” is not a kind of quotation`);
  return kinds.length === 0 ? allKinds : kinds;
}

function split(value: string | null): readonly string[] {
  return (value ?? '').split(/[\s+,]+/).filter((part) => part !== '');
}

function isShow(value: string | undefined): value is Show {
  return value !== undefined && shows.includes(value);
}
