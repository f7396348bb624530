import { type KeyboardEvent, useRef, useState } from 'react';
import { LatePart, lateCode } from './LatePart.tsx';

const choicesCode = lateCode(() => import('./AppearanceChoices.tsx').then((module) => module.AppearanceChoices));

/** “Aa”: theme and text size. */
export function AppearanceMenu() {
  const [opened, setOpened] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    close();
  };
  return (
    <details className="appearance" ref={menu} onKeyDown={closeOnEscape} onToggle={() => setOpened(true)}>
      <summary aria-label="Appearance: theme and text size">Aa</summary>
      {opened && (
        <LatePart code={choicesCode} giveUp={close}>
          {(AppearanceChoices) => <AppearanceChoices />}
        </LatePart>
      )}
    </details>
  );
}
