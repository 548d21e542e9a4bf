import { describe, expect, it } from 'vitest'
import { inAllLanguages, inOneLanguage, keptEvent, nestedClaim, urlOf } from '../../src/export/records'
import { aClaim, aClaimant, anEvent, aSource } from '../support/builders'

describe('a record', () => {
  it('has its texts in all languages, English first, or in one', () => {
    const text = { uk: 'Атака', en: 'Attack' }
    expect(JSON.stringify(inAllLanguages(text))).toBe('{"en":"Attack","uk":"Атака"}')
    expect(inOneLanguage('uk')(text)).toBe('Атака')
    expect(inOneLanguage('uk')({ en: 'Attack' })).toBe('Attack')
  })

  it.each([
    [{ kind: 'link', href: 'https://example.org/', host: 'example.org' } as const, 'https://example.org/'],
    [{ kind: 'none', reason: 'not given' } as const, 'none: not given'],
    [{ kind: 'refused' } as const, 'none: link refused'],
  ])('says of the address %j: %s', (link, url) => {
    expect(urlOf(link)).toBe(url)
  })

  it('has who says it and where inside a nested claim, or their ids where the set lacks them', () => {
    const [claimants, sources] = [new Map([['ukraine', aClaimant()]]), new Map([['report', aSource()]])]
    const words = inOneLanguage('en')
    expect(nestedClaim(aClaim(), { claimants, sources }, words)).toMatchObject({
      claimant: { id: 'ukraine', name: 'Speaker' },
      source: { id: 'report', url: 'none: not given' },
    })
    const lacking = nestedClaim(aClaim(), { claimants: new Map(), sources: new Map() }, words)
    expect(lacking).toMatchObject({ claimant: { id: 'ukraine' }, source: { id: 'report' } })
  })
})

describe('an event in a file', () => {
  const isKept = (id: string): boolean => id !== 'gone'

  it('refers only to events in the file', () => {
    expect(keptEvent(anEvent({ related: ['a', 'gone', 'b'] }), isKept).related).toEqual(['a', 'b'])
  })

  it('stays merged where the other event is there, and counts as withdrawn where it is not', () => {
    const merged = anEvent({ status: 'merged', mergedInto: 'a' })
    expect(keptEvent(merged, isKept)).toEqual(merged)
    const dangling = keptEvent({ ...merged, mergedInto: 'gone' }, isKept)
    expect([dangling.status, dangling.mergedInto]).toEqual(['withdrawn', undefined])
  })
})
