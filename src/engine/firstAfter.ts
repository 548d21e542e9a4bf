/** Place of the first number that is greater, in numbers from the smallest to the greatest; their length for none. */
export function firstAfter(sorted: ArrayLike<number>, number: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low
}
