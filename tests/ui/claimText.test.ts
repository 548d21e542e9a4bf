import { describe, expect, it } from 'vitest'
import type { Claim, ConflictEvent } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { attributionLines, claimantName, spreadText, whenText } from '../../src/ui/claimText'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aClaim, aCountry, aFigure, anEntry, anEvent, aPlace, aWhen, UNDATED } from '../support/builders'
import { anAtlas } from './renderUi'
import { wordingIn } from './wording'

function linesOf(claims: readonly Claim[], language: Language = 'en'): readonly string[] {
  const event = anEvent({ claims })
  return attributionLines(anEntry(event), wordingIn(language, anAtlas([event])))
}

describe('the lines under an event', () => {
  it.each([
    ['asserts', 'according to Pentagon'],
    ['confirms', 'according to Pentagon'],
    ['estimates', 'according to Pentagon'],
    ['reportsNone', 'according to Pentagon'],
    ['cannotConfirm', 'Pentagon could not confirm it'],
    ['denies', 'denied by Pentagon'],
  ] as const)('name who speaks: one who "%s"', (stance, line) => {
    expect(linesOf([aClaim({ claimant: 'unitedStates', stance })])).toEqual([line])
  })

  it('put the number before its speaker, on one line', () => {
    const figures = [
      aFigure({ measure: 'killed', low: 6, high: null, wording: 'atLeast' }),
      aFigure({ low: 23, high: 23 }),
    ]
    expect(linesOf([aClaim({ figures })])).toEqual([
      'at least 6 killed, 23 wounded, according to Oleh Syniehubov, governor',
    ])
  })

  it('put numbers first and leave out nobody who speaks', () => {
    const counted = aClaim({ claimant: 'russia', figures: [aFigure()] })
    const doubt = aClaim({ claimant: 'unitedStates', stance: 'cannotConfirm' })
    expect(linesOf([doubt, aClaim(), counted])).toEqual([
      "2 wounded, according to Russia's Defence Ministry",
      'Pentagon could not confirm it',
      'according to Oleh Syniehubov, governor',
    ])
  })

  it('name the office of a person, and an office only once', () => {
    expect(linesOf([aClaim({ stance: 'denies' })])).toEqual(['denied by Oleh Syniehubov, governor'])
    expect(linesOf([aClaim({ claimant: 'russia' })])).toEqual(["according to Russia's Defence Ministry"])
  })

  it('name a speaker once who says it twice without a number', () => {
    expect(linesOf([aClaim(), aClaim({ id: 'again' })])).toEqual(['according to Oleh Syniehubov, governor'])
  })

  it('name an unknown speaker by the id rather than nobody', () => {
    expect(linesOf([aClaim({ claimant: 'ghost' })])).toEqual(['according to ghost'])
  })

  it('are none for an event without claims', () => {
    expect(linesOf([])).toEqual([])
  })

  it('use the verb of the source in Ukrainian', () => {
    expect(linesOf([aClaim()], 'uk')).toEqual(['як повідомляє Олег Синєгубов, голова області'])
    const verb = { en: 'wrote', uk: 'написав' }
    expect(linesOf([aClaim({ verb })], 'uk')).toEqual(['як написав Олег Синєгубов, голова області'])
    expect(linesOf([aClaim({ claimant: 'russia', stance: 'denies' })], 'uk')).toEqual([
      'Міноборони Росії це заперечує',
    ])
  })
})

describe('the name of a speaker', () => {
  it('is in the language of the page where the data has it', () => {
    const atlas = anAtlas([])
    expect(claimantName('russia', wordingIn('uk', atlas))).toBe('Міноборони Росії')
    expect(claimantName('unitedStates', wordingIn('uk', atlas))).toBe('Pentagon')
  })
})

describe('when it happened', () => {
  const when = (changes: Partial<ConflictEvent>, language: Language = 'en') =>
    whenText(anEvent(changes), stringsOf(language), language)

  it('is a day or days, written out', () => {
    expect(when({ when: aWhen('2024-11-05') })).toBe('5 November 2024')
    expect(when({ when: aWhen('2024-11-04', '2024-11-05') })).toBe('4–5 November 2024')
    expect(when({ when: aWhen('2024-11-05') }, 'uk')).toMatch(/^5 листопада 2024/)
  })

  it('says so when only the day of the report is known', () => {
    expect(when({ when: { ...aWhen('2024-11-05'), precision: 'reported' } })).toBe('reported 5 November 2024')
  })

  it("keeps the report's own word for it", () => {
    const overnight = { ...aWhen('2024-11-04', '2024-11-05'), wording: { en: 'overnight' } }
    expect(when({ when: overnight })).toBe('overnight, 4–5 November 2024')
  })

  it('is not invented for an undated event', () => {
    expect(when({ when: UNDATED })).toBe('day not said in the report')
  })
})

describe('an event over several regions', () => {
  const spread = (changes: Partial<ConflictEvent>) => spreadText(anEntry(anEvent(changes)), stringsOf('en'))

  it('says over how many, and that nobody split it', () => {
    const places = [aPlace('UA-63', 'over'), aPlace('UA-32', 'over')]
    expect(spread({ places })).toBe('over 2 regions, no split by region given')
  })

  it('says in how many when something happened on the ground of one', () => {
    expect(spread({ places: [aPlace('UA-63', 'over'), aPlace('UA-32')] })).toBe(
      'in 2 regions, no split by region given',
    )
  })

  it('says nothing of a split that was given, nor of one region', () => {
    const places = [aPlace('UA-63'), aPlace('UA-32')]
    const claims = [aClaim({ figures: [aFigure({ scope: { region: 'UA-32' } })] })]
    expect(spread({ places, claims })).toBeNull()
    expect(spread({ places: [aPlace('UA-63')] })).toBeNull()
    expect(spread({ places: [aCountry('RU')] })).toBeNull()
  })
})
