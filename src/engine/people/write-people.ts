import type { Mention, Person, Span } from '../types.ts';
import type { Linking } from './antecedents.ts';
import { type DocumentView, POS, SHAPE } from './document-view.ts';
import type { Entity } from './entity.ts';
import { COURTESY } from './find-names.ts';
import type { MentionCandidate } from './mention.ts';
import { isInnerHyphen } from './name-tags.ts';
import { hashWord, hashWords } from './word-hash.ts';

/** Relatives and friends: whose they are is not said in the role, so it says nothing. */
const KIN =
  /^(father|mother|son|daughter|brother|sister|husband|wife|uncle|aunt|nephew|niece|cousin|grand\w+|step\w+|boyfriend|girlfriend|friend|widow|widower|fianc\w+|partner|dad|mum|mom|baby|child|kid|man|woman|boy|girl|person|people|guy|lady|gentleman)$/i;
/** What a role may go on with behind its noun: “a former governor of Ohio”, “the fund's lawyer at the time”. */
const GOES_ON = new Set(['of', 'at', 'for'].map(hashWord));
const MOST_WORDS_ON = 7;

/** A name as an id: lower case, words joined by hyphens, other characters left out; “someone” when nothing is left. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'someone' : slug;
}

/** Makes the list of people that leaves the step: those with a name, and those who speak. */
export function writePeople(linking: Linking, speakers: Int32Array): Person[] {
  const { candidates, entities, view } = linking;
  const speaking = new Set(speakers);
  const listed = entities
    .filter((entity) => entity.nameSpan !== undefined && (entity.named || speaking.has(entity.index)))
    .map((entity) => ({ entity, mentions: writeMentions(linking, entity) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0) || a.entity.index - b.entity.index);
  const taken = new Map<string, number>();
  return listed.map(({ entity, mentions }) => {
    const name = nameOf(view.document.text, wholeDescription(linking, entity) ?? entity.nameSpan ?? { start: 0, end: 0 });
    const slug = slugOf(name);
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    const role = roleOf(linking, entity);
    const evidence = entity.links.filter(({ mention }) => candidates[mention]?.form === 'name').slice(0, 1);
    return {
      id: times === 1 ? slug : `${slug}-${times}`,
      name,
      ...(role ? { role } : {}),
      kind: entity.kind,
      mentions,
      evidence: evidence.flatMap((link) => (link.evidence ? [link.evidence] : [])),
    };
  });
}

/** The words of a name: on one line, without a possessive ending; capitals only (“ANN LEE”) are kept as written. */
const nameOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

/**
 * “A spokeswoman for the police”, “The minister's official spokesman”: who has no name is called by the whole description,
 * with whose they are and what the noun goes on with.
 */
function wholeDescription({ candidates, view }: Linking, entity: Entity): Span | undefined {
  if (entity.named) return undefined;
  const { start, end, form } = view.document.tokens;
  // several are not always the same: “analysts” may be others than “analysts at the bank”
  if (entity.kind === 'group' && entity.links.length + entity.sources.length > 1) return undefined;
  for (const { mention } of entity.links) {
    const described = candidates[mention];
    if (described?.form !== 'nominal' || described.span.start !== entity.nameSpan?.start || described.span.end !== entity.nameSpan.end)
      continue;
    const isOwned = /^['’]s?$/.test(form[described.first - 1] ?? '');
    const owner = isOwned
      ? candidates.slice(Math.max(0, mention - 8), mention).find(({ last }) => last === described.first - 1)
      : undefined;
    const isOneOf = form[described.last] === 'of' && /^(?:them|us|you)$/.test(form[described.last + 1] ?? '');
    const last = isOneOf ? described.last + 2 : endOfDescription(view, described.last);
    return { start: start[owner?.first ?? described.first] ?? 0, end: end[last - 1] ?? 0 };
  }
  return undefined;
}

function writeMentions({ candidates }: Linking, entity: Entity): Mention[] {
  const all: Mention[] = entity.links.flatMap(({ mention, evidence }) => {
    const candidate = candidates[mention];
    return candidate ? [{ span: candidate.span, form: candidate.form, ...(evidence ? { evidence } : {}) }] : [];
  });
  all.push(...entity.sources);
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const written: Mention[] = [];
  for (const mention of all) if (mention.span.start >= (written.at(-1)?.span.end ?? 0)) written.push(mention);
  return written;
}

/** The role that says most: the longest in front of a name, else the first description beside one. */
function roleOf(linking: Linking, entity: Entity): Span | undefined {
  const { candidates, view } = linking;
  let role: Span | undefined;
  let words = 0;
  for (const { mention } of entity.links) {
    const candidate = candidates[mention];
    if (!candidate?.role) continue;
    const text = view.document.text.slice(candidate.role.start, candidate.role.end).split(/\s+/);
    const count = text.filter((word) => !COURTESY.test(word) && !KIN.test(word)).length;
    if (count <= words || KIN.test(text.at(-1) ?? '') || /^(his|her|my)$/i.test(view.document.tokens.form[candidate.first - 1] ?? ''))
      continue;
    words = count;
    role = withoutCourtesy(view, candidate.role);
  }
  const isHonour = role !== undefined && HONOURS.test(view.document.text.slice(role.start, role.end));
  if (words > 1 || (role && !isHonour && role.end - role.start > 3 && !/\.$/.test(view.document.text.slice(role.start, role.end))))
    return role;
  return describedRole(linking, entity) ?? role;
}

/** What goes with another role: “pathologist Prof Ann Lee” is a pathologist. */
const HONOURS = /^(prof|professor|rev|reverend|hon|cllr)\.?$/i;

/** “presidential candidate Dr.”: the role ends before the form of address. */
function withoutCourtesy({ document }: DocumentView, { start, end }: Span): Span {
  const words = document.text.slice(start, end).match(/^(.*\S)\s+(\S+)$/s);
  return words?.[1] !== undefined && (COURTESY.test(words[2] ?? '') || HONOURS.test(words[2] ?? ''))
    ? { start, end: start + words[1].length }
    : { start, end };
}

/** “Ann Lee, a former governor of Ohio”: the words behind the article, and what the noun goes on with. */
function describedRole(linking: Linking, entity: Entity): Span | undefined {
  const { candidates, view } = linking;
  const { start, end, form } = view.document.tokens;
  for (const { mention, evidence } of entity.links) {
    const candidate = candidates[mention];
    if (!candidate || KIN.test(form[candidate.head] ?? '')) continue;
    if (evidence?.rule !== 'appositive' && !(evidence?.rule === 'is-a' && isToldOfName(linking, candidate))) continue;
    let first = candidate.first;
    while (first < candidate.head && view.syntax.upos[first] === POS.DET) first++;
    // “its founder”, “their coach” says what somebody is; “her agent” only whose
    if (/^(its|their|our)$/i.test(form[first] ?? '')) first++;
    if (view.syntax.upos[first] === POS.PRON) continue;
    first = behindYears(view, first);
    return { start: start[first] ?? 0, end: end[endOfDescription(view, candidate.head + 1) - 1] ?? 0 };
  }
  return undefined;
}

/** “a 23-year-old student” is a student: the token behind the age at `i`. */
function behindYears(view: DocumentView, i: number): number {
  const { form } = view.document.tokens;
  return view.shape[i] === SHAPE.number && /^year/.test(form[i + 2] ?? '') && form[i + 4] === 'old' ? i + 5 : i;
}

/** “Ann Lee is a doctor”, told by the article itself; in speech and of a pronoun it is as often a judgement. */
function isToldOfName({ clauses, view }: Linking, { head }: MentionCandidate): boolean {
  const subject = clauses.subject[head] ?? -1;
  return clauses.quote[head] === 0 && subject >= 0 && view.syntax.upos[subject] === POS.PROPN;
}

/** The token behind “of Ohio”, “at the Institute for Peace” from `i` on; `i` itself where nothing of the kind stands. */
function endOfDescription(view: DocumentView, i: number): number {
  const sentence = view.document.sentences[view.sentence[i - 1] ?? 0];
  const last = Math.min(sentence?.last ?? i, i + MOST_WORDS_ON);
  let end = i;
  for (let j = i; j < last && GOES_ON.has(view.hash[j] ?? 0); j = end) {
    let k = j + 1;
    while (k < last && (isNominal(view, k) || (k + 1 < last && JOINS.has(view.hash[k] ?? 0) && view.shape[k + 1] === SHAPE.capital))) k++;
    if (k === j + 1 || !isNoun(view, k - 1)) break;
    end = k;
  }
  return end;
}

const JOINS = hashWords('and &');
/** A noun, or its possessive ending: “at Lee's”. */
const isNoun = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.NOUN || pos === POS.PROPN || (pos === POS.PART && /^['’]s$/.test(view.document.tokens.form[i] ?? ''));
};
const isNominal = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return (
    pos === POS.NOUN ||
    pos === POS.PROPN ||
    pos === POS.ADJ ||
    pos === POS.DET ||
    pos === POS.NUM ||
    pos === POS.PART ||
    isInnerHyphen(view, i)
  );
};
