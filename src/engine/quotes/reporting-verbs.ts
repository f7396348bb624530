import { stemsOf } from './hash-word.ts';

/**
 * Verbs that only somebody who speaks or writes can be the subject of. The corpus counts what most of them report among
 * attitudes, and has others too seldom to learn them; a reader asks who said so all the same.
 */
export const UTTERS = stemsOf(
  'add admonish advise allege assure aver bemoan calculate caution clarify confide counsel counter disclose divulge enquire estimate express forecast fume gripe grumble hint hold indicate inform inquire intimate lament maintain muse notify object opine order plead posit project protest quip rage reaffirm reason reassure rebut reckon recommend remind retort rule submit surmise reflect swear swore theorise theorize thunder voice whisper wonder',
);

/** What a judge or counsel does with what stands right behind it, and a host with a party. */
export const HOLDS = stemsOf('hold plead submit swear swore');

/** What reports only in front of “that”: “charged that …”, “briefed the board that …”, “was forced to write that …”. */
export const WITH_THAT = stemsOf('brief charge email text underline underscore write');

/** The plainest of all, beside which what stands is known by its place. */
export const SAYS = /^(?:said|says)$/;

/** What a paper, or who wrote it, does: “the study found that …”. */
export const FINDS = stemsOf('find show conclude determine reveal indicate discover calculate establish');
/** What “they” do of whom that is told, and nobody else. */
export const CONCLUDES = stemsOf('find conclude determine discover');
export const PAPERS = stemsOf(
  'affidavit analysis audit auditor autopsy coroner court data document email figure filing inquest inquiry inspector investigation investigator judge jury letter log memo ombudsman panel paper poll post-mortem record regulator report research researcher review scientist statement statistic study survey transcript tribunal watchdog',
);
/** Verbs whose words are what somebody is told to do, or what the speaker will do: “advised parents to check …”. */
export const TELLS = stemsOf('advise admonish caution counsel dare direct exhort instruct recommend remind threaten');

/** What crowds do, and what that is called: “cries of ‘Shame!’”. */
export const CRIES = stemsOf('call chant cheer cry scream shout');

/** What somebody says, as a noun. */
export const SAYINGS = stemsOf(
  'advice answer catchphrase comment conclusion explanation message mantra motto plea post reaction reply response retort slogan tweet verdict warning word',
);

/** How a paper came by what it tells of: “a memo seen by the Herald”. */
export const SEEN = /^(?:obtained|reviewed|seen|viewed)$/;

/** What is cried at somebody. */
export const SHOUTS = stemsOf('shout yell scream');

/** What words on paper do: “a message reading ‘…’”. */
export const READS = /^(?:reads?|reading|says?|saying|said)$/;

/** What is told in court is somebody's, but seldom does a paper say whose: “the court heard that …”. */
export const HEARS = stemsOf('hear');
