import { readFileSync } from 'node:fs';
import { createRandom, EDITS } from './src/commands/bench/link-edits.ts';
import { countAnswer, createTally, writeTable } from './src/commands/bench/link-tally.ts';
import { listLinkable } from './src/commands/links.ts';
import { loadAnalyzer } from './src/commands/load-analyzer.ts';
import { createLinkMaker, createLinkResolver } from './src/engine/links/index.ts';

const [from, to, every] = process.argv.slice(2).map(Number) as [number, number, number];
const docs = readFileSync('/work/shared/eval/data/quotes-train.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l));
const others = docs.slice(-200);
const find = (p: RegExp) => others.flatMap((d: any) => d.text.match(p) ?? []);
const strangers = find(/(?<=[a-z] )[a-z]{4,}(?= )/g),
  names = find(/(?<=[a-z] )[A-Z][a-z]+ [A-Z][a-z]+/g);
const analyze = loadAnalyzer();
const random = createRandom(5);
const T = new Map(EDITS.map(([k]) => [k, createTally()]));
let turn = 0,
  N = 0,
  t0 = Date.now();
for (const d of docs.slice(from, to)) {
  const opt = { published: d.dct };
  const qs = listLinkable(analyze(d.text, opt));
  N += qs.length;
  for (const quotation of qs) {
    turn++;
    EDITS.forEach(([kind, mk], i) => {
      if ((turn + i) % every) return;
      const e = mk({ text: d.text, quotation, strangers, names, random });
      if (!e) return;
      const then = e.made ?? { text: d.text, quotation };
      const path = createLinkMaker(then.text, 'article')(then.quotation);
      const nowQ = listLinkable(analyze(e.text, opt));
      const a = createLinkResolver(e.text, nowQ)(path);
      if (!countAnswer(T.get(kind)!, e, a))
        console.log(
          `[${kind}] ${a.state}, not ${e.states.join('/')}\n   was ${then.quotation.content
            .map((s: any) => then.text.slice(s.start, s.end))
            .join(' | ')
            .slice(
              0,
              300,
            )} (${then.quotation.speakerName}; ${then.quotation.source && then.text.slice(then.quotation.source.start, then.quotation.source.end)})\n   now ${(
            a.spans ?? []
          )
            .map((s: any) => e.text.slice(s.start, s.end))
            .join(' | ')
            .slice(0, 300)} (${a.quotation === undefined ? '-' : nowQ[a.quotation]?.speakerName})`,
        );
    });
  }
}
console.log(N, (Date.now() - t0) / 1000);
console.log(writeTable('e2e', T));
