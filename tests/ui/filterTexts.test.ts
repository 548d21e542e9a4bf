import { expect, it } from 'vitest'
import { FIRST_VIEW, type View } from '../../src/domain/view'
import { narrowingText } from '../../src/ui/filterTexts'
import { aFilter, anEvent } from '../support/builders'
import { anAtlas, entryIn } from './renderUi'
import { wordingIn } from './wording'

function textOf(changes: Partial<View>, language: 'en' | 'uk' = 'en'): string | null {
  const atlas = anAtlas([anEvent({ title: { en: 'Attack on a bridge' } })])
  const view = { ...FIRST_VIEW, ...changes }
  const open = view.event === 'e1' ? entryIn(atlas) : null
  return narrowingText(view, open, wordingIn(language, atlas))
}

it('says nothing of a view that nothing narrows', () => {
  expect(textOf({})).toBeNull()
  expect(textOf({ event: 'gone' })).toBeNull()
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
  expect(textOf({ filter })).toBe(
    'Filters: Event type: Shelling, Missile or drone strike; Party: Ukraine; Support: Contested; ' +
      'Only these regions: Kharkiv Oblast; Days: 4–5 November 2024; Text: “bridge”.',
  )
})

it('says which end of the days is open', () => {
  expect(textOf({ filter: aFilter({ from: '2024-11-04' }) })).toBe('Filters: Days: from 4 November 2024.')
  expect(textOf({ filter: aFilter({ to: '2024-11-05' }) })).toBe('Filters: Days: up to 5 November 2024.')
})

it('says that a selection is no filter, in the language of the page', () => {
  expect(textOf({ region: 'RU-KRS', event: 'e1' })).toBe(
    'No filters. Selected: Kursk Oblast; Attack on a bridge.',
  )
  expect(textOf({ region: 'RU-KRS' }, 'uk')).toBe('Без фільтрів. Вибрано: Курська область.')
})

it('says what is selected behind the filters', () => {
  expect(textOf({ event: 'e1', filter: aFilter({ parties: ['ukraine'] }) })).toBe(
    'Filters: Party: Ukraine. Selected: Attack on a bridge.',
  )
})
