import { describe, expect, it } from 'vitest'
import { siteUrl } from '../../../src/prerender/sharing/siteUrl'

describe('the address of the site', () => {
  it('ends with a slash, however it was given', () => {
    expect(siteUrl('https://atlas.example')).toBe('https://atlas.example/')
    expect(siteUrl('https://atlas.example/war')).toBe('https://atlas.example/war/')
    expect(siteUrl('http://127.0.0.1:8080/war/')).toBe('http://127.0.0.1:8080/war/')
  })

  it('is not known where nobody says it', () => {
    expect(siteUrl(undefined)).toBeNull()
    expect(siteUrl('')).toBeNull()
  })

  it.each([
    'atlas.example',
    '/war/',
    'javascript:alert(1)',
    'https://a.example/?x=1',
    'https://a.example/#v=1',
    'https://me@a.example/',
  ])('cannot be %s, and the builder is told so', (value) => {
    expect(() => siteUrl(value)).toThrow(`SITE_URL is "${value}"`)
  })
})
