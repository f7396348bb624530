/** What is left free between a card, or its words, and the window's edge, in pixels. */
const room = 16;

/**
 * Brings an open card below its words into the window, as much of it as leaves them in sight, clear of what floats at the window's
 * head. A card that comes late, or stands near the text's end, made the page longer than it was when its words were gone to.
 */
export function showCard(id: string): void {
  // Behind the way to its words, which waits for a frame, too.
  requestAnimationFrame(() => {
    const card = document.getElementById(`card-${id}`);
    const words = document.getElementById(id);
    if (card === null || words === null || card.closest('dialog') !== null) return;
    const floats = document.querySelector('.notice-place')?.clientHeight ?? 0;
    const { top } = words.getBoundingClientRect();
    const over = Math.min(card.getBoundingClientRect().bottom + room - window.innerHeight, top - floats - 2 * room);
    // Who has gone on from them by now is left alone.
    if (over > 0 && top < window.innerHeight) window.scrollBy({ top: over });
  });
}
