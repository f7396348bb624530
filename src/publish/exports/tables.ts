import type { Analysis, Quotation } from '../../engine/index.ts';
import { nameSpeakers, sliceWords } from '../../reader/people/voices.ts';
import { describeSaid, nameFactuality, nameKind, quotedWords } from '../../reader/quote/describe-quotation.ts';
import { type Place, pageAddress } from '../pages/addresses.ts';

const columns = ['id', 'kind', 'factuality', 'words', 'speaker', 'role', 'certainty', 'said', 'published', 'article', 'address'] as const;

/** An article's quotations as CSV (RFC 4180), one a line under a line of names. */
export function writeCsv(place: Place, slug: string, analysis: Analysis): string {
  const rows = analysis.quotations.map((quotation) => {
    const row = describeRow(place, slug, analysis, quotation);
    return columns.map((column) => writeCell(row[column])).join(',');
  });
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe in front: a table of an article must not run in a spreadsheet. */
function writeCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function describeRow(place: Place, slug: string, analysis: Analysis, quotation: Quotation): Record<(typeof columns)[number], string> {
  const { article } = analysis;
  const speaker = analysis.people.find((person) => person.id === quotation.speaker);
  return {
    id: quotation.id,
    kind: quotation.kind,
    factuality: quotation.factuality,
    words: quotedWords(analysis, quotation),
    speaker: nameSpeakers(analysis, quotation) ?? '',
    role: speaker?.role === undefined || quotation.alsoBy !== undefined ? '' : sliceWords(article.text, speaker.role),
    certainty: quotation.certainty,
    said: quotation.said ?? '',
    published: article.published ?? '',
    article: sliceWords(article.text, article.headline),
    address: pageAddress(place, { kind: 'quotation', slug, quotation: quotation.id }),
  };
}

/** An article's quotations as Markdown, each a block quotation with who said it, how and when below. */
export function writeMarkdown(place: Place, slug: string, analysis: Analysis): string {
  const { article } = analysis;
  const blocks = analysis.quotations.map((quotation) => {
    const row = describeRow(place, slug, analysis, quotation);
    const said = describeSaid(quotation, article.published);
    const not = quotation.factuality === 'said' ? '' : nameFactuality(quotation);
    const unsure = quotation.certainty === 'stated' ? '' : quotation.certainty;
    const facts = [not, row.role, nameKind(quotation).toLowerCase(), said, unsure].filter(Boolean).join(', ');
    return `> ${escapeMarkdown(row.words)}\n\n— **${escapeMarkdown(row.speaker || 'Speaker unknown')}**, ${escapeMarkdown(facts)} · [link](${row.address})`;
  });
  const address = pageAddress(place, { kind: 'article', slug });
  return `${[`# ${escapeMarkdown(sliceWords(article.text, article.headline))}`, `${article.published ?? 'undated'} · [article](${address})`, ...blocks].join('\n\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
