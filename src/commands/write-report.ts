import type { Analysis, Quotation, Span } from '../engine/index.ts';

const speakersOf = ({ speaker, alsoBy = [] }: Quotation): readonly string[] => (speaker === undefined ? [] : [speaker, ...alsoBy]);

/** An Analysis as a report for a terminal: the headline, when, who, and every quotation with its speaker and line. */
export function writeReport(analysis: Analysis): string {
  const { article, people, quotations, timeline, warnings } = analysis;
  const words = (span: Span): string => article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const speakerOf = (q: Quotation): string => {
    const names = speakersOf(q).flatMap((id) => nameOf.get(id) ?? []);
    const name = names.join(' and ');
    if (names.length === 0) return 'speaker unknown';
    return q.certainty === 'unsure' ? `probably ${name}` : name;
  };
  const lines: string[] = [words(article.headline) || '(no headline)', article.published ?? '(no publication date)', ''];

  lines.push('WHEN');
  for (const entry of timeline)
    lines.push(
      `  ${(entry.order ? 'undated' : entry.when).padEnd(12)} ${entry.status === 'planned' ? '○' : '●'} ${entry.subject ? `[${words(entry.subject)}] ` : ''}${words(entry.summary)}`,
    );
  lines.push('', 'WHO');
  for (const person of people) {
    const count = quotations.filter((q) => speakersOf(q).includes(person.id)).length;
    lines.push(
      `  ${String(count).padStart(3)}  ${person.name}${person.role ? `, ${words(person.role)}` : ''}${person.kind === 'group' ? ' (group)' : ''}`,
    );
  }
  lines.push('', 'QUOTATIONS');
  for (const q of quotations) {
    const factuality = q.factuality === 'said' ? '' : `, ${q.factuality}`;
    lines.push(
      `  ${speakerOf(q)} (${q.kind}${factuality}, ${q.certainty}${q.said ? `, ${q.said}` : ''})`,
      `      ${q.content.map(words).join(' … ')}`,
    );
  }
  if (warnings.length > 0) lines.push('', 'WARNINGS', ...warnings.map((w) => `  ${w.line ? `line ${w.line}: ` : ''}${w.message}`));
  return lines.join('\n');
}
