import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Analysis, Analyze, Warning } from '../../engine/index.ts';
import type { ArticleData } from '../../reader/article-data.ts';
import { readRegister, updateRegister, writeRegister } from '../register/register.ts';
import type { Register } from '../register/registered.ts';
import type { Note } from './article-summary.ts';
import { type ArticleFile, registerPath } from './list-articles.ts';
import { readArticle } from './read-article-file.ts';

/** An article read, with its register brought up to date; nothing is written yet. */
export interface AnalyzedArticle {
  readonly data: ArticleData;
  readonly register: { readonly path: string; readonly text: string; readonly changed: boolean };
  readonly notes: readonly Note[];
}

export interface AnalyzeSettings {
  readonly today: string;
  readonly quotationCards: boolean;
}

/** Reads and analyses an article file. What cannot be read is a note with file, line and reason. */
export function analyzeArticle(
  file: ArticleFile,
  analyze: Analyze,
  settings: AnalyzeSettings,
): AnalyzedArticle | { readonly refused: Note } {
  const name = basename(file.path);
  if (file.refused !== undefined) return { refused: { file: name, reason: file.refused } };
  const read = readArticle(readFileSync(file.path));
  if (!('text' in read)) return { refused: { file: name, ...read } };
  const analysis = analyze(read.text, { slug: file.slug });
  const path = registerPath(file);
  const stored = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  let before: Register | undefined;
  try {
    before = stored === undefined ? undefined : readRegister(stored);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { refused: { file: basename(path), line: 1, reason: `${reason}; restore it, or delete it to give up its old addresses` } };
  }
  const { register, changes, vanished } = updateRegister(file.slug, before, analysis, settings.today);
  const text = writeRegister(register);
  return {
    data: { slug: file.slug, analysis, ...(changes.length === 0 ? {} : { changes }), cards: settings.quotationCards },
    register: { path, text, changed: text !== stored },
    notes: [
      ...analysis.warnings.map((warning) => noteWarning(name, analysis, warning)),
      ...vanished.map((entry) => ({
        file: name,
        reason: `a published quotation is gone: ${entry.speaker ?? 'speaker unknown'}, ${clip(entry.words)} (${entry.id})`,
      })),
    ],
  };
}

function noteWarning(file: string, { article }: Analysis, { message, line, span }: Warning): Note {
  const at = line ?? (span === undefined ? undefined : article.text.slice(0, span.start).split('\n').length);
  return { file, ...(at === undefined ? {} : { line: at }), reason: message };
}

function clip(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`;
}
