const doers = ['crew', 'council', 'harbour office', 'school', 'ferry line', 'mayor'];
const deeds = ['repaired a pump', 'opened a road', 'closed a bridge', 'sold an old ship', 'met the owners', 'painted the tower'];
const months = ['January', 'February', 'March', 'April', 'May'];

/** An article of `count` dated events over five months of 2024 and, for every eighth of them, of years long before. */
export function writeManyEvents(count: number): string {
  const sentences = Array.from({ length: count }, (_, index) => {
    const doer = doers[index % doers.length];
    const deed = deeds[Math.floor(index / doers.length) % deeds.length];
    const day = `${1 + ((index * 5) % 27)} ${months[Math.floor((index * months.length) / count)]}`;
    return `On ${day} ${index % 8 === 0 ? 1930 + index : 2024}, the ${doer} ${deed} at quay ${index}.`;
  });
  return `date 2024-05-31 The year of the quays\n\n${sentences.join('\n\n')}\n`;
}
