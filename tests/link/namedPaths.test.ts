import { describe, expect, it } from 'vitest'
import { FIRST_VIEW } from '../../src/domain/view'
import { createLinkHistory } from '../../src/link/history'
import { createFakePage } from './fakePage'

const HOME = 'https://atlas.example/map/'

describe('a page whose path names something', () => {
  const at = (address: string) => {
    const page = createFakePage(address)
    const path = { home: HOME, language: 'uk', region: 'UA-63' } as const
    const history = createLinkHistory({ window: page, path, onNavigate: () => undefined })
    return { page, history, arrival: history.start() }
  }

  it('means what its path names, and is written anew as a link of the first page', () => {
    const { page, history, arrival } = at(`${HOME}uk/region/UA-63/?utm_source=x`)
    expect(arrival).toEqual({ view: { ...FIRST_VIEW, region: 'UA-63', language: 'uk' }, notices: [] })
    expect(page.addresses()).toEqual([`${HOME}#v=1&region=UA-63&lang=uk`])
    expect(history.address()).toBe(HOME)
  })

  it('gives way to what its fragment says, key by key', () => {
    const { page } = at(`${HOME}uk/region/UA-63/#v=1&lang=en&view=table`)
    expect(page.addresses()).toEqual([`${HOME}#v=1&region=UA-63&view=table&lang=en`])
  })

  it('names nothing any more once the reader has gone on', () => {
    const { page, history } = at(`${HOME}uk/region/UA-63/`)
    history.push({ ...FIRST_VIEW, language: 'uk' }, null)
    expect(page.addresses().at(-1)).toBe(`${HOME}#v=1&lang=uk`)
  })
})
