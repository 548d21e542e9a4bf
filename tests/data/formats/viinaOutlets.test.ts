import { describe, expect, it } from 'vitest'
import { viinaOutlet } from '../../../src/data/formats/viinaOutlets'

describe('the outlets of VIINA', () => {
  it('have names in both languages, whatever the case of their code', () => {
    expect(viinaOutlet('PravdaUA')).toEqual({ en: 'Ukrainska Pravda', uk: 'Українська правда' })
  })

  it('are called by their code where they are not known', () => {
    expect(viinaOutlet('newone')).toEqual({ en: 'newone' })
  })
})
