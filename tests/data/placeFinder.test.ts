import { describe, expect, it } from 'vitest'
import { createPlaceFinder } from '../../src/data/placeFinder'
import { publishedPlaces } from './formats/openText'

const places = await publishedPlaces()

describe('the region that a name means', () => {
  it.each([
    ['UA-63', 'UA-63'],
    [' ua-63 ', 'UA-63'],
    ['Kharkiv Oblast', 'UA-63'],
    ['KHARKIV', 'UA-63'],
    ['Харківська область', 'UA-63'],
    ['Харьковская обл.', 'UA-63'],
    ['Kharkiv oblast (region)', 'UA-63'],
    ['Odesa', 'UA-51'],
    ['Republic of Crimea', 'UA-43'],
    ["Donets'k", 'UA-14'],
    ['Kyiv City', 'UA-30'],
    ['місто Київ', 'UA-30'],
    ['Kyiv Oblast', 'UA-32'],
  ])('%s: %s', (name, code) => {
    expect(places.region(name)).toMatchObject({ kind: 'found', code })
  })

  it.each([
    ['Odessa oblast', 'UA-51'],
    ['Kiev city', 'UA-30'],
    ['Kiev oblast', 'UA-32'],
    ['Zaporozhye', 'UA-23'],
  ])('%s is found, and is not its name in the set', (name, code) => {
    expect(places.region(name)).toEqual({ kind: 'found', code, isNamed: false })
  })

  it('is a name in the set where it is written so', () => {
    expect(places.region('Odesa Oblast')).toEqual({ kind: 'found', code: 'UA-51', isNamed: true })
  })

  it('is not guessed where a city and its oblast share the name, unless the file says which it means', () => {
    expect(places.region('Kyiv')).toEqual({ kind: 'ambiguous' })
    expect(places.region('Kyiv', 'area')).toMatchObject({ kind: 'found', code: 'UA-32' })
    expect(places.region('Kyiv', 'city')).toMatchObject({ kind: 'found', code: 'UA-30' })
    expect(places.region('Kyiv City', 'area')).toMatchObject({ kind: 'found', code: 'UA-30' })
  })

  it.each(['', '   ', 'oblast', 'Atlantis', 'UA-99', '__proto__', 'constructor'])(
    'is unknown: %j',
    (name) => {
      expect(places.region(name)).toEqual({ kind: 'unknown' })
    },
  )
})

describe('countries', () => {
  it.each([
    ['UA', 'UA'],
    ['ukr', 'UA'],
    ['Ukraine', 'UA'],
    ['Україна', 'UA'],
    ['369', 'UA'],
    ['643', 'RU'],
    ['Russia', 'RU'],
  ])('%s is %s', (name, code) => {
    expect(places.country(name)).toBe(code)
  })

  it.each(['', 'Atlantis', 'constructor'])('%j is none', (name) => {
    expect(places.country(name)).toBeNull()
  })
})

describe('points', () => {
  it('are in the region whose borders are round them, or in none', () => {
    expect(places.at([36.23, 49.99])).toBe('UA-63')
    expect(places.at([34, 43.5])).toBeNull()
  })

  it('are in none where there are no borders', () => {
    expect(createPlaceFinder(places.regionSet, null).at([36.23, 49.99])).toBeNull()
  })
})
