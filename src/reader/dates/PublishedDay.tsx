import { readDay } from './calendar-days.ts';
import { sayDay } from './say-date.ts';

/** The day on which an article was published. */
export function PublishedDay({ published }: { readonly published: string | undefined }) {
  const day = readDay(published);
  return day === undefined ? 'Date unknown' : <time dateTime={published}>{sayDay(day)}</time>;
}
