import { WEEKDAY } from '../text/weekday.ts';

/**
 * Where the verb that governs some words puts them: before the time of writing, behind it, or neither. What is wished, possible
 * or only named by an infinitive (“to mark”, “would meet”) is `perhaps-future`: the word for a plan, but past plans have it, too.
 */
export type Tense = 'past' | 'future' | 'perhaps-future' | 'present' | 'none';

export const FUTURE_AUXILIARY = /^(?:will|’ll|'ll|shall|wo)$/i;

const PLANNED_VERB =
  /^(?:plan|plans|planned|planning|scheduled|expected|expects|expect|due|set|intends|intend|hopes|hope|slated|agreed|wants|want|promised|vowed|pledged|ahead|prepares|preparing|prepare|seeks|seek)$/i;

/** Whether a verb tells of a plan: “is set for May”, unlike “set out in May”. */
export const tellsPlan = (word: string, next: string): boolean =>
  PLANNED_VERB.test(word) && !(/^set$/i.test(word) && /^(?:about|fire|foot|off|out|sail|up)$/i.test(next));

/** Plans in the present: what they are of lies ahead. */
const LOOKS_AHEAD = /^(?:plans?|expects?|intends?|hopes?|aims?)$/i;

/** Whether the words before “to meet” set it ahead: “hopes to”, “is scheduled to”, unlike “was due to”. */
export const isPlanOf = (word: string, before: string): boolean =>
  LOOKS_AHEAD.test(word) ||
  (/^(?:is|are|am|’s|’re|’m|'s|'re|'m)$/i.test(before) && (isPlan(word) || /^(?:set|about|going)$/i.test(word))) ||
  // “the bridge is to open”
  /^(?:is|are)$/i.test(word);

/** “a bridge (to be closed in May)”, “a hall, to be built there,”: whether “to be” behind a mark sets it ahead. */
export const isToBe = (mark: string, verb: string): boolean => /^[(,]$/.test(mark) && /^be$/i.test(verb);

/** Plans whose past is as often the day they were made. */
export const PAST_ONLY = /^(?:agreed|promised|vowed|pledged|set|hoped|wanted)$/i;

export const isPlan = (word: string): boolean => /^(?:planned|scheduled|slated|expected|due)$/i.test(word);

/** What a timetable says in the present: “the talks resume on Monday”, “voters go to the polls in June”. */
const SCHEDULED =
  /^(?:(?:re)?opens?|closes?|begins?|(?:re)?starts?|resumes?|ends?|finish(?:es)?|expires?|airs?|premieres?|arrives?|departs?|leaves?|returns?|runs?|sails?|flies)$/i;

const BEHIND_SCHEDULED = new RegExp(
  `^(?:on|in|at|by|before|during|from|over|until|next|this|later|early|late|today|tonight|tomorrow|again|${WEEKDAY})$`,
  'i',
);

/** What a court or a series does again on another day: “the hearing continues on Monday”, unlike “the slump continues in May”. */
const GOES_ON = /^(?:continues?|concludes?|reconvenes?)$/i;
const BEHIND_GOES_ON = new RegExp(`^(?:on|next|tomorrow|${WEEKDAY})$`, 'i');

const TAKES_PLACE = new RegExp(
  `^(?:${[
    'comes? (?:into|out)',
    'go(?:es)? (?:ahead|live|on|to)',
    'heads? to',
    'kicks? off',
    'runs? out',
    'stands? (?:down|trial)',
    'steps? (?:aside|down)',
    'takes? (?:effect|office|on|over|place)',
    'travels? to',
    'turns? \\d+',
  ].join('|')})$`,
  'i',
);

/** What sides do on the days of their fixtures: “Bergen play Oslo on Saturday”. */
const PLAYS = /^(?:plays?|faces?|hosts?|meets?|visits?)$/i;

/** “opens on”, “resumes tomorrow”, “steps down”. */
export const isTimetable = (word: string, next: string): boolean =>
  (SCHEDULED.test(word) && BEHIND_SCHEDULED.test(next)) || TAKES_PLACE.test(`${word} ${next}`);

const isScheduled = (word: string, next: string): boolean =>
  PLAYS.test(word) || isTimetable(word, next) || (GOES_ON.test(word) && BEHIND_GOES_ON.test(next));

/** “is out on Friday”, “is back in June”, of “is”. */
export const isOut = (word: string, next: string): boolean => /^(?:back|live|out)$/i.test(word) && BEHIND_SCHEDULED.test(next);

/** What is brought out or held on a day that is known before. */
const BROUGHT_OUT = /^(?:aired|broadcast|buried|held|inaugurated|launched|played|published|released|shown|unveiled)$/i;

/** “is released on Friday”, “is out on Friday”, of “is”: what a timetable says of a thing. */
export const isBroughtOut = (word: string, next: string): boolean =>
  (BROUGHT_OUT.test(word) && /^(?:at|by|from|in|on)$/i.test(next)) || isOut(word, next);

/** Where a verb in the present puts things, by itself and the word behind it: plans and timetables look ahead. */
export const tenseOfPresent = (word: string, next: string): Tense =>
  tellsPlan(word, next) || isScheduled(word, next) ? 'future' : 'present';

/** Past verbs behind which “to work” was done, or tried: “returned to work”, unlike “agreed to work”. */
export const DID =
  /^(?:returned|went|came|began|started|continued|helped|managed|failed|refused|had|rushed|gathered|proceeded|struggled|tried)$/i;
