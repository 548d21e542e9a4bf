import { describe, expect, it } from 'vitest'
import { cameoKind } from '../../../src/data/formats/cameo'

describe('CAMEO codes', () => {
  it.each([
    ['010', 'statement'],
    ['190', 'attack'],
    ['192', 'territory'],
    ['193', 'groundCombat'],
    ['194', 'shelling'],
    ['195', 'strike'],
    ['1952', 'strike'],
    ['19', 'other'],
    ['183', 'attack'],
    ['202', 'violenceAgainstCivilians'],
    ['042', 'other'],
  ])('%s is of type %s', (code, type) => {
    expect(cameoKind(code)?.type).toBe(type)
  })

  it('have words in both languages', () => {
    expect(cameoKind('1951')?.words).toEqual({ en: 'aerial weapons', uk: 'зброя з повітря' })
  })

  it('outside the code book are none', () => {
    expect([cameoKind('990'), cameoKind('')]).toEqual([null, null])
  })
})
