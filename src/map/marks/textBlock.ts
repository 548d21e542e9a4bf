/** One line of a label. */
export interface TextLine {
  readonly text: string
  readonly sizePx: number
  readonly isStrong: boolean
}

/** Lines under each other, each in the middle. */
export interface TextBlock {
  readonly lines: readonly TextLine[]
  readonly widthPx: number
  readonly heightPx: number
  /** Height of a line in parts of its size. */
  readonly lineEm: number
}

/** Width of a text in the map's font, in parts of its size. */
export type Measure = (text: string, isStrong: boolean) => number

/** Longer lines are broken between words. */
const MOST_EM = 10

/** Sets texts under each other, each broken into as many lines as it needs. */
export function textBlock(texts: readonly TextLine[], lineEm: number, measure: Measure): TextBlock {
  const lines = texts.flatMap(({ text, ...rest }) =>
    brokenText(text, rest.isStrong, measure).map((line) => ({ text: line, ...rest })),
  )
  return {
    lines,
    widthPx: Math.max(0, ...lines.map(({ text, sizePx, isStrong }) => measure(text, isStrong) * sizePx)),
    heightPx: lines.reduce((sum, { sizePx }) => sum + sizePx * lineEm, 0),
    lineEm,
  }
}

/** Lines that are about as long as each other. */
function brokenText(text: string, isStrong: boolean, measure: Measure): readonly string[] {
  const wholeEm = measure(text, isStrong)
  if (wholeEm <= MOST_EM) return [text]
  const targetEm = wholeEm / Math.ceil(wholeEm / MOST_EM)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (
      line !== '' &&
      measure(longer, isStrong) > targetEm &&
      lines.length < Math.ceil(wholeEm / MOST_EM) - 1
    ) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
