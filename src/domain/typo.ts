/**
 * Whether one slip of the finger lies between two words: a letter too few or too many, a wrong one, or two neighbours
 * in the wrong order. Equal words are no slip apart, which counts, too.
 *
 * @param isBeginning the typed word may be the beginning of the other one.
 * @param from where the other word begins in `text`; it ends before `to`.
 */
export function isOneTypoApart(
  typed: string,
  text: string,
  isBeginning = false,
  from = 0,
  to = text.length,
): boolean {
  const same = commonLength(typed, 0, text, from, to)
  const at = from + same
  if (same === typed.length && (isBeginning || at === to)) return true
  const agrees = (typedFrom: number, textFrom: number): boolean => {
    const left = typed.length - typedFrom
    const there = to - textFrom
    if (isBeginning ? there < left : there !== left) return false
    return commonLength(typed, typedFrom, text, textFrom, to) === left
  }
  if (agrees(same + 1, at + 1) || agrees(same, at + 1) || agrees(same + 1, at)) return true
  return typed[same] === text[at + 1] && typed[same + 1] === text[at] && agrees(same + 2, at + 2)
}

/** Letters from which on both are the same. */
function commonLength(typed: string, typedFrom: number, text: string, textFrom: number, to: number): number {
  const most = Math.min(typed.length - typedFrom, to - textFrom)
  let i = 0
  while (i < most && typed.charCodeAt(typedFrom + i) === text.charCodeAt(textFrom + i)) i++
  return i
}
