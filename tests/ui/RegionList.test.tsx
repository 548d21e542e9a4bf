import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { RegionList } from '../../src/ui/RegionList'
import { anEvent, aPlace, aRegion, aRegionSet } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

const EVENTS = [
  anEvent({ id: 'e1', places: [aPlace('RU-KRS')] }),
  anEvent({ id: 'e2', places: [aPlace('RU-KRS', 'mentioned')] }),
  anEvent({ id: 'e3', places: [aPlace('RU-KRS', 'over'), aPlace('UA-63'), aPlace('UA-32')] }),
]
const ATLAS = anAtlas(EVENTS)

function renderList(changes: { readonly events?: typeof EVENTS; readonly language?: 'en' | 'uk' } = {}) {
  const { events = EVENTS, language = 'en' } = changes
  const atlas = events === EVENTS ? ATLAS : anAtlas(events)
  const [onHover, onSelect] = [vi.fn(), vi.fn()]
  const { user } = renderUi(
    <RegionList
      overview={overviewOf(atlas)}
      hovered="UA-63"
      selected="RU-KRS"
      onHover={onHover}
      onSelect={onSelect}
    />,
    { atlas, language },
  )
  return { user, onHover, onSelect }
}

function buttons(): readonly HTMLElement[] {
  return within(screen.getByRole('list')).getAllByRole('button')
}

function button(name: RegExp | string): HTMLElement {
  return screen.getByRole('button', { name })
}

function focus(name: RegExp): void {
  act(() => button(name).focus())
}

/** Presses a letter so long after the one before that it begins a new word. */
function pressLater(key: string, atMs: number): void {
  const focused = buttons().find((one) => one.matches(':focus')) ?? screen.getByRole('list')
  const press = createEvent.keyDown(focused, { key })
  Object.defineProperty(press, 'timeStamp', { value: performance.now() + atMs })
  fireEvent(focused, press)
}

describe('the list of regions', () => {
  it('is named "Regions" and names each region with its number of events, the fullest first', () => {
    renderList()
    const list = screen.getByRole('list', { name: 'Regions' })
    const names = within(list).getAllByRole('button')
    expect(names).toHaveLength(3)
    expect(names[0]).toHaveAccessibleName('Kursk Oblast, 3 events')
    expect(names[1]).toHaveAccessibleName('Kharkiv Oblast, 1 event')
    expect(names[2]).toHaveAccessibleName('Kyiv Oblast, 1 event')
  })

  it('shows the same words to the eye as it says', () => {
    renderList()
    expect(within(button(/^Kursk/)).getByText('Kursk Oblast')).toBeVisible()
    expect(within(button(/^Kursk/)).getByText('3 events')).toBeVisible()
  })

  it('shows the rest behind the switch "All regions"', async () => {
    const { user } = renderList()
    const all = screen.getByRole('switch', { name: 'All regions' })
    expect(all).not.toBeChecked()
    await user.click(all)
    expect(all).toBeChecked()
    expect(button('Bryansk Oblast, 0 events')).toBe(buttons().at(-1))
    await user.click(all)
    expect(buttons()).toHaveLength(3)
  })

  it('keeps a region that the map does not know, by its code', () => {
    renderList({ events: [anEvent({ places: [aPlace('XX-1')] })] })
    expect(button('XX-1, 1 event')).toBeVisible()
  })

  it('sorts by the alphabet of the page', () => {
    renderList({ language: 'uk' })
    expect(screen.getByRole('list', { name: 'Регіони' })).toBeVisible()
    const [first, second, third] = buttons()
    expect(first).toHaveAccessibleName('Курська область, 3 події')
    expect(second).toHaveAccessibleName('Київська область, 1 подія')
    expect(third).toHaveAccessibleName('Харківська область, 1 подія')
  })

  it('says which region is open', () => {
    renderList()
    expect(button(/^Kursk/)).toHaveAttribute('aria-current', 'true')
    expect(button(/^Kyiv/)).toHaveAttribute('aria-current', 'false')
  })
})

describe('the keyboard in the list of regions', () => {
  it('needs one press of Tab to enter and one to leave', async () => {
    const { user } = renderList()
    await user.tab()
    expect(screen.getByRole('switch')).toHaveFocus()
    await user.tab()
    expect(button(/^Kursk/)).toHaveFocus()
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  it('comes back to the region where it left', async () => {
    const { user } = renderList()
    await user.click(button(/^Kharkiv/))
    await user.tab()
    await user.tab({ shift: true })
    expect(button(/^Kharkiv/)).toHaveFocus()
    expect(buttons().filter((one) => one.tabIndex === 0)).toEqual([button(/^Kharkiv/)])
  })

  it('goes up and down with the arrows and stops at both ends', async () => {
    const { user } = renderList()
    focus(/^Kursk/)
    await user.keyboard('{ArrowUp}')
    expect(button(/^Kursk/)).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(button(/^Kyiv/)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(button(/^Kyiv/)).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(button(/^Kharkiv/)).toHaveFocus()
  })

  it('goes to the first and the last with Home and End', async () => {
    const { user } = renderList()
    focus(/^Kharkiv/)
    await user.keyboard('{End}')
    expect(button(/^Kyiv/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(button(/^Kursk/)).toHaveFocus()
  })

  it('jumps to the next region that begins with a letter, round the end', () => {
    renderList()
    focus(/^Kursk/)
    pressLater('k', 10_000)
    expect(button(/^Kharkiv/)).toHaveFocus()
    pressLater('k', 20_000)
    expect(button(/^Kyiv/)).toHaveFocus()
    pressLater('K', 30_000)
    expect(button(/^Kursk/)).toHaveFocus()
  })

  it('takes letters typed quickly as the beginning of one name', async () => {
    const { user } = renderList()
    focus(/^Kursk/)
    await user.keyboard('ky')
    expect(button(/^Kyiv/)).toHaveFocus()
  })

  it('stays on a region whose name goes on as typed', async () => {
    const { user } = renderList()
    focus(/^Kyiv/)
    await user.keyboard('kur')
    expect(button(/^Kursk/)).toHaveFocus()
  })

  it('begins a new name after a pause', () => {
    renderList()
    focus(/^Kharkiv/)
    pressLater('k', 10_000)
    pressLater('k', 10_900)
    expect(button(/^Kursk/)).toHaveFocus()
  })

  it('stays where it is when no name begins so, and with keys that the browser needs', async () => {
    const { user } = renderList()
    focus(/^Kharkiv/)
    await user.keyboard('z{Control>}k{/Control}{Alt>}{ArrowDown}{/Alt}')
    expect(button(/^Kharkiv/)).toHaveFocus()
  })

  it('finds Ukrainian names', async () => {
    const { user } = renderList({ language: 'uk' })
    focus(/^Курська/)
    await user.keyboard('ха')
    expect(button(/^Харківська/)).toHaveFocus()
  })

  it('opens a region with Enter and with the space bar', async () => {
    const { user, onSelect } = renderList()
    focus(/^Kharkiv/)
    await user.keyboard('{Enter}')
    await user.keyboard('{ArrowDown} ')
    expect(onSelect.mock.calls).toEqual([['UA-63'], ['UA-32']])
  })

  it('begins a new word after Enter, however fast the reader types', async () => {
    const { user } = renderList()
    focus(/^Kharkiv/)
    await user.keyboard('ku{Enter}ky')
    expect(button(/^Kyiv/)).toHaveFocus()
  })

  it('does not move for a hyphen or an apostrophe, which begin no name', async () => {
    const { user } = renderList()
    focus(/^Kursk/)
    await user.keyboard("-'")
    expect(button(/^Kursk/)).toHaveFocus()
  })
})

describe('a region under the pointer or the focus', () => {
  it('is told, so that the map shows it too, and told off again', async () => {
    const { user, onHover } = renderList()
    await user.hover(button(/^Kyiv/))
    expect(onHover).toHaveBeenLastCalledWith('UA-32')
    await user.unhover(button(/^Kyiv/))
    expect(onHover).toHaveBeenLastCalledWith(null)
    await user.tab()
    await user.tab()
    expect(onHover).toHaveBeenLastCalledWith('RU-KRS')
    await user.keyboard('{ArrowDown}')
    expect(onHover).toHaveBeenLastCalledWith('UA-63')
    await user.tab()
    expect(onHover).toHaveBeenLastCalledWith(null)
  })

  it('is opened by a click', async () => {
    const { user, onSelect } = renderList()
    await user.click(button(/^Kyiv/))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('UA-32')
  })
})

describe('a list of thousands of regions', () => {
  const regions = Array.from({ length: 5000 }, (_, i) =>
    aRegion({
      code: `UA-${i}`,
      name: { en: i === 4321 ? 'Zaporizhzhia' : `Field ${String(i).padStart(4, '0')}` },
    }),
  )
  const regionSet = aRegionSet({ regions: new Map(regions.map((region) => [region.code, region])) })

  async function showThousands() {
    // jsdom has no layout: without a height nothing would be in view
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400)
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
    onTestFinished(() => void vi.restoreAllMocks())
    const atlas = { ...anAtlas([anEvent({ places: [aPlace('UA-17')] })]), regionSet }
    const { user } = renderUi(
      <RegionList
        overview={overviewOf(atlas)}
        hovered={null}
        selected={null}
        onHover={vi.fn()}
        onSelect={vi.fn()}
      />,
      { atlas },
    )
    await user.click(screen.getByRole('switch', { name: 'All regions' }))
    await waitFor(() => expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '5000'))
    return user
  }

  it('has only some of them in the page, and says where each stands', async () => {
    const user = await showThousands()
    expect(buttons().length).toBeLessThan(100)
    await user.tab()
    expect(button('Field 0017, 1 event')).toHaveFocus()
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '5000')
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-posinset', '1')
  })

  it('is still one tab stop that goes to any of them', async () => {
    const user = await showThousands()
    await user.tab()
    await user.keyboard('{End}')
    expect(button('Zaporizhzhia, 0 events')).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(button('Field 4999, 0 events')).toHaveFocus()
    await user.keyboard('za')
    expect(button('Zaporizhzhia, 0 events')).toHaveFocus()
    await user.keyboard('{Home}')
    expect(button('Field 0017, 1 event')).toHaveFocus()
    expect(buttons().filter((one) => one.tabIndex === 0)).toHaveLength(1)
  })
})
