const doers = ['crew', 'council', 'harbour office', 'school', 'ferry line', 'mayor'];
const deeds = ['repaired a pump', 'opened a road', 'closed a bridge', 'sold an old ship', 'met the owners', 'painted the tower'];
const months = ['January', 'February', 'March', 'April', 'May'];

/** An event that takes many words. */
const longEvent =
  'On 29 May a freighter with a hundred and twenty tons of timber from the forests of the far north sank within sight of the crowd on the northern quay in front of the old fish market between the lighthouse and the customs house of Kell.';

/** An article of `count` dated events over five months of 2024 and, for every eighth of them, of years long before; and the long event at its end. */
export function writeManyEvents(count: number): string {
  const sentences = Array.from({ length: count }, (_, index) => {
    const doer = doers[index % doers.length];
    const deed = deeds[Math.floor(index / doers.length) % deeds.length];
    const day = `${1 + ((index * 5) % 27)} ${months[Math.floor((index * months.length) / count)]}`;
    return `On ${day} ${index % 8 === 0 ? 1930 + index : 2024}, the ${doer} ${deed} at quay ${index}.`;
  });
  return `date 2024-05-31 The year of the quays\n\n${sentences.join('\n\n')}\n\n${longEvent}\n`;
}
