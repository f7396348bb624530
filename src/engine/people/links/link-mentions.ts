import { against } from '../entity.ts';
import { readPronoun } from '../mentions/find-pronouns.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { type Antecedent, gatherAntecedents } from './antecedents.ts';
import { type PronounPlace, placePronoun } from './link-features.ts';
import { type Kin, linkNominal } from './link-nominals.ts';
import type { Linking } from './linking.ts';
import { openingSubject, ownsSubject, rememberedAgain } from './opening-pronouns.ts';
import { goOnAbout, sayAgain, staysSubject } from './say-again.ts';
import { leaveOutNamed } from './sayings.ts';
import { subjectSpeaks, wasAsked } from './subject-speaks.ts';

/** How often who spoke last is who “he said” means; measured in cross-validation. */
const SAME_SPEAKER = 0.92;

/** Which antecedent a pronoun stands for, and how sure that is; undefined leaves it open. */
export type Decide = (
  linking: Linking,
  place: PronounPlace,
  antecedents: readonly Antecedent[],
) => { readonly antecedent: Antecedent; readonly sure: number } | undefined;

/**
 * Links descriptions and third-person pronouns of one sex, in text order: `quoted` says whether those inside quotation
 * marks or those outside. Outside comes first, for who speaks a quotation tells who is not “he” inside it.
 */
export function linkMentions(linking: Linking, decide: Decide, quoted: boolean, kin: Kin): void {
  const { candidates, clauses, entityOf } = linking;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k];
    if (!candidate || (entityOf[k] ?? -1) >= 0 || (clauses.quote[candidate.head] ?? 0) > 0 !== quoted) continue;
    // “his wife” is told by whose she is
    const owner = candidates[k + 1];
    if (candidate.form === 'nominal' && owner?.form === 'pronoun' && owner.first === candidate.first && (entityOf[k + 1] ?? -1) < 0)
      linkPronoun(linking, decide, k + 1, owner);
    if (candidate.form === 'nominal') linkNominal(linking, k, kin);
    if (candidate.form === 'pronoun') linkPronoun(linking, decide, k, candidate);
  }
}

/** Links pronoun `k` of one sex, where somebody is likely enough. */
function linkPronoun(linking: Linking, decide: Decide, k: number, candidate: MentionCandidate): void {
  const { candidates, entityOf, view } = linking;
  const kind = readPronoun(view, candidate.head);
  if (kind?.person !== 3 || kind.gender === 'unknown') return;
  const antecedents = leaveOutNamed(linking, k, gatherAntecedents(linking, k));
  const again =
    rememberedAgain(linking, k, kind) ??
    staysSubject(linking, k) ??
    wasAsked(linking, k, kind) ??
    subjectSpeaks(linking, k, kind, antecedents) ??
    sayAgain(linking, k, kind, antecedents) ??
    goOnAbout(linking, k, kind) ??
    ownsSubject(linking, k, kind) ??
    openingSubject(linking, k, kind, antecedents);
  const same = antecedents.find(({ entity }) => entity === again);
  const likely = antecedents.filter(({ entity }) => !(entity.named && against(entity.gender, kind.gender)));
  const decided = same ? { antecedent: same, sure: SAME_SPEAKER } : decide(linking, placePronoun(linking, k, kind, likely), likely);
  if (!decided) return;
  const { entity, mention, ahead } = decided.antecedent;
  entityOf[k] = entity.index;
  if (entity.gender === 'unknown' && decided.sure > 0.9) entity.gender = kind.gender;
  const target = candidates[mention]?.span;
  entity.links.push({
    mention: k,
    sure: decided.sure,
    evidence: {
      rule: ahead ? 'pronoun-ahead' : 'pronoun',
      span: candidate.span,
      ...(target ? { target } : {}),
      certainty: decided.sure >= 0.85 ? 'inferred' : 'unsure',
    },
  });
}
