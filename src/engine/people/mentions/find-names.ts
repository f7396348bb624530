import type { DocumentView } from '../document-view.ts';
import { TAG } from '../names/name-tags.ts';
import { isPersonTag, type NameTags } from '../names/tag-names.ts';
import { endOfLetters, endOfRun, endOfSeat, endOfShop, startOfSurname, withoutOffices } from './extent-of-name.ts';
import { genderOf } from './gender-of-name.ts';
import type { EntityType, MentionCandidate } from './mention.ts';
import { startOfRole } from './start-of-role.ts';

/** Token of the range whose head stands outside it. */
export function headOf(view: DocumentView, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = view.syntax.head[i] ?? -1;
    if (head < first || head >= last) return i;
  }
  return last - 1;
}

const TYPE: readonly EntityType[] = ['other', 'person', 'person', 'group', 'place'];

/** Finds the names of a document, with the titles and roles in front of them. In text order, not overlapping. */
export function findNames(view: DocumentView, tags: NameTags): MentionCandidate[] {
  const { start, end } = view.document.tokens;
  const names: MentionCandidate[] = [];
  const at = (first: number, last: number) => ({ start: start[first] ?? 0, end: end[last - 1] ?? 0 });
  for (const sentence of view.document.sentences) {
    let free = sentence.first;
    for (let i = sentence.first; i < sentence.last; ) {
      const tag = tags.tag[i] ?? 0;
      if (tag === TAG.none || tag === TAG.title) {
        i++;
        continue;
      }
      const last =
        tag === TAG.person
          ? endOfLetters(view, endOfSeat(view, tags, i, endOfRun(view, tags, i, sentence.last), sentence.last), sentence.last)
          : endOfShop(view, i, endOfRun(view, tags, i, sentence.last));
      const begin = tag === TAG.person ? startOfSurname(view, tags, i, free) : i;
      const first = tag === TAG.person ? startOfRole(view, tags, begin, free) : i;
      names.push({
        span: at(first, last),
        first,
        last,
        head: headOf(view, first, last),
        form: 'name',
        type: view.document.tokens.form.slice(i, last).includes('&') ? 'group' : (TYPE[tag] ?? 'other'),
        nameSpan: at(begin, tag === TAG.person ? withoutOffices(view, begin, last) : last),
        ...(first < begin ? { role: at(first, begin) } : {}),
        gender: isPersonTag(tag) ? genderOf(view, first, i, last) : 'unknown',
        number: 'singular',
      });
      // a role may reach back over a group's or a place's name, never over a person's
      if (tag === TAG.person) free = last;
      i = last;
    }
  }
  // names of groups and places in a role (“White House adviser Ann Lee”) are part of it
  return names.filter((name, k) => {
    const next = names.slice(k + 1, k + 4).find((other) => other.first < name.last);
    return next === undefined;
  });
}
