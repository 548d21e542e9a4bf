import { describe, expect, it } from 'vitest'
import { preferredLanguage } from '../../src/app/preferences'

describe('the language of the page on a first visit', () => {
  it.each([
    [['uk-UA', 'en'], 'uk'],
    [['UK'], 'uk'],
    [['en-GB', 'uk'], 'en'],
    [['de-AT', 'uk', 'en'], 'uk'],
    [['fr', 'pl-PL'], 'en'],
    [['ukr', 'enm'], 'en'],
    [[], 'en'],
  ] as const)('for a browser that wants %j is %s', (languages, expected) => {
    expect(preferredLanguage(languages)).toBe(expected)
  })
})
