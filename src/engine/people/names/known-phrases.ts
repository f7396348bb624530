import { standsBesideSpeech } from '../beside-speech.ts';
import { type DocumentView, isInBody, SHAPE } from '../document-view.ts';
import { hashWords } from '../word-hash.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import type { TagStep } from './tag-step.ts';

/** Bodies whose names are words that the tagger and the parser read as others: a verb, a number, an adjective. */
const PHRASE =
  /^(?:Save the Children|Help the Aged|Stop the War|Just Stop Oil|Human Rights Watch|Holy See|All Blacks|Plaid Cymru|Manchester United|Manchester City|Leeds United|7-Eleven)(?![\p{L}-])/u;
/** Those that are numbers and more besides: “Number 10 said”, unlike “Number 10 Park Lane”. */
const NUMBER = /^(?:(?:Number|No\.?) 10|3M)(?![\p{L}\d])/u;
const LONGEST = 24;

/** What stands behind “al-” and names a body. */
export const ARABIC = hashWords('jazeera arabiya ahly hilal qaeda qaida shabaab ahram hayat');

/** “Save the Children said”, “al-Shabaab said”, “Doctors Without Borders said”: tags the whole name as one body's, small words included. */
export const knowPhrases: TagStep = (view, context, tagged, tag) => {
  const { text, tokens } = view.document;
  const { count, form, start } = tokens;
  for (let i = 0; i < count; i++) {
    if (view.tagged[i] !== 1 && view.shape[i] !== SHAPE.number) continue;
    const words = text.slice(start[i] ?? 0, (start[i] ?? 0) + LONGEST);
    const phrase = PHRASE.exec(words);
    const name = phrase ?? NUMBER.exec(words);
    let end = i;
    while (name && (start[end] ?? text.length) < (start[i] ?? 0) + name[0].length) end++;
    if (name && (phrase || standsBesideSpeech(view, i, end) || isSpokenFor(view, i))) tag.fill(TAG.group, i, end);
  }
  for (const i of tagged) {
    if (ARABIC.has(view.hash[i] ?? 0) && isInnerHyphen(view, i - 1) && /^al$/i.test(form[i - 2] ?? '')) tag.fill(TAG.group, i - 2, i + 1);
    // “Mothers Against Drunk Driving”
    const [first, last] = [context.runFirst[i] ?? i, context.runLast[i] ?? i + 1];
    const isJoined = i > first && i < last - 1 && /^(?:Without|Against)$/.test(form[i] ?? '') && /[^s]s$/.test(form[i - 1] ?? '');
    if (isJoined && view.casing[view.sentence[i] ?? 0] !== 2 && isInBody(view, i)) tag.fill(TAG.group, first, last);
  }
};

/** “a spokesman for Number 10”, “according to Number 10”. */
const isSpokenFor = ({ document: { tokens } }: DocumentView, i: number): boolean =>
  /^(?:\w*spokes\w+ for|according to)$/i.test(`${tokens.form[i - 2]} ${tokens.form[i - 1]}`);
