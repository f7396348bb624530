import type { Span } from '../types.ts';
import { findDay } from './find-day.ts';
import { type Line, trimSpan } from './lines.ts';

/** What the lines above a mail tell of the text below them. */
export interface MailHeader {
  readonly subject: Span;
  readonly sender?: Span;
  /** `YYYY-MM-DD`; it may be none of the calendar. */
  readonly sent?: string;
  /** Index of the first line below. */
  readonly bodyLine: number;
}

const FIELD = /^(from|sent|date|to|cc|reply-to|subject):[ \t]+/i;
const FEWEST_FIELDS = 3;
const FIELDS = 12;
const ANSWER = /^(?:(?:re|fwd?|aw):\s*)+/i;

/** Reads “From: … / Sent: … / Subject: …” from a line on, as mails are pasted; nothing where no mail begins there. */
export function readMail(text: string, lines: readonly Line[], first: number): MailHeader | undefined {
  const fields = new Map<string, Span>();
  let at = first;
  for (; at < lines.length && at < first + FIELDS; at++) {
    const line = lines[at];
    const match = line && FIELD.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
    if (!line || !match) break;
    fields.set((match[1] ?? '').toLowerCase(), trimSpan(text, line.start + match[0].length, line.end));
  }
  const subject = fields.get('subject');
  if (!subject || fields.size < FEWEST_FIELDS || !fields.has('from')) return undefined;
  const words = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + 200));
  const day = fields.get('sent') ?? fields.get('date');
  const sent = day && findDay(words(day));
  const sender = fields.get('from');
  const answer = ANSWER.exec(words(subject))?.[0].length ?? 0;
  return {
    subject: { start: subject.start + answer, end: subject.end },
    bodyLine: at,
    ...(sender ? { sender } : {}),
    ...(sent === undefined ? {} : { sent }),
  };
}
