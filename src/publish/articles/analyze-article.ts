import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readArticle } from '../../command-line/read-text-file.ts';
import type { Analysis, Analyze, Warning } from '../../engine/index.ts';
import type { ArticleData } from '../../reader/article-data.ts';
import { readRegister, updateRegister, writeRegister } from '../register/register.ts';
import type { Register } from '../register/registered.ts';
import type { Note } from './article-summary.ts';
import { correctSpeakers } from './correct-speakers.ts';
import { type ArticleFile, correctionsPath, registerPath } from './list-articles.ts';

/** An article as it lies on disk. Plain data, so that it can be handed to a thread or to another machine. */
export interface ArticleSource {
  readonly slug: string;
  /** The file's name, for what is said about it. */
  readonly name: string;
  /** Why the file cannot have its name, or cannot be read. */
  readonly refused?: string;
  readonly bytes: Uint8Array;
  /** The register as an earlier build left it. */
  readonly register?: string;
  /** The file of corrections that the publisher put beside the article. */
  readonly corrections?: string;
}

/** An article read, with its register brought up to date; nothing is written yet. */
export interface AnalyzedArticle {
  readonly data: ArticleData;
  readonly register: { readonly text: string; readonly changed: boolean };
  readonly notes: readonly Note[];
}

export interface AnalyzeSettings {
  readonly today: string;
  readonly quotationCards: boolean;
}

/** Reads an article's file and the register beside it. A file that went away meanwhile, or is refused, has no bytes. */
export function readSource(file: ArticleFile): ArticleSource {
  if (file.refused !== undefined) return { slug: file.slug, name: basename(file.path), refused: file.refused, bytes: new Uint8Array() };
  const register = readIfThere(registerPath(file))?.toString('utf8');
  const corrections = readIfThere(correctionsPath(file))?.toString('utf8');
  return {
    slug: file.slug,
    name: basename(file.path),
    bytes: readIfThere(file.path) ?? new Uint8Array(),
    ...(register === undefined ? {} : { register }),
    ...(corrections === undefined ? {} : { corrections }),
  };
}

/** A file's bytes, or nothing when there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Analyses an article. What cannot be read is a note with file, line and reason. */
export function analyzeArticle(
  source: ArticleSource,
  analyze: Analyze,
  settings: AnalyzeSettings,
): AnalyzedArticle | { readonly refused: Note } {
  const { slug, name, register: stored } = source;
  if (source.refused !== undefined) return { refused: { file: name, reason: source.refused } };
  const read = readArticle(source.bytes);
  if (!('text' in read)) return { refused: { file: name, ...read } };
  const { analysis, notes } = correctSpeakers(source, analyze(read.text, { slug }));
  let before: Register | undefined;
  try {
    before = stored === undefined ? undefined : readRegister(stored);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const file = basename(registerPath({ slug, path: name }));
    return { refused: { file, line: 1, reason: `${reason}; restore it, or delete it to give up its old addresses` } };
  }
  const { register, changes, vanished } = updateRegister(slug, before, analysis, settings.today);
  const text = writeRegister(register);
  return {
    data: { slug, analysis, ...(changes.length === 0 ? {} : { changes }), cards: settings.quotationCards },
    register: { text, changed: text !== stored },
    notes: [
      ...notes,
      ...analysis.warnings.map((warning) => noteWarning(name, analysis, warning)),
      ...vanished.map((entry) => ({
        file: name,
        reason: `a published quotation is gone: ${entry.speaker ?? 'speaker unknown'}, ${clip(entry.words)} (${entry.id})`,
      })),
    ],
  };
}

function noteWarning(file: string, { article }: Analysis, { rule, message, line, span }: Warning): Note {
  const at = line ?? (span === undefined ? undefined : article.text.slice(0, span.start).split('\n').length);
  return {
    file,
    ...(at === undefined ? {} : { line: at }),
    reason: rule === 'no-date' ? `${message} Begin its first line with “date YYYY-MM-DD”.` : message,
  };
}

function clip(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`;
}
