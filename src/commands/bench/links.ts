/**
 * Survival of links through seeded edits of real articles, beside exact search and the text fragments polyfill's matching,
 * in one run. First with the corpus's own quotations and nothing but link and text; then from end to end, with the
 * quotations that `analyze` finds before and after the edit. With `LINKS_SHOW=1` each wrong
 * answer is printed; `LINKS_ONLY=speed` prints only the speed, `LINKS_ONLY=alone` leaves out the analysed texts;
 * `LINKS_EVERY=40` tries fewer edits of each quotation, `LINKS_KINDS=moved` only the kinds of edit whose name has that in it,
 * `LINKS_SEED` other ones.
 */
import { join } from 'node:path';
import { type Analyze, createLinkMaker, createLinkResolver, type LinkableQuotation, type Span } from '../../engine/index.ts';
import { readDocuments } from '../evaluate/score-corpora.ts';
import { type JsonObject, optionalString, requireString } from '../json-lines.ts';
import { listLinkable } from '../links.ts';
import { loadAnalyzer } from '../load-analyzer.ts';
import { type Case, createRandom, type Edited } from './link-edits/case.ts';
import { KINDS } from './link-edits/kinds.ts';
import { createPolyfillLinker, type Linker, searchExactly } from './link-rivals.ts';
import { type Answer, countAnswer, createTally, type Tally, writeTable } from './link-tally.ts';

const SEED = Number(process.env.LINKS_SEED ?? 7);
const CHOSEN = KINDS.filter(([kind]) => new RegExp(process.env.LINKS_KINDS ?? '').test(kind));
/** The first articles of the corpus are those whose failures are looked at (`LINKS_FIRST=0`); the figures are of these. */
const FIRST_ARTICLE = Number(process.env.LINKS_FIRST ?? 270);
const ARTICLES = Number(process.env.LINKS_ARTICLES ?? 370);
/** Quotations of an article that are tried, so that long articles do not outweigh the others. */
const MOST_QUOTATIONS = 12;
/** Each kind of edit is tried on every third quotation, and the polyfill, at a hundred times the time, on every 30th edit. */
const EVERY_EDIT = Number(process.env.LINKS_EVERY ?? 3);
const EVERY_POLYFILL = 30;
/** From end to end, where each edited text is analysed. */
const ANALYSED_ARTICLES = 320;
const EVERY_ANALYSED = 13 * EVERY_EDIT;

const show = process.env.LINKS_SHOW === '1';

interface Source {
  readonly text: string;
  readonly published: string | undefined;
  readonly quotations: readonly LinkableQuotation[];
}

const toSpans = (value: unknown): Span[] => (Array.isArray(value) ? value.map(([start, end]: [number, number]) => ({ start, end })) : []);

/** A corpus document with its gold quotations. */
function readSource(document: JsonObject): Source {
  const quotes = Array.isArray(document.quotes) ? (document.quotes as JsonObject[]) : []; // the corpus's own format
  const quotations = quotes
    .filter((quote) => quote.kind !== 'attitude' && toSpans(quote.spans).length > 0)
    .map((quote) => {
      const [source] = toSpans(quote.speaker);
      return {
        id: 'speaker-first-words-of-it-0000',
        content: toSpans(quote.spans),
        ...(source ? { source } : {}),
        ...(typeof quote.speaker_text === 'string' ? { speakerName: quote.speaker_text } : {}),
      };
    });
  return { text: requireString(document, 'text'), published: optionalString(document, 'dct'), quotations };
}

/** Words and names to put in, from articles that are not edited. */
function readStrangers(documents: readonly JsonObject[]): Pick<Case, 'strangers' | 'names'> {
  const find = (pattern: RegExp): string[] => documents.flatMap((d) => requireString(d, 'text').match(pattern) ?? []);
  // Words in lower case somewhere are no names, although headlines write them so.
  const plain = new Set(find(/\b[a-z]+\b/g));
  const names = find(/(?<=[a-z] )[A-Z][a-z]+ [A-Z][a-z]+/g).filter((name) =>
    name.split(' ').every((word) => word.length > 3 && !plain.has(word.toLowerCase())),
  );
  return { strangers: find(/(?<=[a-z] )[a-z]{4,}(?= )/g), names };
}

/** At most {@link MOST_QUOTATIONS} of them, evenly spread. */
function sample(quotations: readonly LinkableQuotation[]): LinkableQuotation[] {
  const step = Math.max(1, quotations.length / MOST_QUOTATIONS);
  return quotations.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

type Visit = (kind: string, then: { text: string; quotation: LinkableQuotation }, edit: Edited) => void;

/** Goes through the edits of one article after the other; every `every`th pair of a quotation and a kind of edit. */
function createVisitor(strangers: Pick<Case, 'strangers' | 'names'>, every: number): (source: Source, visit: Visit) => number {
  const random = createRandom(SEED);
  let turn = 0;
  return ({ text, quotations }, visit) => {
    const tried = sample(quotations);
    for (const quotation of tried) {
      turn++;
      CHOSEN.forEach(([kind, makeEdit], i) => {
        // Each kind has its own turn, so that all kinds meet all quotations' places.
        if ((turn + i) % every !== 0) return;
        const edit = makeEdit({ text, quotation, ...strangers, random });
        if (edit) visit(kind, edit.made ?? { text, quotation }, edit);
      });
    }
    return tried.length;
  };
}

function count(tallies: Map<string, Tally>, kind: string, edit: Edited, answer: Answer, was: string): void {
  const tally = tallies.get(kind) ?? createTally();
  tallies.set(kind, tally);
  const { wrong } = tally;
  const right = countAnswer(tally, edit, answer);
  if (right || !show || was === '') return;
  const now = (answer.spans ?? []).map(({ start, end }) => edit.text.slice(start, end)).join(' | ');
  console.log(
    `[${kind}] ${answer.state}, not ${edit.states.join(' or ')}${tally.wrong > wrong ? ', WRONG LANDING' : ''}\n   was ${was}\n   now ${now}`,
  );
}

const wordsOf = (text: string, { content }: LinkableQuotation): string => content.map((s) => text.slice(s.start, s.end)).join(' | ');

/** This project without an analysis: the link and the text of now. */
const follow: Linker = ({ text, quotation }, now) => createLinkResolver(now)(createLinkMaker(text, 'article')(quotation));

const createTallies = (): Map<string, Tally> => new Map(CHOSEN.map(([kind]) => [kind, createTally()]));

/** The link and the text alone, on the corpus's quotations. */
async function benchAlone(sources: readonly Source[], strangers: Pick<Case, 'strangers' | 'names'>): Promise<void> {
  const findByPolyfill = await createPolyfillLinker();
  const ours = createTallies();
  const exact = createTallies();
  const sampled = { ours: createTallies(), polyfill: createTallies() };
  const visit = createVisitor(strangers, EVERY_EDIT);
  let quotations = 0;
  let edits = 0;
  let longest = 0;
  for (const source of sources) {
    for (const quotation of source.quotations) longest = Math.max(longest, createLinkMaker(source.text, 'article')(quotation).length);
    quotations += visit(source, (kind, then, edit) => {
      const answer = follow(then, edit.text);
      count(ours, kind, edit, answer, wordsOf(then.text, then.quotation));
      count(exact, kind, edit, searchExactly(then, edit.text), '');
      if (edits++ % EVERY_POLYFILL !== 0) return;
      count(sampled.ours, kind, edit, answer, '');
      count(sampled.polyfill, kind, edit, findByPolyfill(then, edit.text), '');
    });
  }
  console.log(
    `Link and text alone: ${sources.length} articles, ${quotations} quotations, seed ${SEED}; longest path ${longest} characters`,
  );
  console.log(writeTable('this project', ours));
  console.log(writeTable('exact search', exact));
  console.log(writeTable(`text-fragments-polyfill, every ${EVERY_POLYFILL}th edit`, sampled.polyfill));
  console.log(writeTable('this project, the same edits', sampled.ours));
}

/** From end to end: quotations as analysed before the edit and after it. */
function benchAnalysed(analyze: Analyze, sources: readonly Source[], strangers: Pick<Case, 'strangers' | 'names'>): void {
  const tallies = createTallies();
  const visit = createVisitor(strangers, EVERY_ANALYSED);
  let quotations = 0;
  for (const { text, published } of sources) {
    const read = (now: string) => listLinkable(analyze(now, published === undefined ? {} : { published }));
    quotations += visit({ text, published, quotations: read(text) }, (kind, then, edit) => {
      const path = createLinkMaker(then.text, 'article')(then.quotation);
      const answer = createLinkResolver(edit.text, read(edit.text))(path);
      count(tallies, kind, edit, answer, wordsOf(then.text, then.quotation));
    });
  }
  console.log(`\nFrom end to end: ${sources.length} articles, ${quotations} quotations as analysed`);
  console.log(writeTable('this project, analysed', tallies));
}

/** How long links take, in articles of rising length: an article's words again and again, so that the look-alikes grow too. */
function benchSpeed(sources: readonly Source[]): void {
  console.log('\n| words | links | read and make, µs a link | read and resolve, µs a link |\n| --: | --: | --: | --: |');
  for (const size of [1, 4, 16, 64, 256]) {
    const chosen = sources.slice(0, size);
    let text = '';
    const quotations: LinkableQuotation[] = [];
    for (const source of chosen) {
      const shift = text.length;
      const move = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift });
      quotations.push(
        ...source.quotations.map((q) => ({ ...q, content: q.content.map(move), ...(q.source ? { source: move(q.source) } : {}) })),
      );
      text += `${source.text}\n\n`;
    }
    const from = performance.now();
    const links = quotations.map(createLinkMaker(text, 'article'));
    const made = performance.now();
    const states = links.map(createLinkResolver(text, quotations));
    const resolved = performance.now();
    const each = (ms: number): string => ((1000 * ms) / Math.max(1, states.length)).toFixed(0);
    console.log(`| ${text.split(/\s+/).length} | ${links.length} | ${each(made - from)} | ${each(resolved - made)} |`);
  }
}

/** Prints the tables; `data` is the folder of the corpora. */
export async function benchLinks(data: string): Promise<void> {
  const documents = readDocuments(join(data, 'data/quotes-train.jsonl'));
  const strangers = readStrangers(documents.slice(-200));
  const sources = documents.slice(FIRST_ARTICLE, FIRST_ARTICLE + ARTICLES).map(readSource);
  benchSpeed(sources);
  if (process.env.LINKS_ONLY === 'speed') return;
  await benchAlone(sources, strangers);
  if (process.env.LINKS_ONLY === 'alone') return;
  benchAnalysed(loadAnalyzer(), sources.slice(0, ANALYSED_ARTICLES), strangers);
}
