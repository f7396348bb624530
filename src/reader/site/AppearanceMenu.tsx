import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';

const AppearanceChoices = lazy(() => import('./AppearanceChoices.tsx').then((module) => ({ default: module.AppearanceChoices })));

/** “Aa”: theme and text size. */
export function AppearanceMenu() {
  const [opened, setOpened] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.current === null || !menu.current.open) return;
    event.stopPropagation();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details className="appearance" ref={menu} onKeyDown={closeOnEscape} onToggle={() => setOpened(true)}>
      <summary aria-label="Appearance: theme and text size">Aa</summary>
      {opened && (
        <Suspense>
          <AppearanceChoices />
        </Suspense>
      )}
    </details>
  );
}
