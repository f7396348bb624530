import { list, type Product, SAID, story, TOLD } from './form.ts';

/** Verbs that report: plain, behind “has”, with -ing. */
const VERBS: readonly (readonly [say: string, said: string, saying: string])[] = [
  ['say', 'said', 'saying'],
  ['claim', 'claimed', 'claiming'],
  ['tell reporters', 'told reporters', 'telling reporters'],
  ['announce', 'announced', 'announcing'],
  ['warn', 'warned', 'warning'],
  ['admit', 'admitted', 'admitting'],
  ['argue', 'argued', 'arguing'],
  ['insist', 'insisted', 'insisting'],
  ['write', 'written', 'writing'],
];

/** What WHO did or did not, in front of “that” or of a colon and marks. */
const GROUPS: Readonly<Record<'hypothetical' | 'denied' | 'said', readonly string[]>> = {
  hypothetical: list(`
    is to SAY on Friday | is likely to SAY | is expected to SAY | plans to SAY | is about to SAY | will SAY on Friday | may yet SAY |
    would SAY | could SAY | might SAY | should SAY | is due to SAY | wants to SAY | hopes to SAY | ought to SAY |
    is set to SAY | intends to SAY | is preparing to SAY | was planning to SAY
  `),
  denied: list(`
    never SAID | has yet to SAY | refused to SAY | stopped short of SAYING | has never SAID | did not SAY | does not SAY | denied SAYING |
    had not SAID | declined to SAY | has not SAID | avoided SAYING | failed to SAY | is yet to SAY | cannot SAY | would not SAY
  `),
  said: list(`
    did not hesitate to SAY | was forced to SAY | went on to SAY | did SAY | has SAID | had SAID | has always SAID | was right to SAY |
    was the first to SAY | continues to SAY | began by SAYING | ended by SAYING | was quoted as SAYING | is SAYING | was heard SAYING |
    was not alone in SAYING | keeps SAYING | was reported to have SAID | is known to have SAID | has repeatedly SAID | could only SAY
  `),
};

const fill = (words: string, [say, said, saying]: (typeof VERBS)[number]): string =>
  words.replace('SAYING', saying).replace('SAID', said).replace('SAY', say);

export const factuality: Product = {
  name: 'factuality',
  does: 'what somebody said, did not say or is yet to say, nine verbs in fifty-six ways, reported and in marks: how it is labelled',
  *forms() {
    for (const [right, groups] of Object.entries(GROUPS))
      for (const group of groups)
        for (const verb of VERBS) {
          const did = fill(group, verb);
          // (“never written that” is no “never wrote that”)
          if (verb[1] === 'written' && /^never SAID/.test(group)) continue;
          yield { text: story(`Ann Tessmar ${did} that ${TOLD}.`), right };
          yield { text: story(`Ann Tessmar ${did}: “${SAID}.”`), right };
        }
  },
  read: ({ quotations }) => (quotations.length === 0 ? 'none' : quotations.map((quotation) => quotation.factuality).join('; ')),
};
