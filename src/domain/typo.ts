/**
 * Whether one slip of the finger lies between two words: a letter too few or too many, a wrong one, or two neighbours
 * in the wrong order. Equal words are no slip apart, which counts, too.
 *
 * @param isBeginning the typed word may be the beginning of the other one.
 */
export function isOneTypoApart(typed: string, word: string, isBeginning = false): boolean {
  let i = 0
  while (i < typed.length && typed[i] === word[i]) i++
  const rests: readonly (readonly [fromTyped: number, fromWord: number])[] = [
    [i + 1, i + 1],
    [i, i + 1],
    [i + 1, i],
  ]
  const agrees = (fromTyped: number, fromWord: number): boolean => {
    const rest = typed.slice(fromTyped)
    return isBeginning ? word.startsWith(rest, fromWord) : word.slice(fromWord) === rest
  }
  if (i === typed.length && (isBeginning || i === word.length)) return true
  if (rests.some(([fromTyped, fromWord]) => agrees(fromTyped, fromWord))) return true
  const isSwapped = i + 1 < typed.length && typed[i] === word[i + 1] && typed[i + 1] === word[i]
  return isSwapped && agrees(i + 2, i + 2)
}
