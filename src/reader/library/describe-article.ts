import type { Analysis, Certainty, Quotation } from '../../engine/index.ts';
import { placeOnLine } from '../article/line-marks.ts';
import { readingMinutes } from '../article/reading-time.ts';
import type { CatalogueEntry, PersonArticle } from '../article-data.ts';
import { spellRole } from '../people/spell-role.ts';
import { listSpeakers, sliceWords, speakersOf } from '../people/voices.ts';
import { clipWords } from '../quote/clip-words.ts';
import { quotedWords } from '../quote/describe-quotation.ts';

const listedVoices = 30;
const searchableQuotations = 40;
const searchableCharacters = 160;
const longestLine = 200;

/** What the list of all articles says about one of them; its length is bounded. */
export function describeArticle(slug: string, analysis: Analysis): CatalogueEntry {
  const { article, quotations } = analysis;
  const speakers = listSpeakers(analysis);
  const line = drawLine(analysis);
  // Whose words are searched or drawn has a name here, however seldom they speak.
  const shown = new Set([...line.map(({ speaker }) => speaker), ...quotations.slice(0, searchableQuotations).flatMap(speakersOf)]);
  const listed = speakers.filter(({ id }, at) => at < listedVoices || shown.has(id));
  const voiceOf = new Map(listed.map((speaker, index) => [speaker.id, index]));
  const indexOf = (speaker: string | undefined) => (speaker === undefined ? -1 : (voiceOf.get(speaker) ?? -1));
  return {
    slug,
    headline: sliceWords(article.text, article.headline),
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(article.credit === undefined ? {} : { credit: sliceWords(article.text, article.credit) }),
    voices: listed.map(({ id, name, colour, round }) => ({ id, name, colour, round })),
    ...(speakers.length > listed.length ? { speakers: speakers.length } : {}),
    count: quotations.length,
    minutes: readingMinutes(article.text),
    line: line.map(({ from, to, speaker }) => ({ from: round(from), to: round(to), voice: indexOf(speaker) })),
    quotations: quotations.slice(0, searchableQuotations).map((quotation) => ({
      id: quotation.id,
      words: clipWords(quotedWords(analysis, quotation), searchableCharacters),
      voice: indexOf(quotation.speaker),
      ...(quotation.alsoBy === undefined ? {} : { alsoBy: quotation.alsoBy.map(indexOf).filter((voice) => voice >= 0) }),
      ...(quotation.factuality === 'said' ? {} : { factuality: quotation.factuality }),
      ...ifUnsure(quotation),
    })),
  };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | undefined;
}

/** The pieces of all quotations on the line; of too many, the longest that begins in each stretch of it, from the first word to the last. */
function drawLine(analysis: Analysis): readonly Piece[] {
  const pieces = placeOnLine(analysis).flatMap(({ quotation, pieces }) =>
    pieces.map(({ from, to }): Piece => ({ from, to, speaker: quotation.speaker })),
  );
  if (pieces.length <= longestLine) return pieces;
  const longest = new Map<number, Piece>();
  for (const piece of pieces) {
    const stretch = Math.min(longestLine - 1, Math.floor(piece.from * longestLine));
    const other = longest.get(stretch);
    if (other === undefined || piece.to - piece.from > other.to - other.from) longest.set(stretch, piece);
  }
  return [...longest.values()];
}

/** What a person's page says about one article: their quotations in it. Empty when they do not speak there. */
export function describePersonArticle(slug: string, analysis: Analysis, person: string): PersonArticle {
  const { article } = analysis;
  const role = analysis.people.find((candidate) => candidate.id === person)?.role;
  return {
    slug,
    headline: sliceWords(article.text, article.headline),
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(role === undefined ? {} : { role: spellRole(sliceWords(article.text, role)) }),
    quotations: analysis.quotations
      .filter((quotation) => speakersOf(quotation).includes(person))
      .map((quotation) => ({
        id: quotation.id,
        kind: quotation.kind,
        factuality: quotation.factuality,
        ...ifUnsure(quotation),
        ...(quotation.turn ? { turn: true } : {}),
        words: quotedWords(analysis, quotation),
      })),
  };
}

function ifUnsure({ certainty }: Quotation): { readonly certainty?: Certainty } {
  return certainty === 'unsure' ? { certainty } : {};
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
