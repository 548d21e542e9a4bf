import { textWidthPx } from '../../domain/textWidth'

/** Breaks a text into lines between words, and within a word that is longer than a line, such as an address. */
export function textLines(text: string, sizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidthPx(longer, sizePx) <= widthPx) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = piecesOf(word, sizePx, widthPx)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, sizePx: number, widthPx: number): readonly string[] {
  const letters = Array.from(word)
  const perLine = Math.max(
    1,
    Math.floor(widthPx / textWidthPx(/\p{Script=Cyrillic}/u.test(word) ? 'я' : 'm', sizePx)),
  )
  const pieces: string[] = []
  for (let i = 0; i < letters.length; i += perLine) pieces.push(letters.slice(i, i + perLine).join(''))
  return pieces
}
