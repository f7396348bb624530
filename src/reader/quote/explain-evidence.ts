import type { Analysis, Certainty, Evidence, Quotation, Span, TimeExpression } from '../../engine/index.ts';
import type { Explanation } from '../article-data.ts';
import { capitalizeFirst } from '../capitalize-first.ts';
import { sayCounting } from '../dates/explain-date.ts';
import { nameSpeakers, sliceWords } from '../people/voices.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { sayNobody } from './say-nobody.ts';
import { leads, saidOn, saidRules, speakerRules, type Words } from './say-reasons.ts';
import { sayWhere } from './say-where.ts';

/** A reason in words a reader understands. `target` is the place in the text the reason leads to, when there is one. */
export interface ExplainedEvidence {
  readonly about: Explanation['about'];
  /** “he” is Macron, named in the paragraph above. */
  readonly sentence: string;
  readonly certainty: Certainty;
  readonly target?: Span;
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

/** One reason as a sentence. A rule that has no sentence of its own gets a sentence made of its words. */
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

/** Long words without their middle; no word is cut, since what stands in marks is the article's. */
function clip(words: string): string {
  if (words.length <= 70) return words;
  const head = words.slice(0, 40).replace(/\s+\S*$/u, '');
  const tail = words.slice(-24).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}

function finish(sentence: string): string {
  return `${capitalizeFirst(sentence)}.`;
}
