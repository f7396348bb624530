import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { LatePart, lateCode } from './LatePart.tsx';

const choicesCode = lateCode(() => import('./AppearanceChoices.tsx').then((module) => module.AppearanceChoices));

/** “Aa”: theme and text size. */
export function AppearanceMenu() {
  const [opened, setOpened] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  // It lies over the page: a press beside it, or the focus elsewhere, is done with it.
  useEffect(() => {
    if (!isOpen) return;
    const closeBeside = ({ target }: Event) => {
      if (menu.current !== null && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeBeside);
    document.addEventListener('focusin', closeBeside);
    return () => {
      document.removeEventListener('pointerdown', closeBeside);
      document.removeEventListener('focusin', closeBeside);
    };
  }, [isOpen]);
  const toggle = () => {
    setOpened(true);
    setIsOpen(menu.current?.open === true);
  };
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
    <details className="appearance" ref={menu} onKeyDown={closeOnEscape} onToggle={toggle}>
      <summary aria-label="Appearance: theme and text size">Aa</summary>
      {opened && (
        <LatePart code={choicesCode} giveUp={close}>
          {(AppearanceChoices) => <AppearanceChoices />}
        </LatePart>
      )}
    </details>
  );
}
