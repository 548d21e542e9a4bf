import { describe, expect, it } from 'vitest'
import { ukraineRussia } from '../../geo/sets/ukraineRussia'
import { readCityTable, readRegionTable, readRiverTable } from '../../geo/tables'

const regions = readRegionTable(ukraineRussia.regionTable)
const byCode = new Map(regions.map((region) => [region.code, region]))

describe('regions of the set', () => {
  it('include all 27 of Ukraine, Kyiv and Kyiv Oblast, Crimea and Sevastopol among them', () => {
    const refined = Object.values(ukraineRussia.refinement.codes).sort()
    expect(regions.filter(({ country }) => country === 'UA').map(({ code }) => code)).toEqual(refined)
    expect(byCode.get('UA-30')?.name).toEqual({ en: 'Kyiv', uk: 'Київ' })
    expect(byCode.get('UA-32')?.name).toEqual({ en: 'Kyiv Oblast', uk: 'Київська область' })
    expect(byCode.get('UA-43')?.name.uk).toBe('Автономна Республіка Крим')
    expect(byCode.get('UA-40')?.name.en).toBe('Sevastopol')
  })

  it('are found by old, Russian and colloquial names', () => {
    const all = new Map(
      regions.flatMap(({ code, alternates }) => alternates.map((alternate) => [alternate, code] as const)),
    )
    const wanted = {
      Kiev: 'UA-30',
      Kharkov: 'UA-63',
      Харьков: 'UA-63',
      Харківщина: 'UA-63',
      Zaporozhye: 'UA-23',
    }
    for (const [name, code] of Object.entries(wanted)) expect([name, all.get(name)]).toEqual([name, code])
  })

  it('have a Russian name each, and no alternate twice', () => {
    for (const { name, alternates } of regions) {
      expect(new Set([name.en, name.uk, ...alternates]).size, name.en).toBe(
        alternates.length + new Set([name.en, name.uk]).size,
      )
    }
    for (const { name, alternates } of regions.filter((region) => region.name.uk.endsWith('область'))) {
      expect(
        alternates.some((alternate) => alternate.endsWith('ая область')),
        name.en,
      ).toBe(true)
    }
  })

  it('are named alike: an oblast in English is an oblast in Ukrainian', () => {
    for (const { name } of regions) {
      expect(/ (Oblast|Region)$/.test(name.en), name.en).toBe(name.uk.endsWith(' область'))
      expect(name.en.endsWith(' Krai'), name.en).toBe(name.uk.endsWith(' край'))
    }
  })
})

describe('cities of the set', () => {
  const cities = readCityTable(ukraineRussia.cityTable)

  it('have a rank, an id of their own and no name twice', () => {
    expect(new Set(cities.map(({ geonameId }) => geonameId)).size).toBe(cities.length)
    expect(new Set(cities.map(({ name }) => name.en)).size).toBe(cities.length)
    for (const { rank, geonameId, name } of cities) {
      expect([1, 2, 3, 4], name.en).toContain(rank)
      expect(geonameId).toMatch(/^\d+$/)
    }
  })

  it('are romanised as Ukraine does', () => {
    const names = cities.map(({ name }) => name.en)
    expect(names).toEqual(
      expect.arrayContaining(['Kyiv', 'Kharkiv', 'Odesa', 'Zaporizhzhia', 'Kropyvnytskyi']),
    )
  })
})

describe('rivers of the set', () => {
  it('have a course inside the box', () => {
    const [west, south, east, north] = ukraineRussia.box
    for (const { name, via } of readRiverTable(ukraineRussia.riverTable)) {
      expect(via.length, name.en).toBeGreaterThan(1)
      for (const [lng, lat] of via)
        expect(lng > west && lng < east && lat > south && lat < north, name.en).toBe(true)
    }
  })
})
