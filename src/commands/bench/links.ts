/** Survival of links through seeded edits, beside exact search and the text fragments polyfill's matching in the same run. */
import { join } from 'node:path';
import { createLinkMaker, createLinkResolver, type LinkableQuotation, type LinkState } from '../../engine/links/index.ts';
import type { Span } from '../../engine/types.ts';
import { readDocuments } from '../evaluate/score-corpora.ts';
import { type JsonObject, requireString } from '../json-lines.ts';
import { createRandom, EDITS, type Edited } from './link-edits.ts';

const SEED = 7;
const ARTICLES = 320;
/** Quotations of an article that are tried, so that long articles do not outweigh the others. */
const MOST_QUOTATIONS = 12;

/** What a way of linking says of one edit. */
export interface Answer {
  readonly state: LinkState;
  readonly spans: readonly Span[] | null;
}
/** A way of linking: makes a link in the text of then and resolves it in the text of now. */
export type Linker = (then: { text: string; quotation: LinkableQuotation }, now: string) => Answer;

interface Tally {
  tried: number;
  rightState: number;
  there: number;
  survived: number;
  wrong: number;
}

const toSpans = (value: unknown): Span[] =>
  Array.isArray(value) ? value.map(([start, end]: [number, number]) => ({ start, end })) : [];

/** The gold quotations of a corpus document as quotations to link to. */
function readQuotations(document: JsonObject): LinkableQuotation[] {
  const quotes = Array.isArray(document.quotes) ? (document.quotes as JsonObject[]) : []; // the corpus's own format
  return quotes
    .filter((quote) => quote.kind !== 'attitude')
    .map((quote) => {
      const [source] = toSpans(quote.speaker);
      return {
        id: 'speaker-first-words-of-it-0000',
        content: toSpans(quote.spans),
        ...(source ? { source } : {}),
        ...(typeof quote.speaker_text === 'string' ? { speakerName: quote.speaker_text } : {}),
      };
    });
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Shared characters over the smaller of both: 1 when one lies in the other. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const x of a) for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return common / Math.max(1, Math.min(lengthOf(a), lengthOf(b)));
}

/** This project: the link alone and the text of now. */
const ours: Linker = ({ text, quotation }, now) => createLinkResolver(now)(createLinkMaker(text, 'article')(quotation));

/** Exact search for the first piece of the content. */
const exactSearch: Linker = ({ text, quotation }, now) => {
  const [first] = quotation.content;
  const words = first ? text.slice(first.start, first.end) : '';
  const at = words === '' ? -1 : now.indexOf(words);
  return at < 0 ? { state: 'gone', spans: null } : { state: 'same', spans: [{ start: at, end: at + words.length }] };
};

function judge(tally: Tally, edit: Edited, answer: Answer): 'right' | 'wrong landing' | 'lost' | 'state' {
  tally.tried++;
  const landed = answer.spans !== null && answer.state !== 'gone';
  const there = edit.spans !== null && !edit.states.includes('gone');
  const right = landed && edit.spans !== null && overlap(answer.spans ?? [], edit.spans) >= 0.5;
  if (there) tally.there++;
  if (there && right) tally.survived++;
  if (landed && !right) {
    tally.wrong++;
    return 'wrong landing';
  }
  if (!edit.states.includes(answer.state)) return landed ? 'state' : 'lost';
  tally.rightState++;
  return 'right';
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

export function benchLinks(data: string): void {
  const documents = readDocuments(join(data, 'data/quotes-train.jsonl')).slice(0, ARTICLES * 2);
  const linkers: readonly (readonly [string, Linker])[] = [
    ['this project', ours],
    ['exact search', exactSearch],
  ];
  const tallies = new Map(linkers.map(([name]) => [name, new Map<string, Tally>()]));
  const random = createRandom(SEED);
  const strangers = documents.slice(ARTICLES).flatMap((d) => requireString(d, 'text').match(/(?<=[a-z] )[a-z]{4,}(?= )/g) ?? []);
  const names = documents.slice(ARTICLES).flatMap((d) => requireString(d, 'text').match(/(?<=[a-z] )[A-Z][a-z]+ [A-Z][a-z]+/g) ?? []);
  let quotations = 0;
  let longest = 0;
  const show = process.env.LINKS_SHOW;
  for (const document of documents.slice(0, ARTICLES)) {
    const text = requireString(document, 'text');
    const all = readQuotations(document).filter(({ content }) => content.length > 0);
    const step = Math.max(1, all.length / MOST_QUOTATIONS);
    for (let i = 0; i < all.length; i += step) {
      const quotation = all[Math.floor(i)];
      if (!quotation) continue;
      quotations++;
      longest = Math.max(longest, createLinkMaker(text, 'article')(quotation).length);
      for (const [kind, edit] of EDITS) {
        const result = edit({ text, quotation, strangers, names, random });
        if (!result) continue;
        const then = result.made ?? { text, quotation };
        for (const [name, linker] of linkers) {
          const byKind = tallies.get(name);
          const tally = byKind?.get(kind) ?? { tried: 0, rightState: 0, there: 0, survived: 0, wrong: 0 };
          byKind?.set(kind, tally);
          const answer = linker(then, result.text);
          const verdict = judge(tally, result, answer);
          if (show && name === 'this project' && verdict !== 'right' && (show === '1' || kind.includes(show))) {
            const words = then.quotation.content.map((s) => then.text.slice(s.start, s.end)).join(' | ');
            const landed = (answer.spans ?? []).map((s) => result.text.slice(s.start, s.end)).join(' | ');
            console.log(`[${kind}] ${verdict}: ${answer.state} instead of ${result.states.join('/')}\n   was ${words}\n   now ${landed}`);
          }
        }
      }
    }
  }
  console.log(`${ARTICLES} articles, ${quotations} quotations, longest path ${longest}, seed ${SEED}`);
  for (const [name, byKind] of tallies) {
    console.log(`\n${name.padEnd(36)}   tried  state right  survived  wrong landings`);
    const sum = { tried: 0, rightState: 0, there: 0, survived: 0, wrong: 0 };
    for (const [kind, tally] of byKind) {
      for (const key of ['tried', 'rightState', 'there', 'survived', 'wrong'] as const) sum[key] += tally[key];
      console.log(line(kind, tally));
    }
    console.log(line('all', sum));
  }
}

const line = (kind: string, { tried, rightState, there, survived, wrong }: Tally): string =>
  `${kind.padEnd(36)} ${String(tried).padStart(7)} ${percent(rightState, tried).padStart(12)} ${percent(survived, there).padStart(9)} ${String(wrong).padStart(6)}`;
