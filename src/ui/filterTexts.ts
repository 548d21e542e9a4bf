import { writtenDays } from '../domain/days'
import { textIn } from '../domain/language'
import type { Filter, View } from '../domain/view'
import { typeLabel } from './atlas'
import type { Wording } from './claimText'

/** What narrows a view, and what is chosen in it, a line each: for those who have only the paper. Empty for nothing. */
export function filterTexts({ filter, region, event }: View, wording: Wording): readonly string[] {
  const { strings, language, names, atlas } = wording
  const { types, parties, supports, regions, text } = filter
  const chosen = event === null ? undefined : atlas.index.byId.get(event)?.event.title
  const lists: readonly (readonly [label: string, values: readonly string[]])[] = [
    [strings.type, types.map((type) => typeLabel(atlas, language, strings.types, type))],
    [strings.party, parties.map((party) => strings.parties[party])],
    [strings.support, supports.map((support) => strings.supports[support].label)],
    [strings.onlyRegions, regions.map((code) => names.region(code))],
    [strings.days, daysText(filter, wording)],
  ]
  return [
    ...lists
      .filter(([, values]) => values.length > 0)
      .map(([label, values]) => `${label}: ${values.join(', ')}`),
    ...(text === '' ? [] : [strings.print.text(text)]),
    ...(region === null ? [] : [strings.print.chosen(names.region(region))]),
    ...(chosen === undefined ? [] : [strings.print.chosen(textIn(chosen, language))]),
  ]
}

/** Both days, or the one that there is. */
function daysText({ from, to }: Filter, { strings, language }: Pick<Wording, 'strings' | 'language'>) {
  if (from !== null && to !== null) return [writtenDays(from, to, language)]
  if (from !== null) return [strings.print.since(writtenDays(from, from, language))]
  return to === null ? [] : [strings.print.until(writtenDays(to, to, language))]
}
