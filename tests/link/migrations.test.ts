import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, MIGRATIONS, type Migration, migrated, type Pairs } from '../../src/link/migrations'

const renamed = (from: string, to: string) => (pairs: Pairs) =>
  new Map([...pairs].map(([key, value]) => [key === from ? to : key, value] as const))
const PRETEND: readonly Migration[] = [
  { from: 1, step: renamed('place', 'region') },
  { from: 2, step: renamed('region', 'area') },
]

describe('MIGRATIONS', () => {
  it('leave out no number up to the version that is written', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, i) => i + 1),
    )
  })
})

describe('migrated', () => {
  const link = new Map([
    ['place', 'UA-63'],
    ['theme', 'dark'],
  ])

  it('takes every step from the version of the link on', () => {
    expect([...migrated(link, 1, PRETEND)]).toEqual([
      ['area', 'UA-63'],
      ['theme', 'dark'],
    ])
    expect([...migrated(link, 2, PRETEND).keys()]).toEqual(['place', 'theme'])
    expect([...migrated(new Map([['region', 'UA-63']]), 2, PRETEND).keys()]).toEqual(['area'])
  })

  it('leaves links of this version and of newer ones as they are', () => {
    expect(migrated(link, 3, PRETEND)).toBe(link)
    expect(migrated(link, Number.POSITIVE_INFINITY, PRETEND)).toBe(link)
    expect(migrated(link, FORMAT_VERSION)).toBe(link)
  })
})
