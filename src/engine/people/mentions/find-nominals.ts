import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, ROLE } from '../document-view.ts';
import { endOfChildren, isEpithet } from '../is-epithet.ts';
import { isInnerHyphen, TAG } from '../names/name-tags.ts';
import type { NameTags } from '../names/tag-names.ts';
import { isOwner, standsBeforeNoun } from './before-noun.ts';
import { describes, endOfOffice, isElect, isPlural } from './describes.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import type { MentionCandidate } from './mention.ts';
import { startOfOwner } from './start-of-owner.ts';

const LONGEST_DESCRIPTION = 10;

/**
 * Finds descriptions: noun phrases whose noun is one for people and that are not the title or role of a name.
 * `inName[i]` tells the tokens that names hold already.
 */
export function findNominals(view: DocumentView, tags: NameTags, inName: Uint8Array): MentionCandidate[] {
  const { start, end } = view.document.tokens;
  const nominals: MentionCandidate[] = [];
  for (const sentence of view.document.sentences) {
    let free = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (inName[i]) continue;
      const type = describes(view, tags, i);
      if (!type) continue;
      // the noun is the last of its phrase: “campaign” in “campaign manager” describes nobody
      const head = view.syntax.head[i] ?? -1;
      if (view.role[i] === ROLE.compound && head > i && head < i + 4 && !isElect(view, head)) continue;
      if (i + 1 < sentence.last && tags.tag[i] === TAG.title && tags.tag[i + 1] === TAG.title) continue;
      let first = i;
      while (first > free && i - first < LONGEST_DESCRIPTION && standsBeforeNoun(view, first - 1)) {
        first--;
        if (view.syntax.upos[first] === POS.DET || isOwner(view, first)) break;
      }
      first = startOfOwner(view, first, i, free);
      while (first < i && (view.syntax.upos[first] === POS.PART || view.syntax.upos[first] === POS.PUNCT)) first++;
      const last = isInnerHyphen(view, i + 1) && isEpithet(view, i) ? endOfChildren(view, i) : endOfOffice(view, i);
      nominals.push({
        span: { start: start[first] ?? 0, end: end[last - 1] ?? 0 },
        first,
        last,
        head: i,
        form: 'nominal',
        type,
        gender: genderOfNoun(view, i),
        number: isPlural(view, i) ? 'plural' : 'singular',
      });
      free = last;
    }
  }
  return nominals;
}
