import { tokenAt } from '../../text/token-at.ts';
import { type DocumentView, formAt, isInBody, SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { startOfName } from '../name-parts.ts';
import type { NamePlace } from '../name-place.ts';
import { isIntroduced } from './relatives.ts';

/* How the text brings a name in. */

/** “Duncan Smith” behind “Iain Duncan Smith”: whether a name is brought in with nothing that says who it is. */
export const isToldOf = (view: DocumentView, place: NamePlace): boolean => {
  const { role, last } = place.candidate;
  // “Lee Smith, a teacher,”, unlike “Lee Smith, 34,”
  const isDescribed = view.document.tokens.form[last] === ',' && view.shape[last + 1] !== SHAPE.number;
  return role === undefined && !isIntroduced(view, place) && !isDescribed;
};

/** “his son Ray Lee Jr.” */
export const isJuniorRelative = (view: DocumentView, place: NamePlace): boolean =>
  place.name.suffix !== undefined && isIntroduced(view, place);

/** “Mrs Tom Lee”. */
export const isMrs = (view: DocumentView, { candidate }: NamePlace): boolean =>
  /^Mrs\.?$/.test(formAt(view, startOfName(view, candidate) - 1));

/** Whether a name stands above the article's body. */
export const isInHeadline = (view: DocumentView, span: Entity['nameSpan']): boolean =>
  !isInBody(view, tokenAt(view.document, span?.start ?? 0));
