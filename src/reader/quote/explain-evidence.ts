import type { Analysis, Certainty, Evidence, MentionForm, Quotation, Span, TimeExpression } from '../../engine/index.ts';
import { sayCounting } from '../dates/explain-date.ts';
import { nameSpeakers, sliceWords } from '../people/voices.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { sayNobody } from './say-nobody.ts';
import { sayWhere } from './say-where.ts';

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
  /** “in the same paragraph”, “in the paragraph above”. Empty without a target. */
  readonly where: string;
  readonly speaker: string;
  /** All who say it, and whether those are several. */
  readonly speakers: string;
  readonly several: boolean;
  /** Both with what stands between them, where that is little: “said Macron”. */
  readonly together: string;
  /** “the last one before publication”, how a date among the words is counted. */
  readonly counted: string;
}

type Say = (words: Words) => string;

/** Why this speaker: how each rule of the engine reads. */
const speakerRules = new Map<string, Say>(
  Object.entries({
    'source-beside-cue': ({ own, target, together }) =>
      together === ''
        ? `the article gives the speaker as ${own}${target === '' ? '' : `, beside “${target}”`}`
        : `the article says “${together}”`,
    'subject-before': ({ own, speaker }) =>
      `no word says who speaks, but the sentence before is about ${isName(own, speaker) ? own : `${speaker}${own === '' ? '' : ` (${own})`}`}`,
    'is-a': (words) => `${leads(words)}; the article itself says so`,
    'serves-as': (words) => `${leads(words)}; the article itself says so`,
    'short-form-told': (words) => `${leads(words)}; others share the name, but the text here is about this one`,
    'short-form-near': (words) => `${leads(words)}; others share the name, but this one is named nearest`,
    'short-form-speaker': (words) => `${leads(words)}; others share the name, but this one is who speaks`,
    'short-form-shared': (words) => `${leads(words)}; others share the name, and this one is the likeliest`,
    'only-name': ({ own, speaker }) => `${own || speaker} is the only one of that name`,
    'first-person': ({ own, speaker }) => `${own || 'the first person'} is the one who is speaking: ${speaker}`,
    'continues-quotation': (words) => carriesOn(words, ''),
    'continues-corrected': (words) => carriesOn(words, ', as corrected,'),
    'goes-on-below': ({ speakers, several }) =>
      `the paragraph below is in marks with nobody beside it, so ${speakers} ${several ? 'go' : 'goes'} on there`,
    'takes-turn': ({ speakers, several }) =>
      `two speak in turn here, and no word says whose turn this is; the last but one to speak ${several ? 'were' : 'was'} ${speakers}`,
    'same-words': ({ speakers, several, where }) => `${speakers} ${several ? 'say' : 'says'} the same words${behind(where)}`,
    'spoke-together': ({ own, speakers, where }) => `${own} are ${speakers}, who speak together${behind(where)}`,
    'unresolved-source': ({ own }) => `the article does not tell who is meant by ${own || 'its words for the speaker'}`,
    interviewee: ({ own, target, where }) => `${own} answers: ${target}, who is named${behind(where)} as the one who is asked`,
    'answers-question': ({ target, where }) =>
      `these words answer the question above them: ${target} is named${behind(where)} as the one who is asked`,
    interviewer: ({ own, target, where }) => `${own} asks: ${target}, who is named${behind(where)} as the one who asks`,
    initials: ({ own, target }) => `${own} are the initials of ${target}`,
    turn: ({ own }) => `these words stand behind ${own}, as a turn of the talk`,
    'reader-correction': () => 'you corrected the speaker; the correction is kept in this browser',
    'publisher-correction': () => 'corrected by the publisher',
  } satisfies Record<string, Say>),
);

function carriesOn({ speakers, several, where }: Words, how: string): string {
  return `this carries on from the quotation ${where || 'before it'}, where${how} ${speakers} ${several ? 'are' : 'is'} speaking`;
}

/** Why this date. */
const saidRules = new Map<string, Say>(
  Object.entries({
    'said-on': saidOn,
    'said-on-same-occasion': ({ own, where, counted }) =>
      `the article dates the occasion ${own || 'elsewhere'}${behind(where)}${counted === '' ? '' : `: ${counted}`}`,
  } satisfies Record<string, Say>),
);

function saidOn({ own, counted }: Words): string {
  return `${own === '' ? 'the date stands beside the words' : `the article says ${own}`}${counted === '' ? '' : `, ${counted}`}`;
}

/**
 * The reasons for a quotation's speaker and date, in the engine's order, without saying the same twice. Where nobody
 * speaks, what the article has instead is the reason.
 */
export function explainQuotation(analysis: Analysis, quotation: Quotation): readonly ExplainedEvidence[] {
  const explained = quotation.evidence.map((evidence) => explainEvidence(analysis, quotation, evidence));
  const isTold = quotation.speaker !== undefined || explained.some(({ about }) => about === 'speaker');
  const nobody = { about: 'speaker', sentence: finish(sayNobody(analysis.article.text, quotation)), certainty: 'stated' } as const;
  const all = isTold ? explained : [nobody, ...explained];
  return all.filter((one, index) => all.findIndex((other) => other.sentence === one.sentence) === index);
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
    speaker: speaker === undefined ? unnamed : nameInSentence(text, speaker.name),
    speakers: nameSpeakers(analysis, quotation) ?? unnamed,
    several: quotation.alsoBy !== undefined,
    together: joinSpans(text, evidence),
    counted: sayCounting(dateAt(analysis, evidence)?.evidence ?? []),
  };
  const say = (about === 'said' ? saidRules : speakerRules).get(evidence.rule) ?? (about === 'said' ? saidOn : leads);
  const leadsTo = evidence.target ?? evidence.span;
  // That somebody is unknown is no guess.
  const certainty = evidence.rule === 'unresolved-source' ? 'stated' : evidence.certainty;
  return { about, sentence: finish(say(words)), certainty, ...(leadsTo === undefined ? {} : { target: leadsTo }) };
}

/** The date expression that a reason stands on. */
function dateAt({ timeExpressions }: Analysis, { span: own }: Evidence): TimeExpression | undefined {
  return timeExpressions.find(({ span }) => own !== undefined && span.start < own.end && span.end > own.start);
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
  const name = speaker.toLowerCase();
  const there = target === '' ? '' : behind(where);
  if (target === '' || target.toLowerCase() === ownWords || target.toLowerCase() === name) {
    if (target.toLowerCase() === name && ownWords !== name) return `${own} is ${speaker}${named(where)}`;
    if (holdsWords(ownWords, name)) return `the article gives the speaker as ${own}${there === '' ? '' : `, as it does${there}`}`;
    if (target === '' && !holdsWords(name, ownWords)) return `${own} stands for ${speaker}`;
    // “The authority” is a name, which may have a short form; “one of them” is none.
    if (target === '')
      return /^(?:an?|one|two|three|some|many)\s/.test(speaker)
        ? `the article gives the speaker as ${own}`
        : `${own} is short for ${speaker}`;
  }
  if (target.toLowerCase() === ownWords || targetForm === 'pronoun') return `${own} is ${speaker}, also meant by “${target}”${there}`;
  if (targetForm === 'nominal') return `${own} is ${speaker}, called “${target}”${there}`;
  return `${own} is ${target}${named(where)}`;
}

/** Whether some words stand among others as whole words. */
function holdsWords(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

function isName(own: string, speaker: string): boolean {
  return own.slice(1, -1) === speaker;
}

function named(where: string): string {
  return where === '' ? '' : `, named ${where}`;
}

function behind(where: string): string {
  return where === '' ? '' : ` ${where}`;
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
