import type { TimeExpression } from '../../types.ts';
import { nounBefore } from './adjacent-noun.ts';
import { contradicts, isOldPlan, isPastAhead, tellsEveryYear } from './against-tense.ts';
import { isCancelled } from './cancelled.ts';
import type { ClauseView } from './clause-view.ts';
import { goesOnList } from './date-lists.ts';
import { type EventHead, hasCopula } from './find-event.ts';
import { anyFinite, secondBetween } from './finite-verbs.ts';
import { happens, isAnyNight, isHeldOn, isNowadays } from './happens.ts';
import { openingHappening } from './opening-happening.ts';
import { outsideMarks } from './outside-marks.ts';
import { datesByDecade } from './says-when.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';

/** An event of a sentence and the dates that it was given. */
export interface DatedEvent {
  readonly event: EventHead;
  readonly dates: TimeExpression[];
}

/** The events of one sentence that happen, with their dates. */
export class DatedEvents {
  readonly view: ClauseView;
  readonly quoted: (token: number) => boolean;
  readonly byToken = new Map<number, DatedEvent>();

  constructor(view: ClauseView, quoted: (token: number) => boolean) {
    this.view = view;
    this.quoted = quoted;
  }

  /** Gives a date to an event, unless that does not happen then. Returns the event that the date tells of. */
  add(verb: EventHead | undefined, time: TimeExpression): EventHead | undefined {
    const event = this.#choose(verb, time);
    if (!event || !this.#happensThen(event, time)) return event;
    const { view, byToken } = this;
    const known = byToken.get(event.token);
    // “joined in 1954, becoming a partner in 1961”, “will close on Friday and reopen on Monday”
    const later = known && datesApart(view, known.dates, time) ? secondBetween(view, event.token, firstTokenOf(view, time.span)) : -1;
    if (later >= 0) byToken.set(later, { event: { token: later, form: 'verb' }, dates: [...(byToken.get(later)?.dates ?? []), time] });
    else if (known) known.dates.push(time);
    else byToken.set(event.token, { event, dates: [time] });
    return event;
  }

  #choose(verb: EventHead | undefined, time: TimeExpression): EventHead | undefined {
    const { view, quoted } = this;
    const found = openingHappening(view, verb, firstTokenOf(view, time.span)) ?? verb;
    // What is done on a day to come is told by another verb, or not at all.
    const chosen = outsideMarks(view, found && isPastAhead(view, found, time) ? anyFinite(view) : found, time);
    // “was involved in a clash on Friday”: how things were is no event, what it was in is one
    const within = chosen && !isOwnDate(view, chosen, time) && hasCopula(view, chosen.token) && !happens(view, chosen, quoted);
    return within ? nounBefore(view, firstTokenOf(view, time.span)) : chosen;
  }

  #happensThen(event: EventHead, time: TimeExpression): boolean {
    const { view, quoted } = this;
    if (!datesByDecade(view, event, time) || isNowadays(view, event.token, time, quoted)) return false;
    if (!(isOwnDate(view, event, time) ? isHeldOn(view, event.token, time) : happens(view, event, quoted))) return false;
    if (isAnyNight(view, event.token, time) || isCancelled(view, event)) return false;
    if (event.form !== 'verb') return true;
    // “I will resign the same day”: a day that is over is not the one they mean.
    return !contradicts(view, event, time) && !tellsEveryYear(view, event, time) && !isOldPlan(view, event, time, quoted);
  }
}

/** Whether a date is none of those that a verb has, nor the next of their list. */
const datesApart = (view: ClauseView, dates: readonly TimeExpression[], date: TimeExpression): boolean =>
  !dates.some(({ value }) => value.startsWith(date.value) || date.value.startsWith(value)) && !goesOnList(view, dates.at(-1), date);

/** “The funeral will be on Friday”: whether the date itself is what the clause says. */
const isOwnDate = (view: ClauseView, { token }: EventHead, { span }: TimeExpression): boolean =>
  token >= firstTokenOf(view, span) && token <= lastTokenOf(view, span);
