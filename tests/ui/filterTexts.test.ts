import { expect, it } from 'vitest'
import { textIn } from '../../src/domain/language'
import { FIRST_VIEW, type View } from '../../src/domain/view'
import { filterTexts } from '../../src/ui/filterTexts'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aFilter, anEvent, anIndex, aRegionSet } from '../support/builders'

function textsOf(changes: Partial<View>, language: 'en' | 'uk' = 'en'): readonly string[] {
  const regionSet = aRegionSet()
  const region = (code: string): string => {
    const known = regionSet.regions.get(code)
    return known === undefined ? code : textIn(known.name, language)
  }
  return filterTexts(
    { ...FIRST_VIEW, ...changes },
    {
      language,
      strings: stringsOf(language),
      names: { region, country: (code) => code },
      atlas: { index: anIndex([anEvent({ title: { en: 'Attack on a bridge' } })]), regionSet },
    },
  )
}

it('says nothing of a view that nothing narrows', () => {
  expect(textsOf({})).toEqual([])
})

it('says every facet, the days and the text in words', () => {
  const filter = aFilter({
    types: ['shelling', 'strike'],
    parties: ['ukraine'],
    supports: ['contested'],
    regions: ['UA-63'],
    from: '2024-11-04',
    to: '2024-11-05',
    text: 'bridge',
  })
  expect(textsOf({ filter })).toEqual([
    'Event type: Shelling, Missile or drone strike',
    'Party: Ukraine',
    'Support: Contested',
    'Only these regions: Kharkiv Oblast',
    'Days: 4–5 November 2024',
    'Text: “bridge”',
  ])
})

it('says which end of the days is open', () => {
  expect(textsOf({ filter: aFilter({ from: '2024-11-04' }) })).toEqual(['Days: from 4 November 2024'])
  expect(textsOf({ filter: aFilter({ to: '2024-11-05' }) })).toEqual(['Days: up to 5 November 2024'])
})

it('says what is chosen, in the language of the page', () => {
  expect(textsOf({ region: 'RU-KRS', event: 'e1' }, 'uk')).toEqual([
    'Вибрано: Курська область',
    'Вибрано: Attack on a bridge',
  ])
  expect(textsOf({ event: 'gone' })).toEqual([])
})
