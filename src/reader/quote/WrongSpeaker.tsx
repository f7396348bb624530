import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Quotation } from '../../engine/index.ts';
import { useReading } from '../article/reading.ts';
import { correctSpeaker, useCorrections, writeCorrections } from './corrections.ts';

/** Lets a reader say who is speaking, for themselves, and export what they said for the publisher. */
export function WrongSpeaker({ quotation, done }: { readonly quotation: Quotation; readonly done: () => void }) {
  const reading = useReading();
  const { slug, analysis } = reading.data;
  const corrections = useCorrections(slug);
  const corrected = corrections.some((correction) => correction.quotation === quotation.id);
  // Nothing is kept before “Save”: by keyboard a list changes with every key.
  const [chosen, setChosen] = useState(quotation.speaker ?? '');
  // One of several who say it may be said to be the only one.
  const isSame = quotation.alsoBy === undefined && chosen === (quotation.speaker ?? '');
  const form = useRef<HTMLFormElement>(null);
  // The question comes up below the card's end, which may be below the window's.
  useEffect(() => {
    form.current?.querySelector('select')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    correctSpeaker(slug, quotation.id, chosen === '' ? null : chosen);
    done();
  };
  const takeBack = () => {
    correctSpeaker(slug, quotation.id, undefined);
    done();
  };
  const exportFile = () => {
    const url = URL.createObjectURL(new Blob([writeCorrections(slug, corrections)], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${slug}.corrections.json` });
    anchor.click();
    URL.revokeObjectURL(url);
  };
  return (
    <form className="correcting" ref={form} onSubmit={save}>
      <label>
        Who says this?
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">Nobody named in the article</option>
          {analysis.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">
        Your correction stays in this browser.
        {!reading.own && ' You can save it as a file then, and send that to whoever publishes the article here.'}
      </p>
      <p className="button-row">
        <button type="submit" className="button primary" disabled={isSame}>
          Save
        </button>
        {corrected && (
          <button type="button" className="button" onClick={takeBack}>
            Take my correction back
          </button>
        )}
        {corrections.length > 0 && !reading.own && (
          <button type="button" className="button" onClick={exportFile}>
            Save my corrections as a file
          </button>
        )}
      </p>
    </form>
  );
}
