import type { Utterance } from '../../quotes/utterance.ts';
import { tokenAt } from '../../text/token-at.ts';
import { opensSentence } from '../document-view.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import { isComma } from '../read-commas.ts';
import { hashWords } from '../word-hash.ts';
import type { Antecedent } from './antecedents.ts';
import type { Linking } from './linking.ts';

/** The numbers of the stretches in marks that an utterance holds: marks may open anywhere in a mixed quotation. */
function marksOf({ clauses, view }: Linking, utterance: Utterance): number[] {
  const { count, start } = view.document.tokens;
  const marks: number[] = [];
  for (const span of utterance.content) {
    for (let i = tokenAt(view.document, span.start); i < count && (start[i] ?? 0) < span.end; i++) {
      const quote = clauses.quote[i] ?? 0;
      if (quote > 0 && quote !== marks.at(-1)) marks.push(quote);
    }
  }
  return marks;
}

/** Notes which words each source utters, and in which marks, those that another utterance carries on among them. */
export function noteSayings(linking: Linking, utterances: readonly Utterance[], sources: readonly (SourcePlace | undefined)[]): void {
  const heads: number[] = [];
  utterances.forEach((utterance, u) => {
    const head = sources[u]?.head ?? (utterance.continues === undefined ? -1 : (heads[utterance.continues] ?? -1));
    heads.push(head);
    if (head < 0) return;
    const said = linking.sayings.get(head) ?? [];
    said.push(...marksOf(linking, utterance));
    linking.sayings.set(head, said);
    const told = linking.told.get(head) ?? [];
    told.push(...utterance.content);
    linking.told.set(head, told);
  });
}

/** Sets, for each quotation in marks, the entity that its source is already known to be. */
export function noteSpeakers(linking: Linking, utterances: readonly Utterance[], sources: readonly (SourcePlace | undefined)[]): void {
  const { entityOf, speakerOf } = linking;
  const speakers = new Int32Array(utterances.length).fill(-1);
  utterances.forEach((utterance, u) => {
    const source = sources[u];
    if (source) speakers[u] = source.mention < 0 ? -1 : (entityOf[source.mention] ?? -1);
    else if (utterance.continues !== undefined && utterance.continues < u) speakers[u] = speakers[utterance.continues] ?? -1;
    const speaker = speakers[u] ?? -1;
    if (speaker >= 0) for (const quote of marksOf(linking, utterance)) speakerOf[quote] = speaker;
  });
}

const AM = hashWords("am 'm ’m is 's ’s me myself like as");
const MENTIONS_AROUND = 40;

/**
 * “‘Lee is my friend,’ he said”, “Lee, he said, had left”: whoever is named in the words that mention `k` utters is seldom their speaker; “I
 * am Lee” is.
 */
export function leaveOutNamed(linking: Linking, k: number, antecedents: readonly Antecedent[]): readonly Antecedent[] {
  const { candidates, clauses, entityOf, sayings, told, view } = linking;
  const { first = 0, head = -1 } = candidates[k] ?? {};
  const own = sayings.get(head) ?? [];
  const reported = told.get(head) ?? [];
  if (own.length === 0 && reported.length === 0) return antecedents;
  const named = new Set<number>();
  for (let j = Math.max(0, k - MENTIONS_AROUND); j < candidates.length && j < k + MENTIONS_AROUND; j++) {
    const name = candidates[j];
    if (name?.form !== 'name' || AM.has(view.hash[name.first - 1] ?? 0)) continue;
    const { start, end } = name.span;
    const isIn = own.includes(clauses.quote[name.head] ?? 0) || reported.some((span) => span.start <= start && end <= span.end);
    // “Lee, he told the court, ‘will not come’”
    const isBefore = name.last === first - 1 && isComma(view, name.last) && opensSentence(view, name.first);
    if (isIn || isBefore) named.add(entityOf[j] ?? -1);
  }
  return antecedents.filter(({ entity }) => !named.has(entity.index));
}
