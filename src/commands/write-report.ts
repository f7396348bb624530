import type { Analysis, Quotation, Span } from '../engine/index.ts';

const speakersOf = ({ speaker, alsoBy = [] }: Quotation): readonly string[] => (speaker === undefined ? [] : [speaker, ...alsoBy]);

const NOTHING = 'No dated events, nobody named, and no quotations.';

/** A TIMEX3 value as it is, but a decade (`198`) as “1980s”. */
const sayValue = (value: string): string => (/^\d{3}$/.test(value) ? `${value}0s` : value);

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

  if (timeline.length + people.length + quotations.length === 0) lines.push(NOTHING);
  if (timeline.length > 0) lines.push(timeline.some((entry) => entry.status === 'planned') ? 'WHEN (○ planned)' : 'WHEN');
  for (const entry of timeline)
    lines.push(
      `  ${(entry.order ? 'undated' : sayValue(entry.when)).padEnd(12)} ${entry.status === 'planned' ? '○' : '●'} ${entry.subject ? `[${words(entry.subject)}] ` : ''}${words(entry.summary)}`,
    );
  if (people.length > 0) lines.push('', 'WHO');
  for (const person of people) {
    const count = quotations.filter((q) => speakersOf(q).includes(person.id)).length;
    lines.push(
      `  ${String(count).padStart(3)}  ${person.name}${person.role ? `, ${words(person.role)}` : ''}${person.kind === 'group' ? ' (group)' : ''}`,
    );
  }
  if (quotations.length > 0) lines.push('', 'QUOTATIONS');
  for (const q of quotations) {
    const factuality = q.factuality === 'said' ? '' : `, ${q.factuality}`;
    lines.push(
      `  ${speakerOf(q)} (${q.kind}${factuality}, ${q.certainty}${q.said ? `, ${q.said}` : ''})`,
      `      ${q.content.map(words).join(' … ')}`,
    );
  }
  if (warnings.length > 0) lines.push('', 'WARNINGS', ...warnings.map((w) => `  ${w.line ? `line ${w.line}: ` : ''}${w.message}`));
  // Between two parts stands one empty line, whichever of them are there.
  return lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n');
}
