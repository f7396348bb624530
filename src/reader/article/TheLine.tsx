import { type KeyboardEvent, type MouseEvent, memo, useMemo, useState } from 'react';
import { nameSpeakers, sliceWords } from '../people/voices.ts';
import { clipWords } from '../quote/clip-words.ts';
import { isPlainClick } from '../routing/Link.tsx';
import { type LineSegment, placeOnLine } from './line-marks.ts';
import { speakerOfQuotation, useReading, useView, type View, voiceAttributes } from './reading.ts';

/** How wide a segment is at least, as a share of the line: as much as can be seen and pressed. */
const narrowest = 0.006;

/** More segments than this lie so close that lines around them would cover what is below. */
const mostOutlined = 150;

/** How far from a segment, in pixels, a press still means it: some are two pixels wide, and a thumb is not. */
const reach = 12;

/** The article from its first word to its last as a hairline, with a segment in its speaker's colour for each quotation. */
export function TheLine() {
  const reading = useReading();
  const view = useView();
  const [current, setCurrent] = useState(0);
  const { analysis } = reading.data;
  const segments = useMemo(() => placeOnLine(analysis), [analysis]);
  if (segments.length === 0) return null;
  const reachable = Math.min(current, segments.length - 1);

  const step = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = {
      ArrowRight: reachable + 1,
      ArrowLeft: reachable - 1,
      ArrowDown: reachable + 1,
      ArrowUp: reachable - 1,
      Home: 0,
      End: segments.length - 1,
    }[event.key];
    if (to === undefined || to < 0 || to >= segments.length) return;
    event.preventDefault();
    setCurrent(to);
    event.currentTarget.querySelectorAll('a')[to]?.focus();
  };
  const pressNear = ({ target, clientX, currentTarget }: MouseEvent<SVGSVGElement>) => {
    if (target instanceof Element && target.closest('a') !== null) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const near = findNearest(segments, (clientX - left) / width);
    if (near !== undefined && near.distance * width <= reach) view.openQuotation(near.id, 'there');
  };
  return (
    <svg
      className="the-line"
      data-dense={segments.length > mostOutlined}
      role="toolbar"
      aria-label="The line: every quotation in the order of the text"
      onKeyDown={step}
      onClick={pressNear}
    >
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      {segments.map((segment, index) => (
        <Mark
          key={segment.quotation.id}
          segment={segment}
          index={index}
          all={segments.length}
          reachable={index === reachable}
          passing={view.passing.has(segment.quotation.id)}
          open={view.open === segment.quotation.id}
          openQuotation={view.openQuotation}
          focus={setCurrent}
        />
      ))}
    </svg>
  );
}

interface MarkProps extends Pick<View, 'openQuotation'> {
  readonly segment: LineSegment;
  readonly index: number;
  readonly all: number;
  readonly reachable: boolean;
  readonly passing: boolean;
  readonly open: boolean;
  readonly focus: (index: number) => void;
}

/** A quotation on the line. Drawn anew only when something of its own changes. */
const Mark = memo(function Mark({ segment: { quotation, pieces }, index, all, reachable, passing, open, ...ways }: MarkProps) {
  const reading = useReading();
  const first = quotation.content[0];
  const words = first === undefined ? '' : clipWords(sliceWords(reading.text, first), 60);
  const press = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    ways.openQuotation(quotation.id, 'there');
  };
  return (
    <a
      href={`#${quotation.id}`}
      tabIndex={reachable ? 0 : -1}
      aria-label={`${index + 1} of ${all}, ${nameSpeakers(reading.data.analysis, quotation) ?? 'speaker unknown'}: ${words}`}
      data-passing={passing}
      data-open={open}
      onClick={press}
      onFocus={() => ways.focus(index)}
      {...voiceAttributes(speakerOfQuotation(reading, quotation))}
    >
      {pieces.map((piece) => {
        const width = Math.max(narrowest, piece.to - piece.from);
        const from = Math.min(piece.from, 1 - width);
        return (
          <g key={piece.from}>
            <rect className="touch" x={percent(from)} width={percent(width)} y="0" height="100%" />
            <rect className="mark" x={percent(from)} width={percent(width)} y="50%" height="12" rx="1.5" />
          </g>
        );
      })}
    </a>
  );
});

/** The quotation nearest to a place on the line, and how far off it is, both as shares of the line. */
function findNearest(segments: readonly LineSegment[], share: number): { readonly id: string; readonly distance: number } | undefined {
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const { quotation, pieces } of segments) {
    for (const { from, to } of pieces) {
      const distance = Math.max(from - share, share - to, 0);
      if (nearest === undefined || distance < nearest.distance) nearest = { id: quotation.id, distance };
    }
  }
  return nearest;
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
