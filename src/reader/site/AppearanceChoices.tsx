import { type Appearance, setAppearance, useAppearance } from './appearance.ts';

const themes: readonly { readonly value: Appearance['theme']; readonly label: string }[] = [
  { value: 'system', label: 'Same as the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const sizes: readonly { readonly value: Appearance['text']; readonly label: string }[] = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
  { value: 'largest', label: 'Largest' },
];

/** The choices of theme and text size. */
export function AppearanceChoices() {
  const appearance = useAppearance();
  return (
    <div className="menu">
      <fieldset>
        <legend>Theme</legend>
        {themes.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="theme"
              checked={appearance.theme === value}
              onChange={() => setAppearance({ ...appearance, theme: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Text size</legend>
        {sizes.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="text"
              checked={appearance.text === value}
              onChange={() => setAppearance({ ...appearance, text: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
