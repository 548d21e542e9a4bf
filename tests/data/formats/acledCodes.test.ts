import { describe, expect, it } from 'vitest'
import {
  ACLED_TYPES,
  acledActorKind,
  acledDisorder,
  acledKind,
  acledParty,
} from '../../../src/data/formats/acledCodes'
import { BUILT_IN_TYPES } from '../../../src/domain/eventType'

const REMOTE = 'Explosions/Remote violence'
const STRATEGIC = 'Strategic developments'

describe('the kind of an event in ACLED', () => {
  it.each([
    ['Battles', 'Armed clash', 'groundCombat'],
    ['Battles', 'Government regains territory', 'territory'],
    ['Battles', 'Non-state actor overtakes territory', 'territory'],
    [REMOTE, 'Air/drone strike', 'strike'],
    [REMOTE, 'Shelling/artillery/missile attack', 'shelling'],
    [REMOTE, 'Remote explosive/landmine/IED', 'explosion'],
    [REMOTE, 'Grenade', 'explosion'],
    [REMOTE, 'Suicide bomb', 'explosion'],
    [REMOTE, 'Chemical weapon', 'explosion'],
    [REMOTE, '', 'attack'],
    ['Protests', 'Peaceful protest', 'protest'],
    ['Protests', 'Protest with intervention', 'protest'],
    ['Protests', 'Excessive force against protesters', 'protest'],
    ['Riots', 'Violent demonstration', 'riot'],
    ['Riots', 'Mob violence', 'riot'],
    ['Violence against civilians', 'Attack', 'violenceAgainstCivilians'],
    ['Violence against civilians', 'Sexual violence', 'violenceAgainstCivilians'],
    ['Violence against civilians', 'Abduction/forced disappearance', 'violenceAgainstCivilians'],
    [STRATEGIC, 'Disrupted weapons use', 'interception'],
    [STRATEGIC, 'Change to group/activity', 'deployment'],
    [STRATEGIC, 'Non-violent transfer of territory', 'territory'],
    [STRATEGIC, 'Agreement', 'strategic'],
    [STRATEGIC, 'Arrests', 'strategic'],
    [STRATEGIC, 'Headquarters or base established', 'strategic'],
    [STRATEGIC, 'Looting/property destruction', 'strategic'],
    [STRATEGIC, 'Other', 'strategic'],
  ])('%s / %s is %s, with a label in both languages', (eventType, subType, type) => {
    const kind = acledKind(eventType, subType)
    expect(kind).toMatchObject({ type, unknown: null, label: { en: subType === '' ? eventType : subType } })
    expect(kind.label.uk).toMatch(/^[а-яіїєґ' ,’-]+$/i)
    expect([...BUILT_IN_TYPES, ...ACLED_TYPES.map(({ id }) => id)]).toContain(type)
    expect(acledKind(eventType.toUpperCase(), subType.toLowerCase()).type).toBe(type)
  })

  it('says where ACLED’s code covers more than our type', () => {
    const wider = ['Disrupted weapons use', 'Change to group/activity', 'Arrests']
    expect(wider.map((subType) => acledKind(STRATEGIC, subType).isWider)).toEqual([true, true, false])
  })

  it('keeps the words of codes that are not in the book, and says which', () => {
    expect(acledKind('Skirmish', 'Stand-off')).toMatchObject({
      type: 'other',
      label: { en: 'Stand-off' },
      unknown: 'event_type',
    })
    expect(acledKind(REMOTE, 'Ray')).toMatchObject({ type: 'explosion', unknown: 'sub_event_type' })
    expect(acledKind('', '').label.en).toBe('Event')
    expect(acledKind('constructor', '__proto__').type).toBe('other')
  })
})

describe('the kind of an actor', () => {
  it.each([
    ['1', 'state forces'],
    ['State forces', 'state forces'],
    ['State Forces', 'state forces'],
    ['Rebel group', 'rebel group'],
    ['Rebel Groups', 'rebel group'],
    ['7', 'civilians'],
    ['Civilians', 'civilians'],
    ['8', 'external or other forces'],
    ['External/Other forces', 'external or other forces'],
  ])('is read from %j', (inter, en) => {
    expect(acledActorKind(inter)).toMatchObject({ en })
  })

  it('is none for 0 and blank, and unknown for the rest', () => {
    expect(['', '0', '9', 'Aliens'].map(acledActorKind)).toEqual(['none', 'none', 'unknown', 'unknown'])
  })
})

describe('the side of an actor', () => {
  it.each([
    ['Military Forces of Ukraine (2019-)', 'ukraine'],
    ['Police Forces of Ukraine (2014-2019)', 'ukraine'],
    ['Military Forces of Russia (2000-) Air Force', 'russia'],
    ['Government of Russia (2000-)', 'russia'],
    ['Military Forces of the United States (2021-2025)', 'unitedStates'],
    ['Military Forces of North Korea (1948-)', 'other'],
    ['Civilians (Ukraine)', 'other'],
    ['Mutiny of Military Forces of Russia (2000-)', 'other'],
    ['NAF: United Forces', 'other'],
    ['Military Forces of Ukrainia (2019-)', 'other'],
  ])('of %s is %s', (name, party) => {
    expect(acledParty(name)).toBe(party)
  })
})

it('reads the kind of disorder, the misspelt one too', () => {
  expect(['Demostrations', 'political violence', 'Disorder'].map(acledDisorder)).toEqual([
    'Demonstrations',
    'Political violence',
    null,
  ])
})
