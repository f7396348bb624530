import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, PRON, VERB, NOUN, ADJ, PUNCT } = PART;
const SAYS = /^(?:said|says)$/;
/** Words from “close” to who says so, at most: “close to the former Leeds mayor Ann Lee said”. */
const MOST_CLOSE = 9;
const IN_PHRASE: ReadonlySet<number> = new Set([PROPN, NOUN, ADJ, PRON, PART.NUM, PART.DET]);
/** What nobody but a person or a body does. */
const REPORTS = /^(?:said|says|added|insisted|warned|argued|claimed|admitted|explained|announced|stressed|replied|noted)$/;
/** One word as names are written. */
const NAME = /^\p{Lu}['’]?\p{L}+$/u;
/** What opens a sentence and is no name, or tells of several. */
const OPENS =
  /ly$|^(?:having|being|saying|still|also|then|later|once|again|today|yesterday|earlier|meanwhile|instead|perhaps|however|nevertheless|here|there|now|asked|and|but|so|yet|many|several|others?|some|few|more|most|both|all|any|none|such|as|what|who|which|that|this|these|those|one|it|they|he|she|we|i|you|when|where|while|if|or|nor|for|of|in|on|at|by|to|not|never|thus|hence|indeed|elsewhere|afterwards?|soon|next|first|second|third|finally|last|reports?|sources?|officials?|police)$/i;
/** What readers of a live report do, and the tagger takes for things. */
const SENDS = /^(?:emails|messages|posts|texts|tweets)$/;
/** Words from there to the colon, at most: “emails from a boat off Leeds:”. */
const MOST_SENT = 8;
/** What is said in turn: “the union, Lee said, called it a wreck”. */
const TELLS = /^(?:called|calls|told|said|says)$/;

/** Rules for who says what a verb reports. */
export function speakerRules(names: TreeNames) {
  const { nsubj, oblique, appos, amod, complement, parataxis, subjects, finite, proper, third } = names;

  /**
   * “Brun said that”, “‘No,’ said D'Angelo.”: a capital beside “said” is who says it where nobody else does, whatever the tagger takes it
   * for; an adverb and what tells of several open a sentence, too.
   */
  function nameSpeaker({ form, upos, xpos, head, label }: Trees, verb: number, first: number, last: number): void {
    const opens = verb - 1 === first;
    if (upos[verb] !== VERB || !(opens || upos[verb - 1] === PUNCT) || !REPORTS.test(form[verb] ?? '') || proper < 0) return;
    const who = opens && /^(?:that|on|:|,|“|")$/.test(form[verb + 1] ?? '') ? first : verb + 1;
    const isBehind = who > verb;
    if (isBehind && !(/^(?:[,”"’»]|'')$/.test(form[verb - 1] ?? '') && /^[.,]$/.test(form[who + 1] ?? ''))) return;
    if (who >= last || !NAME.test(form[who] ?? '') || upos[who] === PROPN || upos[who] === NOUN || upos[who] === PRON) return;
    if (!isBehind && OPENS.test(form[who] ?? '')) return;
    for (let k = first; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1) && k !== who) return;
    for (let k = first; k < last; k++) if (head[k] === who && upos[k] !== PUNCT) return;
    if (head[verb] === who) return;
    upos[who] = PROPN;
    xpos[who] = proper;
    head[who] = verb;
    label[who] = nsubj;
  }

  /** “‘No,’ a man, who asked not to be named, said”: who stands right before a verb without a subject, taken for an aside of what is said. */
  function findSpeaker(trees: Trees, verb: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    if (upos[verb] !== VERB || form[verb - 1] !== ',') return;
    if (hasSubject(trees, verb, first, last, names)) return;
    let noun = verb - 1;
    while (noun >= first && (head[noun] ?? -1) < noun && label[noun] !== parataxis) noun = head[noun] ?? -1;
    if (noun < first || label[noun] !== parataxis || (upos[noun] !== NOUN && upos[noun] !== PROPN)) return;
    const said = head[noun] ?? -1;
    if (said < first || said > noun || head[said] !== verb || label[said] !== complement) return;
    for (let k = noun + 1; k < verb; k++) if (head[k] === said) return;
    head[noun] = verb;
    label[noun] = nsubj;
  }

  /** “A source close to the minister said”: who says it is the source, and how close she is goes with her. */
  function raiseClose(trees: Trees, i: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    const noun = i - 1;
    const above = head[i] ?? -1;
    if (form[i] !== 'close' || form[i + 1] !== 'to' || noun < first || upos[noun] !== NOUN) return;
    // “sources close to the minister said”: up to the verb all is theirs, whatever it hangs from
    let end = i + 2;
    while (end < last && end - i < MOST_CLOSE && IN_PHRASE.has(upos[end] ?? -1)) end++;
    const reports = upos[end] === VERB && (REPORTS.test(form[end] ?? '') || TELLS.test(form[end] ?? ''));
    const isSaid = reports && end > i + 2 && !hasOther(trees, end, noun, first, last);
    const isBeside = head[noun] === above && subjects.has(label[noun] ?? -1) && above > i;
    const isLost = head[noun] === i && (above > i || SAYS.test(form[above] ?? '')) && !hasSubject(trees, above, first, last, names);
    if (!isSaid && (upos[above] !== VERB || !(isBeside || isLost))) return;
    const verb = isSaid ? end : above;
    if (isSaid || isLost) {
      head[noun] = verb;
      label[noun] = nsubj;
    }
    head[i] = noun;
    label[i] = amod;
    if (!isSaid) return;
    const whom = end - 1;
    for (let k = i + 1; k < whom; k++) if ((head[k] ?? -1) <= i || (head[k] ?? -1) > whom) head[k] = whom;
    head[whom] = i;
    label[whom] = oblique;
  }

  /** Whether a verb has another subject than what stands in `[noun, verb)`, or hangs from that. */
  function hasOther({ head, label }: Trees, verb: number, noun: number, first: number, last: number): boolean {
    const above = head[verb] ?? -1;
    if (above >= noun && above < verb) return true;
    for (let k = first; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1) && (k < noun || k > verb)) return true;
    return false;
  }

  /** “Mr Ray, the union said, sold his shares”: between commas in front of another verb, who stands right before “said” says it. */
  function partAside({ form, upos, xpos, head, label }: Trees, said: number, first: number, last: number): void {
    const name = said - 1;
    const subject = head[name] ?? -1;
    if (form[said + 1] !== ',' || label[name] !== appos || subject < first || subject > name || !SAYS.test(form[said] ?? '')) return;
    if (head[subject] !== said || label[subject] !== nsubj) return;
    let comma = name - 1;
    while (comma > subject && form[comma] !== ',' && head[comma] === name) comma--;
    let verb = said + 2;
    while (verb < last && head[verb] !== said) verb++;
    if (
      form[comma] !== ',' ||
      comma <= subject ||
      verb >= last ||
      upos[verb] !== VERB ||
      !finite.has(xpos[verb] ?? -1) ||
      TELLS.test(form[verb] ?? '')
    )
      return;
    for (let k = said + 2; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1)) return;
    head[verb] = head[said] ?? -1;
    label[verb] = label[said] ?? 0;
    head[said] = verb;
    label[said] = parataxis;
    head[subject] = verb;
    head[name] = said;
    label[name] = nsubj;
    for (let k = verb + 1; k < last; k++) if (head[k] === said) head[k] = verb;
  }

  /** “Ann Lee emails from Leeds: ‘…’”: in front of a colon, with no verb, the name's own word tells what she does. */
  function sendWords({ form, upos, xpos, head, label }: Trees, i: number, first: number, last: number): void {
    if (upos[i] !== NOUN || !SENDS.test(form[i] ?? '') || upos[i - 1] !== PROPN || i - 1 < first || third < 0) return;
    let colon = i + 1;
    while (colon < last && colon - i < MOST_SENT && form[colon] !== ':' && upos[colon] !== PUNCT) colon++;
    if (form[colon] !== ':') return;
    for (let k = first; k < colon; k++) if (upos[k] === VERB || upos[k] === PART.AUX || (upos[k] === PUNCT && k < i)) return;
    let name = i - 1;
    while ((head[name] ?? -1) >= first && (head[name] ?? -1) < i) name = head[name] ?? -1;
    if (head[name] !== i && head[i] !== name) return;
    // (“The Macron emails: …” are things)
    for (let k = first; k < name; k++) if (upos[k] === PART.DET) return;
    if (head[i] === name) {
      head[i] = head[name] ?? -1;
      label[i] = label[name] ?? 0;
    }
    upos[i] = VERB;
    xpos[i] = third;
    head[name] = i;
    label[name] = nsubj;
  }

  return { sendWords, nameSpeaker, findSpeaker, raiseClose, partAside };
}
