import type { Line } from '../results'

/** How the atlas compares with the yardstick of the same run: one text for each measure that both have. */
export function timesFaster(lines: readonly Line[], events: number): readonly string[] {
  const here = lines.filter((line) => line.events === events)
  return here.flatMap((line) => {
    const other = here.find(
      ({ subject, setting, measure }) =>
        subject === 'yardstick' && setting === line.setting && measure === line.measure,
    )
    if (line.subject !== 'atlas' || other === undefined) return []
    if (typeof line.result === 'string' || typeof other.result === 'string') return []
    const ratio = other.result.median / line.result.median
    if (!Number.isFinite(ratio) || ratio === 0) return []
    const words = ratio >= 1 ? `${ratio.toFixed(1)}× less` : `${(1 / ratio).toFixed(1)}× more`
    return [`${events.toLocaleString('en')} ${line.setting}, ${line.measure}: ${words} than the yardstick`]
  })
}
