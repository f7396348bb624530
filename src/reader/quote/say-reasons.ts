import type { MentionForm } from '../../engine/index.ts';

/** What a reason is told with. */
export interface Words {
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
export const speakerRules = new Map<string, Say>(
  Object.entries({
    'source-beside-cue': ({ own, target, together }) =>
      together === ''
        ? `the article gives the speaker as ${own}${target === '' ? '' : `, beside “${target}”`}`
        : `the article says “${together}”`,
    'subject-before': ({ own, speaker }) =>
      `no word says who speaks, but the sentence before is about ${isName(own, speaker) ? own : `${speaker}${own === '' ? '' : ` (${own})`}`}`,
    'named-behind': ({ own }) => `no word says who speaks, but ${own} stands right behind these words`,
    'is-a': (words) => `${leads(words)}; the article itself says so`,
    'serves-as': (words) => `${leads(words)}; the article itself says so`,
    'short-form-told': (words) => `${leads(words)}; others share the name, but the text here is about this one`,
    'short-form-near': (words) => `${leads(words)}; others share the name, but this one is named nearest`,
    'short-form-speaker': (words) => `${leads(words)}; others share the name, but this one is who speaks`,
    'short-form-shared': (words) => `${leads(words)}; others share the name, and this one is the likeliest`,
    'spelt-otherwise': (words) => `${leads(words)}, whose name is spelt almost alike; nobody else is named so`,
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
export const saidRules = new Map<string, Say>(
  Object.entries({
    'said-on': saidOn,
    'said-on-same-occasion': ({ own, where, counted }) =>
      `the article dates the occasion ${own || 'elsewhere'}${behind(where)}${counted === '' ? '' : `: ${counted}`}`,
  } satisfies Record<string, Say>),
);

export function saidOn({ own, counted }: Words): string {
  return `${own === '' ? 'the date stands beside the words' : `the article says ${own}`}${counted === '' ? '' : `, ${counted}`}`;
}

/** Who the words stand for: by name, like other words that stand for them, or as what they are called elsewhere. */
export function leads({ own, target, targetForm, where, speaker }: Words): string {
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
