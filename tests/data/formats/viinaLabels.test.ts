import { describe, expect, it } from 'vitest'
import { labelledAs } from '../../../src/data/formats/viinaLabels'
import { fixture, openGood } from './openText'

const [header = '', , , row = ''] = (await fixture('viina-days.csv')).split('\n')
const columns = header.split(',')

/** The type of a row that says yes to these labels. */
async function typeOf(...names: readonly string[]): Promise<string | undefined> {
  const cells = row.split(',').map((cell, index) => {
    const column = columns[index] ?? ''
    if (column === 'date') return '20241105'
    return column.endsWith('_b') ? String(Number(names.includes(column.slice(0, -2)))) : cell
  })
  const { events } = await openGood([{ name: 'one', text: `${header}\n${cells.join(',')}\n` }])
  return events[0]?.type
}

describe('the labels of VIINA', () => {
  it.each([
    ['t_aad', 'interception'],
    ['t_airstrike', 'strike'],
    ['t_uav', 'strike'],
    ['t_artillery', 'shelling'],
    ['t_firefight', 'groundCombat'],
    ['t_armor', 'groundCombat'],
    ['t_civcas', 'violenceAgainstCivilians'],
    ['t_control', 'territory'],
    ['t_airalert', 'airAlert'],
    ['t_mil', 'attack'],
    ['t_property', 'other'],
    ['t_cyber', 'other'],
    ['a_rus_init', 'other'],
  ])('%s alone is %s', async (name, type) => {
    expect(await typeOf(name)).toBe(type)
  })

  it('count in a fixed order where there are several', async () => {
    expect(await typeOf('t_mil', 't_civcas', 't_artillery', 't_uav', 't_aad')).toBe('interception')
    expect(await typeOf('t_mil', 't_civcas', 't_artillery', 't_uav')).toBe('strike')
    expect(await typeOf('t_mil', 't_civcas', 't_artillery')).toBe('shelling')
    expect(await typeOf('t_mil', 't_airalert')).toBe('airAlert')
  })

  it('differ from labels that were never given', () => {
    expect(labelledAs(0).words.en).toContain('none of the labels')
    expect(labelledAs(null)).toMatchObject({ type: 'other', actors: [], columns: [] })
    expect(labelledAs(null).words.en).toBe('It came without labels.')
  })
})
