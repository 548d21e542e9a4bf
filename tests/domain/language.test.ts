import { describe, expect, it } from 'vitest'
import { localText, textIn } from '../../src/domain/language'

const BOTH = { en: 'Kharkiv Oblast', uk: 'Харківська область' }
const ENGLISH_ONLY = { en: 'Kharkiv Oblast' }

describe('a text of the data', () => {
  it('is shown in the language of the page', () => {
    expect(localText(BOTH, 'en')).toEqual({ text: 'Kharkiv Oblast', language: 'en' })
    expect(localText(BOTH, 'uk')).toEqual({ text: 'Харківська область', language: 'uk' })
    expect([textIn(BOTH, 'en'), textIn(BOTH, 'uk')]).toEqual(['Kharkiv Oblast', 'Харківська область'])
  })

  it('is shown in English, and marked as English for screen readers, where there is no translation', () => {
    expect(localText(ENGLISH_ONLY, 'uk')).toEqual({ text: 'Kharkiv Oblast', language: 'en' })
    expect(textIn(ENGLISH_ONLY, 'uk')).toBe('Kharkiv Oblast')
  })
})
