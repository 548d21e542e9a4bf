import { expect, it } from 'vitest'
import { FIRST_VIEW } from '../../src/domain/view'
import { frameWindow } from '../../src/link/frameWindow'
import { createLinkHistory, type LinkWindow } from '../../src/link/history'

/** A window that keeps what is written into its history. */
function aWindow(): { readonly window: LinkWindow; readonly entries: string[] } {
  const location = { href: 'https://a.example/embed/#v=1', hash: '#v=1', search: '' }
  const entries = [location.href]
  const history = {
    state: null,
    pushState: (_state: unknown, _unused: '', url: string) => void entries.push(url),
    replaceState: (_state: unknown, _unused: '', url: string) => void entries.splice(-1, 1, url),
  }
  const nothing = () => undefined
  return { window: { location, history, addEventListener: nothing, removeEventListener: nothing }, entries }
}

it('follows the view without a further entry in the history of the page around the frame', () => {
  const { window, entries } = aWindow()
  const history = createLinkHistory({ window: frameWindow(window), onNavigate: () => undefined })
  history.start()
  history.push({ ...FIRST_VIEW, region: 'UA-63' }, null)
  history.push({ ...FIRST_VIEW, region: 'UA-14' }, null)
  history.stop()
  expect(entries).toEqual(['https://a.example/embed/#v=1&region=UA-14'])
})
