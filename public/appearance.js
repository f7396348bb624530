// Applies the reader's theme and text size before anything is drawn. Loaded early, small, and without a build.
(() => {
  try {
    const chosen = JSON.parse(localStorage.getItem('quoteline:appearance') || '{}');
    if (chosen.theme === 'light' || chosen.theme === 'dark') document.documentElement.dataset.theme = chosen.theme;
    if (['small', 'large', 'largest'].includes(chosen.text)) document.documentElement.dataset.text = chosen.text;
  } catch {
    // Without storage the system's theme and the normal size stand.
  }
})();
