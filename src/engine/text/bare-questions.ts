import type { Span } from '../types.ts';
import type { Turn } from './document.ts';
import { FIRST_PERSON, shareOf, tellsOfInterview } from './interview-signs.ts';

/** Longer questions are paragraphs of the story. */
const LONGEST_QUESTION = 350;
const FEWEST_QUESTIONS = 3;
/** What asks with no question mark: “Tell me about the storm.” */
const PROMPT = /^(?:describe|explain|give|name|share|take|talk|tell|walk)\b[^.!?]{0,120}\b(?:me|us|you|your)\b[^.!?]{0,120}\.$/i;
const YOU = /\b(?:you|your|yours)\b/i;
const MARKED = /^(?:\*|_|\d{1,2}[.)]\s)/;
const MARKS = /["“”«»]/;
/** A paragraph of nothing but words in marks, which may go on below. */
const SPOKEN = /^["“«][^"“”«»]+["”»]?$/;

/**
 * The turns of an interview that marks none: paragraphs that ask somebody, each with an answer below it. Only where nothing else
 * can be meant: there are several, and every answer stands in quotation marks, or the article says that it is an interview, half of the
 * questions ask “you”, and half of the answers say “I”. An article that asks itself what comes next has none of that. The last answer ends with its paragraph. In linear time.
 */
export function findBareQuestions(text: string, headline: Span, paragraphs: readonly Span[]): Turn[] {
  const words = (span: Span): string => text.slice(span.start, span.end);
  const isQuestion = (span: Span): boolean =>
    span.end - span.start <= LONGEST_QUESTION && /\?[*_]{0,2}$/.test(words(span)) && !MARKS.test(words(span));
  const questioned = paragraphs.flatMap((span, p) => (isQuestion(span) ? [p] : []));
  const [first] = questioned;
  if (first === undefined || questioned.length < FEWEST_QUESTIONS) return [];
  // (what stands right behind a question is its answer)
  const isAnswer = new Set(questioned.map((p) => p + 1));
  const asked = paragraphs.flatMap((span, p) =>
    isQuestion(span) || (p > first && !isAnswer.has(p) && PROMPT.test(words(span))) ? [p] : [],
  );
  const start = paragraphs[first]?.start ?? 0;
  // answers in marks are somebody's, whatever the article says of itself
  const isSpoken = (p: number): boolean => SPOKEN.test(words(paragraphs[p] ?? { start, end: start }));
  const isQuoted = asked.every((p) => isSpoken(p + 1));
  if (!isQuoted && !tellsOfInterview(text, headline, start)) return [];
  const turns = asked.flatMap((p, k): readonly Turn[] => {
    const question = paragraphs[p];
    let last = asked[k + 1] ?? p + 2;
    if (isQuoted) for (last = p + 2; isSpoken(last); ) last++;
    const answer = paragraphs.slice(p + 1, last);
    if (!question) return [];
    return [{ voice: 'question', words: [question] }, ...(answer.length > 0 ? [{ voice: 'answer' as const, words: answer }] : [])];
  });
  const questions = questioned.flatMap((p) => paragraphs[p] ?? []).map(words);
  const answers = turns.filter(({ voice }) => voice === 'answer').map((turn) => turn.words.map(words).join(' '));
  // what is numbered or in bold is a question to somebody rather than a thought
  const isMarked = shareOf(questions, MARKED) === 1;
  const isTalk =
    isQuoted ||
    (shareOf(questions, YOU) >= (isMarked ? 0.2 : 0.5) && shareOf(answers, FIRST_PERSON) >= 0.5 && answers.length * 2 > questions.length);
  return isTalk ? turns : [];
}
