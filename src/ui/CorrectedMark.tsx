import { correctionsOf } from '../domain/correctionsOf'
import { writtenDays } from '../domain/days'
import { useAtlas } from './atlas'
import { useLanguage, useStrings } from './strings/catalogue'

/** "✎ Corrected 7 November 2024" beside an event that was changed after it was published; nothing beside others. */
export function CorrectedMark({ event, className }: { readonly event: string; readonly className?: string }) {
  const { pages } = useStrings()
  const language = useLanguage()
  const { corrections } = useAtlas().index.dataset
  const latest = correctionsOf(corrections, event).find(({ kind }) => kind === 'corrected')
  if (latest === undefined) return null
  const day = latest.at.slice(0, 10)
  return (
    <p className={className}>
      <span aria-hidden="true">✎ </span>
      {pages.kinds.corrected}, <time dateTime={day}>{writtenDays(day, day, language)}</time>
    </p>
  )
}
