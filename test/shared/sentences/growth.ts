/** Processor time of this process in milliseconds, which other processes do not lengthen. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function leastTime(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = processorTime();
    run();
    least = Math.min(least, processorTime() - before);
  }
  return least;
}

/** How many times longer the large run takes than the small one, each at its best of several. */
export function growth(small: () => void, large: () => void): number {
  // Below a few milliseconds the clock says nothing; such a run is taken to be that long.
  return leastTime(large) / Math.max(4, leastTime(small));
}
