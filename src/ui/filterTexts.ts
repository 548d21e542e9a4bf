import { writtenDays } from '../domain/days'
import type { EventEntry } from '../domain/eventEntry'
import { textIn } from '../domain/language'
import type { Filter, View } from '../domain/view'
import { typeLabel } from './atlas'
import type { Wording } from './claimText'

/**
 * Sentences on what narrows a view and what is selected in it, for those who have only the paper; `null` for neither.
 *
 * @param open the event that is selected.
 */
export function narrowingText(view: View, open: EventEntry | null, wording: Wording): string | null {
  const { strings } = wording
  const filters = filterTexts(view, wording)
  const selected = selectedNames(view, open, wording)
  if (filters.length === 0 && selected.length === 0) return null
  const sentences = [
    filters.length === 0 ? strings.print.noFiltersButSelected : `${strings.filters}: ${filters.join('; ')}`,
    ...(selected.length === 0 ? [] : [strings.print.selected(selected.join('; '))]),
  ]
  // A Ukrainian day ends with the full stop of "р." already.
  return sentences.map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`)).join(' ')
}

function selectedNames(
  { region }: View,
  open: EventEntry | null,
  { language, names }: Wording,
): readonly string[] {
  return [
    ...(region === null ? [] : [names.region(region)]),
    ...(open === null ? [] : [textIn(open.event.title, language)]),
  ]
}

function filterTexts({ filter }: View, wording: Wording): readonly string[] {
  const { strings, language, names, atlas } = wording
  const { types, parties, supports, regions, text } = filter
  const lists: readonly (readonly [label: string, values: readonly string[]])[] = [
    [strings.type, types.map((type) => typeLabel(atlas, language, strings.types, type))],
    [strings.party, parties.map((party) => strings.parties[party])],
    [strings.support, supports.map((support) => strings.supports[support].label)],
    [strings.onlyRegions, regions.map((code) => names.region(code))],
    [strings.days, chosenDaysText(filter, wording)],
  ]
  return [
    ...lists
      .filter(([, values]) => values.length > 0)
      .map(([label, values]) => `${label}: ${values.join(', ')}`),
    ...(text === '' ? [] : [strings.print.text(text)]),
  ]
}

/** Both days, or the one that there is, as one text; none for all days. */
export function chosenDaysText(
  { from, to }: Filter,
  { strings, language }: Pick<Wording, 'strings' | 'language'>,
) {
  if (from !== null && to !== null) return [writtenDays(from, to, language)]
  if (from !== null) return [strings.print.since(writtenDays(from, from, language))]
  return to === null ? [] : [strings.print.until(writtenDays(to, to, language))]
}
