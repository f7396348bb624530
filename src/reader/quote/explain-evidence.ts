import type { Analysis, Certainty, Evidence, Quotation, Span } from '../../engine/index.ts';
import { sliceWords } from '../people/voices.ts';
import { sayInSentence } from '../timeline/say-date.ts';

/** A reason in words a reader understands. `target` is the place in the text the reason leads to, when there is one. */
export interface ExplainedEvidence {
  readonly about: 'speaker' | 'said';
  /** “he” → Macron, in the paragraph above. */
  readonly sentence: string;
  readonly certainty: Certainty;
  readonly target?: Span;
}

interface Words {
  /** The words that are the reason, in marks: “he”. Empty without a span. */
  readonly own: string;
  /** The words they lead to. */
  readonly target: string;
  /** “in the same sentence”, “in the paragraph above”. Empty without a target. */
  readonly where: string;
  readonly speaker: string;
  readonly said: string;
}

interface Rule {
  readonly when: RegExp;
  readonly about: 'speaker' | 'said';
  readonly say: (words: Words) => string;
}

/**
 * How each rule of the engine reads, first match first: narrow names stand before wide ones. A rule that nobody listed
 * here gets a sentence made of its words, never its technical name alone.
 */
const rules: readonly Rule[] = [
  { when: /reader-correction/, about: 'speaker', say: () => 'You corrected the speaker. It is kept in this browser only.' },
  { when: /correction/, about: 'speaker', say: () => 'Corrected by the publisher.' },
  {
    when: /publication|document-creation|dct|same-day-report/,
    about: 'said',
    say: ({ own }) => with_(own, 'seen from the day of publication'),
  },
  { when: /said|utter|when/, about: 'said', say: (words) => `${with_(words.own, 'says when')}${placed(words)}` },
  {
    when: /weekday|calendar|date|time|interview|running/,
    about: 'said',
    say: (words) => `from ${words.own || 'the date the article gives'}${placed(words)}`,
  },
  {
    when: /first-person|speaker-i|i-is/,
    about: 'speaker',
    say: ({ own, speaker }) => `${own || '“I”'} is the one who is speaking: ${speaker}`,
  },
  { when: /pronoun/, about: 'speaker', say: leads },
  { when: /role|descri|nominal|title/, about: 'speaker', say: leads },
  { when: /short|surname|last-name|full-name|alias|variant|acronym/, about: 'speaker', say: leads },
  {
    when: /continu|carries-on|next-paragraph|next-sentence|same-quotation|run-on|open-marks|unclosed/,
    about: 'speaker',
    say: ({ target, where, speaker }) =>
      `carries on from ${target === '' ? 'the quotation before' : target}${where === '' ? '' : `, ${where}`}; ${speaker} is speaking there`,
  },
  {
    when: /no-cue|stand-?alone|alone|lone|turn|dialog|neighbou?r|previous-speaker|last-speaker/,
    about: 'speaker',
    say: ({ target, where, speaker }) => `no one is named beside it; ${target || speaker} speaks ${where || 'just before'}`,
  },
  { when: /according/, about: 'speaker', say: ({ own, target }) => `the article gives it ${own || 'according to'} ${target}`.trim() },
  {
    when: /headline|colon/,
    about: 'speaker',
    say: ({ own, speaker }) => `${own || speaker} stands before the words, as headlines and transcripts name a speaker`,
  },
  {
    when: /unknown|nobody|no-source|unresolved|open/,
    about: 'speaker',
    say: ({ own }) => `the article does not tell who ${own || 'this'} is`,
  },
  { when: /cue|verb|source|subject|subj|attribution|attribut|passive|by-agent|said-by/, about: 'speaker', say: saysSo },
  { when: /name/, about: 'speaker', say: saysSo },
];

/** The reasons for a quotation's speaker and date, in the engine's order, without saying the same twice. */
export function explainQuotation(analysis: Analysis, quotation: Quotation): readonly ExplainedEvidence[] {
  const explained = quotation.evidence.map((evidence) => explainEvidence(analysis, quotation, evidence));
  return explained.filter((one, index) => explained.findIndex((other) => other.sentence === one.sentence) === index);
}

/** One reason as a sentence without a full stop. */
export function explainEvidence(analysis: Analysis, quotation: Quotation, evidence: Evidence): ExplainedEvidence {
  const { text } = analysis.article;
  const at = quotation.content[0]?.start ?? 0;
  const words: Words = {
    own: evidence.span === undefined ? '' : `“${clip(sliceWords(text, evidence.span))}”`,
    target: evidence.target === undefined ? '' : clip(sliceWords(text, evidence.target)),
    where: evidence.target === undefined ? '' : sayWhere(analysis, evidence.span?.start ?? at, evidence.target.start),
    speaker: analysis.people.find((person) => person.id === quotation.speaker)?.name ?? 'someone whom the article does not name',
    said: quotation.said === undefined ? '' : sayInSentence(quotation.said),
  };
  const rule = rules.find((candidate) => candidate.when.test(evidence.rule));
  const sentence = (rule?.say ?? leads)(words);
  const target = evidence.target ?? evidence.span;
  return { about: rule?.about ?? 'speaker', sentence, certainty: evidence.certainty, ...(target === undefined ? {} : { target }) };
}

function leads(words: Words): string {
  if (words.own === '')
    return words.target === '' ? `the text around it points to ${words.speaker}` : `${words.target}${comma(words.where)}`;
  const meant = words.target === '' || `“${words.target}”` === words.own ? words.speaker : words.target;
  return `${words.own} → ${meant}${comma(words.where)}`;
}

function saysSo(words: Words): string {
  if (words.own === '') return `the article names ${words.speaker}`;
  return words.target === '' ? `the article says so: ${words.own}` : `the article says so: ${words.own} ${words.target}`;
}

function with_(own: string, rest: string): string {
  return own === '' ? rest : `${own}, ${rest}`;
}

function placed({ target, where }: Words): string {
  return where === '' || target === '' ? '' : `, ${where}`;
}

function comma(where: string): string {
  return where === '' ? '' : `, ${where}`;
}

/** Where a place lies, seen from another: “in the same sentence” is not told apart from the paragraph. */
function sayWhere(analysis: Analysis, from: number, to: number): string {
  const { headline, alternativeHeadline, paragraphs } = analysis.article;
  if (to >= headline.start && to < headline.end) return 'in the headline';
  if (alternativeHeadline !== undefined && to >= alternativeHeadline.start && to < alternativeHeadline.end) return 'in the second headline';
  const indexOf = (offset: number) => paragraphs.findIndex((span) => offset >= span.start && offset < span.end);
  const steps = indexOf(to) - indexOf(from);
  if (indexOf(to) < 0 || indexOf(from) < 0) return 'elsewhere in the article';
  if (steps === 0) return to < from ? 'just before' : 'in the same paragraph';
  if (steps === -1) return 'in the paragraph above';
  if (steps === 1) return 'in the paragraph below';
  const count = ['', '', 'two', 'three', 'four', 'five', 'six'][Math.abs(steps)] ?? Math.abs(steps);
  return `${count} paragraphs ${steps < 0 ? 'up' : 'down'}`;
}

function clip(words: string): string {
  return words.length <= 70 ? words : `${words.slice(0, 40).trimEnd()} … ${words.slice(-24).trimStart()}`;
}
