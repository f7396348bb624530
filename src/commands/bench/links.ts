/**
 * Survival of links through seeded edits of real articles, beside exact search and the text fragments polyfill's matching,
 * in one run. First with the corpus's own quotations and nothing but link and text; then from end to end, with the
 * quotations that `analyze` finds before and after the edit. With `LINKS_SHOW=1` each wrong
 * answer is printed; `LINKS_ONLY=speed` prints only the speed, `LINKS_ONLY=alone` leaves out the analysed texts;
 * `LINKS_EVERY=40` tries fewer edits of each quotation, `LINKS_KINDS=moved` only the kinds of edit whose name has that in it,
 * `LINKS_SEED` other ones.
 */
import { type Analyze, createLinkMaker, createLinkResolver, type LinkableQuotation } from '../../engine/index.ts';
import { readCorpus } from '../corpora.ts';
import { listLinkable } from '../links.ts';
import { loadAnalyzer } from '../load-analyzer.ts';
import { createRandom, type Edited } from './link-edits/case.ts';
import { KINDS } from './link-edits/kinds.ts';
import { createPolyfillLinker, type Linker, searchExactly } from './link-rivals.ts';
import { readSource, readStrangers, type Source, type Strangers } from './link-sources.ts';
import { benchSpeed } from './link-speed.ts';
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

/** At most {@link MOST_QUOTATIONS} of them, evenly spread. */
function sample(quotations: readonly LinkableQuotation[]): LinkableQuotation[] {
  const step = Math.max(1, quotations.length / MOST_QUOTATIONS);
  return quotations.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

type Visit = (kind: string, then: { text: string; quotation: LinkableQuotation }, edit: Edited) => void;

/** Goes through the edits of one article after the other; every `every`th pair of a quotation and a kind of edit. */
function createVisitor(strangers: Strangers, every: number): (source: Source, visit: Visit) => number {
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
async function benchAlone(sources: readonly Source[], strangers: Strangers): Promise<void> {
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
function benchAnalysed(analyze: Analyze, sources: readonly Source[], strangers: Strangers): void {
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

/** Prints the tables; `data` is the folder of the corpora. */
export async function benchLinks(data: string): Promise<void> {
  const documents = readCorpus(data, 'quotes-train');
  const strangers = readStrangers(documents.slice(-200));
  const sources = documents.slice(FIRST_ARTICLE, FIRST_ARTICLE + ARTICLES).map(readSource);
  benchSpeed(sources);
  if (process.env.LINKS_ONLY === 'speed') return;
  await benchAlone(sources, strangers);
  if (process.env.LINKS_ONLY === 'alone') return;
  benchAnalysed(loadAnalyzer(), sources.slice(0, ANALYSED_ARTICLES), strangers);
}
