import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { tagOfPast } from './past-verbs.ts';
import { isTimetable } from './plan-words.ts';

const given = (syntax: Syntax, token: number): string => syntax.xposNames[syntax.xpos[token] ?? 0] ?? '';

/** Behind a noun they make it a verb: “The mill burns down”. */
const PARTICLE = /^(?:away|down|off|out|over|up)$/;

/** “The school reopens on Friday”, “Polls open on Thursday”: whether the tagger took a verb of the present for a noun or how something is, in a sentence that has no other. */
export const isLostPresent = ({ tokens: { form } }: Document, syntax: Syntax, token: number): boolean =>
  (syntax.head[token] ?? 0) < 0 &&
  /^(?:NNS (?:NN|JJ)|JJ NN)/.test(`${given(syntax, token)} ${given(syntax, token - 1)}`) &&
  (isTimetable(form[token] ?? '', form[token + 1] ?? '') || PARTICLE.test(form[token + 1] ?? ''));

/** The Penn Treebank tag of a token, that of a verb where the tagger took one for something else. */
export const tagAt = (document: Document, syntax: Syntax, token: number): string =>
  isLostPresent(document, syntax, token)
    ? 'VBZ'
    : tagOfPast(given(syntax, token), document.tokens.form[token] ?? '', given(syntax, token - 1));
