import { describe, expect, it } from 'vitest'
import { openMapped } from './openMapped'

const HEADER = 'title,killed,according to,source,url'

/** Who says what in the only row of a table: name, stance, how, host or what the link is instead, figures. */
async function saidIn(row: string): Promise<readonly unknown[]> {
  const { opened, events } = await openMapped(`${HEADER}\n${row}`)
  const { claimants, sources } = opened.tables
  return (events[0]?.claims ?? []).map(({ claimant, source, stance, verb, figures }) => {
    const link = sources.find(({ id }) => id === source)?.link
    return [
      claimants.find(({ id }) => id === claimant)?.name.en,
      stance,
      verb?.en ?? 'said',
      link?.kind === 'link' ? link.host : link?.kind,
      figures.length,
    ]
  })
}

describe('the claims of a row', () => {
  it.each([
    [
      'whom it names',
      'A,2,Example Office,Example News,https://a.example.org/1',
      ['Example Office', 'asserts', 'said', 'a.example.org', 1],
    ],
    ['who published it', 'A,,,Example News,', ['Example News', 'asserts', 'reported', 'none', 0]],
    [
      'the host of its address',
      'A,2,,,https://a.example.org/1',
      ['a.example.org', 'asserts', 'reported', 'a.example.org', 1],
    ],
    ['the file itself, for numbers of nobody', 'A,2,,,', ['events.csv', 'estimates', 'said', 'none', 1]],
    [
      'whom it names, where the address is none',
      'A,,Example Office,,not an address',
      ['Example Office', 'asserts', 'said', 'refused', 0],
    ],
  ])('are said by %s', async (_, row, said) => {
    expect(await saidIn(row)).toEqual([said])
  })

  it('are none where it names nobody and counts nothing', async () => {
    expect(await saidIn('A,,,,')).toEqual([])
    expect(await saidIn('A,,,,javascript:alert(1)')).toEqual([])
  })

  it('are one for each address, and the numbers are counted once', async () => {
    const addresses =
      'https://a.example.org/1; https://b.example.org/2, javascript:alert(1) https://a.example.org/1'
    expect(await saidIn(`A,2,,,"${addresses}"`)).toEqual([
      ['a.example.org', 'asserts', 'reported', 'a.example.org', 1],
      ['b.example.org', 'asserts', 'reported', 'b.example.org', 0],
    ])
  })

  it('have their speakers and sources once for all rows, and bad addresses counted', async () => {
    const { opened, problems } = await openMapped(
      `${HEADER}\nA,,Example Office,Example News,\nB,,Example Office,Example News,\nC,,Example Office,,ftp://a.example.org`,
    )
    expect(opened.tables.claimants).toHaveLength(1)
    expect(opened.tables.sources).toHaveLength(2)
    expect(problems).toContain('4 | url | ftp://a.example.org | linkRefused | 1')
  })
})
