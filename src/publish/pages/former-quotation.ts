import type { QuotationChange } from '../../reader/article-data.ts';
import { readDay } from '../../reader/dates/calendar-days.ts';
import { sayDay } from '../../reader/dates/say-date.ts';
import { joinNames } from '../../reader/people/voices.ts';
import { frameMarkup } from '../../reader/render.tsx';
import { compareWords } from '../../reader/share/compare-words.ts';
import { isOtherPeople } from '../../reader/share/same-name.ts';
import { saidChanges, unquoted } from '../../reader/share/say-change.ts';
import { type Place, pageAddress } from './addresses.ts';
import { escapeMarkup } from './escape.ts';

/** What an old address says: the change in one sentence, and the words as they were. */
export interface FormerQuotation {
  readonly title: string;
  readonly description: string;
  /** Markup for readers without JavaScript; with it the reader shows the change in the article. */
  readonly html: string;
}

/** The quotation that an old address leads to, as it stands now. */
export interface PresentQuotation {
  readonly words: string;
  /** All who say it, by name; empty when the speaker is unknown. */
  readonly speakers: readonly string[];
}

/** The page at an old address. The words are those of the article then, and the page says so. */
export function writeFormerQuotation(
  place: Place,
  slug: string,
  headline: string,
  change: QuotationChange,
  present?: PresentQuotation,
): FormerQuotation {
  const isUnquoted = change.now === undefined && change.at !== undefined;
  const { title: sentence } = isUnquoted ? unquoted : saidChanges[change.state];
  const here = { ...place, site: '' };
  const article = pageAddress(here, { kind: 'article', slug });
  const now = change.now === undefined ? undefined : pageAddress(here, { kind: 'quotation', slug, quotation: change.now });
  const day = readDay(change.changed);
  const html = [
    `<main class="lone-page former" id="content"><div class="notice" data-tone="${saidChanges[change.state].tone}">`,
    `<h1 class="notice-title">${escapeMarkup(sentence)}</h1>`,
    `<div class="notice-words">${tellWords(change, present)}</div>`,
    `<p class="notice-since">In <a href="${escapeMarkup(article)}">${escapeMarkup(headline || 'the article')}</a>`,
    day === undefined || change.state === 'same'
      ? '</p>'
      : ` · Changed on or before <time datetime="${change.changed}">${sayDay(day)}</time>.</p>`,
    `<p class="notice-actions"><a class="text-button" href="${escapeMarkup(now ?? article)}">`,
    `${now === undefined ? 'Read the article as it is now' : 'Read the quotation as it is now'}</a></p>`,
    '</div></main>',
  ].join('');
  return {
    title: `${sentence.slice(0, -1)} · Quoteline`,
    description: `${sentence} ${headline}`.trim(),
    html: frameMarkup(html, place.base),
  };
}

function sayNamed(present: PresentQuotation | undefined): string {
  const names = joinNames(present?.speakers ?? []);
  return names === undefined ? 'The article does not name a speaker now.' : `The article now names ${names}.`;
}

/** The words then, and what is other now: the difference word by word, or the speakers. */
function tellWords({ state, words, speaker, alsoBy = [] }: QuotationChange, present: PresentQuotation | undefined): string {
  const were = speaker === undefined ? [] : [speaker, ...alsoBy];
  const names = joinNames(were);
  const whose = names === undefined ? 'these words' : `words of ${escapeMarkup(names)}`;
  const then = `<p>The link was made for ${whose}: <span>${escapeMarkup(words)}</span></p>`;
  if (state === 'reworded' && present !== undefined) {
    const marks = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;
    const difference = compareWords(words, present.words)
      .map(({ words, change }) => marks[change][0] + escapeMarkup(words) + marks[change][1])
      .join('');
    const isOther = isOtherPeople(were, present.speakers);
    const whoThen = isOther ? `<p>${escapeMarkup(`The link was made for words of ${names}. ${sayNamed(present)}`)}</p>` : '';
    return `<p>${difference}</p>${whoThen}`;
  }
  if (state === 'other-speaker') return `${then}<p>${escapeMarkup(sayNamed(present))}</p>`;
  return then;
}
