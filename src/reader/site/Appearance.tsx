import { useEffect, useState } from 'react';

const KEY = 'quoteline:appearance';
const THEMES = ['system', 'light', 'dark'] as const;
const SIZES = ['small', 'normal', 'large', 'largest'] as const;
type Theme = (typeof THEMES)[number];
type Size = (typeof SIZES)[number];

/** The reader's theme and text size, kept in this browser; `appearance.js` applies them before anything is drawn. */
export function Appearance() {
  const [theme, setTheme] = useState<Theme>('system');
  const [size, setSize] = useState<Size>('normal');
  useEffect(() => {
    const { theme: shownTheme, text } = document.documentElement.dataset;
    setTheme(THEMES.find((one) => one === shownTheme) ?? 'system');
    setSize(SIZES.find((one) => one === text) ?? 'normal');
  }, []);
  const apply = (nextTheme: Theme, nextSize: Size): void => {
    setTheme(nextTheme);
    setSize(nextSize);
    const { dataset } = document.documentElement;
    if (nextTheme === 'system') delete dataset.theme;
    else dataset.theme = nextTheme;
    if (nextSize === 'normal') delete dataset.text;
    else dataset.text = nextSize;
    try {
      localStorage.setItem(KEY, JSON.stringify({ theme: nextTheme, text: nextSize }));
    } catch {
      // Without storage the choice holds until the page is left.
    }
  };
  return (
    <details className="appearance">
      <summary>
        <span aria-hidden="true">Aa</span>
        <span className="sr-only">Theme and text size</span>
      </summary>
      <div className="appearance-panel">
        <Choice legend="Theme" options={THEMES} chosen={theme} choose={(one) => apply(one, size)} />
        <Choice legend="Text" options={SIZES} chosen={size} choose={(one) => apply(theme, one)} />
      </div>
    </details>
  );
}

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
}

function Choice<Option extends string>({ legend, options, chosen, choose }: ChoiceProps<Option>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={legend} checked={option === chosen} onChange={() => choose(option)} />
          {option}
        </label>
      ))}
    </fieldset>
  );
}
