import { edited, isSaidElsewhere, type MakeEdit } from './case.ts';
import { correctAnySpeaker, correctSpeaker, renameSpeaker } from './correct-speaker.ts';
import { changeBeside, editElsewhere, keepPart, rewriteAround } from './edit-around.ts';
import { beside, deleteBesideLookAlike, keepOther } from './leave-look-alike.ts';
import { moveAndChange, moveAway, shuffleOthers, swapParagraphs } from './move-quotation.ts';
import { cutContent, deleteParagraph, keepOtherHalf, replaceContent } from './remove-quotation.ts';
import { doubleParagraph, keepOwn, repeatByAnother, repeatInHeadline } from './repeat-words.ts';
import { ellipsis, lengthen, lengthenStart, merge, shorten, shortenEnd, splitByName, splitUp } from './resize-quotation.ts';
import { breakParagraph, retypeCurly, retypeMarks, retypeWhole, unmark, wrapLines } from './retype-text.ts';
import { changeInAndBeside, changeWords, correctFact, mendTypo, negate } from './reword-quotation.ts';

/** Not where the article says the words a second time. */
const saidOnce =
  (make: MakeEdit): MakeEdit =>
  (given) =>
    isSaidElsewhere(given) ? undefined : make(given);

/**
 * The kinds of edit, each with what a link to the quotation must then say; each is tried on every quotation that it fits.
 * From “look-alike right before” on they were made to attack what the first ones take for granted.
 */
export const KINDS: readonly (readonly [string, MakeEdit])[] = [
  ['nothing changed', (given) => edited(given, [], ['same'])],
  ['marks and dashes retyped', retypeMarks],
  ['paragraph put before, another deleted', editElsewhere],
  ['words changed before', (given) => changeBeside(given, 'before')],
  ['words changed after', (given) => changeBeside(given, 'after')],
  ['everything around rewritten', rewriteAround],
  ['same words said by another too', repeatByAnother],
  ['typo mended', mendTypo],
  ['one word changed', (given) => changeWords(given, 1)],
  ['several words changed', (given) => changeWords(given, 2 + Math.floor(given.random() * 3))],
  ['shortened', shorten],
  ['lengthened', lengthen],
  ['split', splitUp],
  ['merged', merge],
  ['moved', moveAway],
  ['speaker corrected', correctSpeaker],
  ['paragraph deleted', saidOnce(deleteParagraph)],
  ['deleted, look-alike was there', saidOnce((given) => deleteBesideLookAlike(given, 'before'))],
  ['deleted, look-alike put elsewhere', saidOnce((given) => deleteBesideLookAlike(given, 'after'))],
  ['look-alike right before, own deleted', saidOnce((given) => beside(given, 1, 'before'))],
  ['look-alike right after, own deleted', saidOnce((given) => beside(given, 1, 'after'))],
  ['likeness of three words right after, own deleted', saidOnce((given) => beside(given, 3, 'after'))],
  ['said by two, the linked one deleted', saidOnce((given) => keepOther(given, false))],
  ['said by two in a row, the linked one deleted', saidOnce((given) => keepOther(given, true))],
  ['said by two, the other deleted', keepOwn],
  ['other words between the same marks', saidOnce(replaceContent)],
  ['only the words cut out', saidOnce(cutContent)],
  ['half of the article left, without it', saidOnce(keepOtherHalf)],
  ['paragraphs swapped', swapParagraphs],
  ['all other paragraphs shuffled', shuffleOthers],
  ['quoted in the headline too', repeatInHeadline],
  ['CRLF, BOM, NFD, straight marks', retypeWhole],
  ['marks of another kind', retypeCurly],
  ['lines wrapped', wrapLines],
  ['marks taken away', unmark],
  ['its paragraph alone left', (given) => keepPart(given, 'paragraph')],
  ['half of the article left, with it', (given) => keepPart(given, 'half')],
  ['paragraph doubled', doubleParagraph],
  ['paragraph broken inside it', breakParagraph],
  ['words left out with an ellipsis', ellipsis],
  ['shortened at the start', (given) => shortenEnd(given, true)],
  ['shortened at the end', (given) => shortenEnd(given, false)],
  ['lengthened at the start', lengthenStart],
  ['split by a named cue', splitByName],
  ['words changed in it and beside it', changeInAndBeside],
  ['a name or number corrected in it', correctFact],
  ['negated', negate],
  ['speaker corrected, of any form', correctAnySpeaker],
  ['speaker renamed everywhere', renameSpeaker],
  ['moved, and one word changed in it', moveAndChange],
];
