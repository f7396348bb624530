import type { Analysis, Certainty, Evidence, MentionForm, Quotation, Span } from '../../engine/index.ts';
import { nameSpeakers, sliceWords } from '../people/voices.ts';

/** A reason in words a reader understands. `target` is the place in the text the reason leads to, when there is one. */
export interface ExplainedEvidence {
  readonly about: 'speaker' | 'said';
  /** “he” is Macron, named in the paragraph above. */
  readonly sentence: string;
  readonly certainty: Certainty;
  readonly target?: Span;
}

interface Words {
  /** The words that are the reason, in marks: “he”. Empty without a span. */
  readonly own: string;
  /** The words they lead to. */
  readonly target: string;
  /** How those words name the speaker; nothing when they are no mention of the speaker's. */
  readonly targetForm: MentionForm | undefined;
  /** “in the same sentence”, “in the paragraph above”. Empty without a target. */
  readonly where: string;
  readonly speaker: string;
  /** All who say it, and whether those are several. */
  readonly speakers: string;
  readonly several: boolean;
  /** Both with what stands between them, where that is little: “said Macron”. */
  readonly together: string;
  /** “: the last one before publication”, how a date among the words is counted. */
  readonly counted: string;
}

type Say = (words: Words) => string;

/** Why this speaker: how each rule of the engine reads. */
const speakerRules = new Map<string, Say>(
  Object.entries({
    'source-beside-cue': ({ own, target, together }) =>
      together === ''
        ? `the article names ${own}${target === '' ? ' beside the words' : ` beside “${target}”`}`
        : `the article says “${together}”`,
    'subject-before': ({ own }) => `no word says who speaks, but the sentence before is about ${own}`,
    pronoun: leads,
    'pronoun-ahead': leads,
    description: leads,
    'same-role': leads,
    'is-a': (words) => `${leads(words)}; the text says that one is the other`,
    'serves-as': (words) => `${leads(words)}; the text says that one serves as the other`,
    'same-relation': leads,
    'full-name': leads,
    'short-form': leads,
    'short-form-told': (words) => `${leads(words)}, the one of that name whom the text is about there`,
    'short-form-near': (words) => `${leads(words)}, the nearest of that name`,
    'short-form-speaker': (words) => `${leads(words)}, the one of that name who speaks`,
    epithet: leads,
    appositive: leads,
    'short-form-shared': (words) => `${leads(words)}, the likeliest of several of that name`,
    'same-name': leads,
    'only-name': ({ own, speaker }) => `${own || speaker} is the only one of that name`,
    'first-person': ({ own, speaker }) => `${own || 'the first person'} is the one who is speaking: ${speaker}`,
    'continues-quotation': ({ speakers, several, where }) =>
      `this carries on from the quotation before it${comma(where)}, where ${speakers} ${several ? 'are' : 'is'} speaking`,
    'spoke-together': ({ own, speakers, where }) => `${own} are ${speakers}, who speak together ${where}`,
    'unresolved-source': ({ own }) => `the article says ${own || 'someone'}, but not who that is`,
    'reader-correction': () => 'you corrected the speaker; the correction is kept in this browser',
    'publisher-correction': () => 'corrected by the publisher',
  }),
);

function saidOn({ own, counted }: Words): string {
  return `${own === '' ? 'the date stands beside the words' : `the article says ${own}`}${counted}`;
}

/** Why this date. */
const saidRules = new Map<string, Say>(
  Object.entries({
    'said-on': saidOn,
    'said-on-same-occasion': ({ own, where, counted }) =>
      `these words belong to the same occasion, which the article dates ${own || 'elsewhere'}${where === '' ? '' : ` ${where}`}${counted}`,
  }),
);

/** How a date is counted, behind the words that name it; what is not listed says nothing more than the date itself. */
const counting = new Map(
  Object.entries({
    'weekday-before-publication': 'the last one before publication',
    'weekday-after-publication': 'the next one after publication',
    'weekday-from-story': 'seen from the day the story has come to',
    'weekend-before-publication': 'the last one before publication',
    'weekend-after-publication': 'the next one after publication',
    'publication-day': 'the day of publication',
    'same-as-publication': 'seen from the day of publication',
    'counted-from-publication': 'counted from the day of publication',
    'counted-from-story': 'counted from the day the story has come to',
    'same-as-story': 'the day the story has come to',
    'nearest-to-publication': 'the nearest to publication',
    'past-tense-before-publication': 'the last one before publication',
    'future-tense-after-publication': 'the next one after publication',
    'last-before-publication': 'the last one before publication',
    'next-after-publication': 'the next one after publication',
    'publication-year': 'in the year of publication',
    'year-of-the-story': 'in the year the story has come to',
  }),
);

/** The reasons for a quotation's speaker and date, in the engine's order, without saying the same twice. */
export function explainQuotation(analysis: Analysis, quotation: Quotation): readonly ExplainedEvidence[] {
  const explained = quotation.evidence.map((evidence) => explainEvidence(analysis, quotation, evidence));
  return explained.filter((one, index) => explained.findIndex((other) => other.sentence === one.sentence) === index);
}

/** One reason as a sentence. A rule that nobody listed above gets a sentence made of its words. */
export function explainEvidence(analysis: Analysis, quotation: Quotation, evidence: Evidence): ExplainedEvidence {
  const { text } = analysis.article;
  const at = quotation.content[0]?.start ?? 0;
  const about = saidRules.has(evidence.rule) || /^said|date|week/.test(evidence.rule) ? 'said' : 'speaker';
  const target = evidence.target ?? (about === 'said' ? evidence.span : undefined);
  const speaker = analysis.people.find((person) => person.id === quotation.speaker);
  const unnamed = 'someone whom the article does not name';
  const words: Words = {
    own: evidence.span === undefined ? '' : `“${clip(sliceWords(text, evidence.span))}”`,
    target: evidence.target === undefined ? '' : clip(sliceWords(text, evidence.target)),
    where: target === undefined ? '' : sayWhere(analysis, about === 'said' ? at : (evidence.span?.start ?? at), target.start),
    targetForm: speaker?.mentions.find(({ span }) => span.start === evidence.target?.start)?.form,
    speaker: speaker?.name ?? unnamed,
    speakers: nameSpeakers(analysis, quotation) ?? unnamed,
    several: quotation.alsoBy !== undefined,
    together: joinSpans(text, evidence),
    counted: sayCounting(analysis, evidence),
  };
  const say = (about === 'said' ? saidRules : speakerRules).get(evidence.rule) ?? (about === 'said' ? saidOn : leads);
  const leadsTo = evidence.target ?? evidence.span;
  return { about, sentence: finish(say(words)), certainty: evidence.certainty, ...(leadsTo === undefined ? {} : { target: leadsTo }) };
}

/** How the date expression that a reason stands on was counted. */
function sayCounting(analysis: Analysis, evidence: Evidence): string {
  const time = analysis.timeExpressions.find(
    ({ span }) => evidence.span !== undefined && span.start < evidence.span.end && span.end > evidence.span.start,
  );
  const counted = time?.evidence.map(({ rule }) => counting.get(rule)).find((words) => words !== undefined);
  return counted === undefined ? '' : `: ${counted}`;
}

const longestTogether = 70;

function joinSpans(text: string, { span, target }: Evidence): string {
  if (span === undefined || target === undefined) return '';
  const joined = sliceWords(text, { start: Math.min(span.start, target.start), end: Math.max(span.end, target.end) });
  return joined.length <= longestTogether && !/["“”]/.test(joined) ? joined : '';
}

/** Who the words stand for: by name, like other words that stand for them, or as what they are called elsewhere. */
function leads({ own, target, targetForm, where, speaker }: Words): string {
  if (own === '') return target === '' ? `the text around it points to ${speaker}` : `the speaker is ${target}${named(where)}`;
  const ownWords = own.slice(1, -1).toLowerCase();
  if (target === '' || target.toLowerCase() === ownWords) {
    if (ownWords === speaker.toLowerCase()) return `the article says ${own}`;
    return `${own} is ${speaker}${target === '' || where === '' ? '' : `, like “${target}” ${where}`}`;
  }
  if (targetForm === 'pronoun') return `${own} is ${speaker}, like “${target}”${where === '' ? '' : ` ${where}`}`;
  if (targetForm === 'nominal') return `${own} is ${speaker}, called “${target}”${where === '' ? '' : ` ${where}`}`;
  return `${own} is ${target}${named(where)}`;
}

function named(where: string): string {
  return where === '' ? '' : `, named ${where}`;
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

/** Long words without their middle; no word is cut, since what stands in marks is the article's. */
function clip(words: string): string {
  if (words.length <= 70) return words;
  const head = words.slice(0, 40).replace(/\s+\S*$/u, '');
  const tail = words.slice(-24).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}

function finish(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
