import { type ReactNode, useContext, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ArticleData } from '../article-data.ts';
import { capitalizeFirst } from '../capitalize-first.ts';
import { DateNotes } from '../dates/DateNotes.tsx';
import { sayPart } from '../library/say-counts.ts';
import { CarriedContext } from '../load/carried.ts';
import { People } from '../people/People.tsx';
import { ShowOptions } from '../people/ShowOptions.tsx';
import { sliceWords } from '../people/voices.ts';
import { applyCorrections } from '../quote/apply-corrections.ts';
import { useCorrections } from '../quote/corrections.ts';
import { useCardAhead } from '../quote/OpenCard.tsx';
import { useCardInSheet } from '../quote/use-card-in-sheet.ts';
import { countChoices, effectiveShow, type Filter, isFiltering, passes, readFilter, sayFilter, writeFilter } from '../routing/filters.ts';
import { usePlace, useRouter } from '../routing/router.ts';
import { BottomBar } from '../site/BottomBar.tsx';
import { focusHeading } from '../site/focus-heading.ts';
import { LatePart, lateCode } from '../site/LatePart.tsx';
import { Notice } from '../site/Notice.tsx';
import { useTitle } from '../site/use-title.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { NothingPasses } from './NothingPasses.tsx';
import { isLong, prepareReading, type Reading, ReadingContext, useReading, type View, ViewContext } from './reading.ts';
import { useOpenQuotation } from './use-open-quotation.ts';

/** Most links still hold; what speaks of those that do not is fetched when one does not. */
const noticeCode = lateCode(() => import('../share/LinkNotice.tsx').then((module) => module.LinkNotice));

/** An article with its timeline, its people and its quotations: the page this product is about. */
export function ArticleReader(props: {
  readonly data: ArticleData;
  readonly own?: boolean;
  readonly quotation?: string;
  /** What there is to say of the article itself, above it. */
  readonly notice?: ReactNode;
}) {
  const { data, own = false, quotation } = props;
  const corrections = useCorrections(data.slug);
  const reading = useMemo(() => prepareReading(applyCorrections(data, corrections), own, data), [data, corrections, own]);
  const place = usePlace();
  const router = useRouter();
  const ids = useMemo(() => reading.speakers.map((speaker) => speaker.id), [reading]);
  const { filter, dropped } = useMemo(() => readFilter(place.search, ids), [place.search, ids]);
  const [droppedBefore, setDroppedBefore] = useState<readonly string[]>([]);
  useCardAhead();
  const { article } = data.analysis;
  const carried = useContext(CarriedContext);
  // A quotation's own page is named after it by the build.
  const isNamed = quotation !== undefined && carried?.kind === 'quotation' && carried.quotation.id === quotation;
  useTitle(isNamed ? undefined : sliceWords(article.text, article.headline) || 'Untitled article', quotation !== undefined);
  const opening = useOpenQuotation(reading, quotation);
  // A card in a sheet lies over the page, so what there is to say about the link that opened it stands in the card.
  const inSheet = useCardInSheet(reading, opening.open);
  const { link } = opening;
  const notice = link !== undefined && (link.state !== 'same' || link.passage !== undefined) && (
    <LatePart code={noticeCode} giveUp={opening.dismissLink}>
      {(LinkNotice) => <LinkNotice link={link} dismiss={opening.dismissLink} inSheet={inSheet} />}
    </LatePart>
  );

  useEffect(() => {
    if (dropped.length === 0) return;
    setDroppedBefore(dropped);
    router.go(`${place.pathname}${writeFilter(filter, ids, place.search)}${place.hash}`, { replace: true });
  }, [dropped, filter, ids, place, router]);

  const filtered = useMemo(
    (): View => ({
      filter,
      show: effectiveShow(filter),
      open: opening.open,
      ...filterQuotations(filter, reading),
      setFilter: (next) => router.go(`${place.pathname}${writeFilter(next, ids, place.search)}${place.hash}`),
      openQuotation: opening.openQuotation,
      closeQuotation: opening.closeQuotation,
      takeManner: opening.takeManner,
    }),
    [filter, opening, reading, router, place, ids],
  );
  const view: View = inSheet ? { ...filtered, notice } : filtered;
  // A long text follows what was pressed when that has been drawn.
  const later = useDeferredValue(view);
  const long = isLong(reading);
  const filtering = isFiltering(filter);
  const dismissDropped = () => {
    setDroppedBefore([]);
    focusHeading();
  };
  const nameOf = (id: string) => reading.speakerOf.get(id)?.name ?? id;

  return (
    <ReadingContext.Provider value={reading}>
      <ViewContext.Provider value={view}>
        <main className="article-page" id="content" data-show={view.show} data-filtering={filtering} data-long={long}>
          <ViewContext.Provider value={long ? later : view}>
            <DateNotes>
              <ArticleHeader>
                {props.notice}
                {!inSheet && notice}
                {droppedBefore.length > 0 && (
                  <Notice title="A part of this address was left out." tone="soft" dismiss={dismissDropped}>
                    <p>{sentence(droppedBefore)}</p>
                  </Notice>
                )}
              </ArticleHeader>
              <Timeline />
              <ArticleBody />
            </DateNotes>
          </ViewContext.Provider>
          <div className="rail people-rail" id="who">
            <People />
            <ShowOptions />
          </div>
          {view.show !== 'quotes' && <NothingPasses floating />}
        </main>
        <p className="sr-only" role="status">
          {filtering ? `${sayPart(view.passing.size, data.analysis.quotations.length)} quotations: ${sayFilter(filter, nameOf)}` : ''}
        </p>
        <DescriptionsForLinks />
        <BottomBar />
      </ViewContext.Provider>
    </ReadingContext.Provider>
  );
}

/** What a filter lets through, as corrected by the reader, and how much each choice beside it would. */
function filterQuotations(filter: Filter, { quotationOf, timeline }: Reading): Pick<View, 'passing' | 'counts'> {
  const quotations = [...quotationOf.values()];
  return {
    passing: new Set(quotations.filter((one) => passes(filter, one)).map(({ id }) => id)),
    counts: countChoices(
      filter,
      quotations,
      timeline.map(({ value }) => value),
    ),
  };
}

function sentence(parts: readonly string[]): string {
  return `${capitalizeFirst(parts.join('; '))}. Everything else in it applies.`;
}

/** What assistive technology says behind a link's own words; referred to by `aria-describedby`. */
function DescriptionsForLinks() {
  const reading = useReading();
  const voices = [
    ...reading.speakers.map(({ id, name }) => ({ id, name: `Quotation by ${name}` })),
    { id: 'unknown', name: 'Quotation, speaker unknown' },
  ];
  return (
    <div hidden>
      <span id="voice-unsure">, probably</span>
      <span id="voice-denied">, but the article says it was not said</span>
      <span id="voice-hypothetical">, but not said: it may, would or should be</span>
      {voices.map(({ id, name }) => (
        <span key={id}>
          <span id={`voice-${id}-direct`}>{name}</span>
          <span id={`voice-${id}-mixed`}>{name}, partly quoted</span>
          <span id={`voice-${id}-indirect`}>{name}, reported</span>
        </span>
      ))}
    </div>
  );
}
