import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleReader } from '../../src/reader/article/ArticleReader.tsx';
import type { ArticleData } from '../../src/reader/article-data.ts';
import { createQueryClient } from '../../src/reader/load/queries.ts';
import { createBrowserRouter, RouterContext } from '../../src/reader/routing/router.ts';
import { groupTimeline } from '../../src/reader/timeline/group-timeline.ts';
import { bridge } from './fixture.ts';
import { manyEvents } from './many-events.ts';

function show(data: ArticleData) {
  history.replaceState(null, '', `/${data.slug}/`);
  render(
    <RouterContext.Provider value={createBrowserRouter('/')}>
      <QueryClientProvider client={createQueryClient()}>
        <ArticleReader data={data} />
      </QueryClientProvider>
    </RouterContext.Provider>,
  );
  return within(screen.getByRole('region', { name: 'When' }));
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('the timeline on the page', () => {
  test('says in brackets who does what an entry’s own words leave unsaid', () => {
    const [first, ...others] = bridge.analysis.timeline;
    const subject = bridge.analysis.people[0]?.mentions[0]?.span;
    if (first === undefined || subject === undefined) throw new Error('the fixture has an entry and somebody');
    const when = show({ ...bridge, analysis: { ...bridge.analysis, timeline: [{ ...first, subject }, ...others] } });
    expect(when.getAllByRole('link')[0]?.textContent).toMatch(/^\[.+\] \S/);
  });

  test('is an ordered list of days with their events, and marks the day of publication', () => {
    const when = show(bridge);
    expect(when.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Monday 4 March',
      'Wednesday 6 March',
    ]);
    expect(when.getByRole('link', { name: 'Ada Lind said' }).getAttribute('href')).toBe(
      `#at-${bridge.analysis.timeExpressions[0]?.span.start}`,
    );
    expect(document.querySelector('.day[data-side="published"]')?.getAttribute('data-empty')).toBe('true');
  });

  test('says which words have no day where nobody knows when the article was published', () => {
    const { published: _, ...article } = bridge.analysis.article;
    const [monday] = bridge.analysis.timeExpressions;
    if (monday === undefined) throw new Error('the fixture has a date');
    const warnings = [{ rule: 'no-date', message: 'The article does not say when it was published.', line: 1 }];
    const showUndated = (timeExpressions: typeof bridge.analysis.timeExpressions) =>
      show({ ...bridge, analysis: { ...bridge.analysis, article, timeExpressions, timeline: [], warnings } });
    const when = showUndated([{ ...monday, value: 'XXXX-WXX-1' }]);
    expect(when.getByText(/is not known, so “Monday” has no day here/)).toBeTruthy();
    expect(when.queryByText('No dated event in this article.')).toBeNull();
    // Said here, it is no note on the text besides.
    expect(screen.queryByText('A note on this text')).toBeNull();
    cleanup();
    expect(showUndated([]).getByText('No dated event in this article.')).toBeTruthy();
    cleanup();
    expect(show(bridge).queryByText(/is not known/)).toBeNull();
  });

  test('a day is a button only where something was said then, and filters the quotations by it', async () => {
    const user = userEvent.setup();
    const when = show(bridge);
    expect(when.queryByRole('button', { name: /6 March/ })).toBeNull();
    const day = when.getByRole('button', { name: 'Monday 4 March: only what was said then, one quotation' });
    await user.click(day);
    expect(day?.getAttribute('aria-pressed')).toBe('true');
    expect(location.search).toBe('?on=2024-03-04');
    expect(document.getElementById('lind-the-bridge-0002')?.getAttribute('data-passing')).toBe('true');
    expect(document.getElementById('berg-we-were-0004')?.getAttribute('data-passing')).toBe('false');
    await user.click(day);
    expect(location.search).toBe('');
  });

  test('an event without a date stands undated before its day, with the word that orders it', () => {
    const [said] = bridge.analysis.timeline;
    if (said === undefined) throw new Error('no entry');
    const word = { start: said.summary.start, end: said.summary.start + 3 };
    const asked: typeof said = {
      ...said,
      id: 'before-asked',
      when: 'PAST_REF',
      precision: 'none',
      order: { side: 'before', entry: said.id, word },
      places: [],
    };
    const when = show({ ...bridge, analysis: { ...bridge.analysis, timeline: [asked, said] } });
    expect(when.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Undated',
      'Monday 4 March',
      'Wednesday 6 March',
    ]);
    expect(when.getByText('before an event below')).toBeTruthy();
    expect(when.queryByText('day inferred')).toBeNull();
    expect(document.querySelector('.day[data-undated="true"] .tag')?.textContent).toBe('text says “ada”');
  });

  test('the way goes back from the words to their entry', () => {
    show(bridge);
    const entry = document.querySelector('.entry');
    expect(screen.getByRole('link', { name: 'Monday' })?.getAttribute('href')).toBe(`#${entry?.id}`);
  });

  test('80 events stay usable: what lies years back and what fills a day is folded, and nothing is left out', () => {
    const when = show(manyEvents(80));
    expect(document.querySelectorAll('#when .entry')).toHaveLength(80);
    expect(when.getByText(/^Background: 10 earlier events, 1950–1977$/)).not.toBeNull();
    const open = [...document.querySelectorAll('#when .entry')].filter((entry) => entry.closest('details') === null);
    expect(open.length).toBeLessThan(80);
  });

  test('what is folded from a century on says so, and no year of it', () => {
    const data = manyEvents(80);
    const [first, ...others] = data.analysis.timeline;
    if (first === undefined) throw new Error('there are events');
    const when = show({ ...data, analysis: { ...data.analysis, timeline: [{ ...first, when: '18' }, ...others] } });
    expect(when.getByText(/^Background: 10 earlier events, the 19th century to 1977$/)).not.toBeNull();
  });

  test('what is planned, claimed, denied or dated only by the story says so in words', () => {
    show(manyEvents(20));
    const tag = (index: number) => document.getElementById(`entry-event-${index}`)?.textContent;
    expect(tag(11)).toContain('claimed');
    expect(tag(12)).toContain('denied');
    expect(tag(13)).toContain('day inferred');
    expect(tag(19)).toContain('planned');
    expect(tag(14)).not.toMatch(/claimed|denied|inferred|planned/);
  });

  test('choosing a person recedes what happened without them', async () => {
    const user = userEvent.setup();
    show(manyEvents(20));
    await user.click(within(screen.getByRole('region', { name: 'Who' })).getByRole('button', { name: /The crew/ }));
    expect(document.getElementById('entry-event-14')?.getAttribute('data-passing')).toBe('true');
    expect(document.getElementById('entry-event-15')?.getAttribute('data-passing')).toBe('false');
  });
});

describe('groups', () => {
  const entry = (when: string) =>
    ({ ...manyEvents(11).analysis.timeline[10], when, id: when }) as (typeof bridge.analysis.timeline)[number];
  test('tell long gaps in words and stand as far apart as their time lets them', () => {
    const groups = groupTimeline([entry('2016'), entry('2024-01-03'), entry('2024-05-19')], '2024-05-20');
    expect(groups.map(({ gap }) => gap)).toEqual([undefined, 'eight years', 'five months', undefined]);
    expect(groups.map(({ step }) => step)).toEqual([0, 4, 3, 0]);
    expect(groups.map(({ side }) => side)).toEqual(['before', 'before', 'before', 'published']);
  });
});
