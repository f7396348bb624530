import { createLinkMaker, createLinkResolver, type LinkableQuotation, type Span } from '../../engine/index.ts';
import type { Source } from './link-sources.ts';

/** How long links take, in articles of rising length: an article's words again and again, so that the look-alikes grow too. */
export function benchSpeed(sources: readonly Source[]): void {
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
