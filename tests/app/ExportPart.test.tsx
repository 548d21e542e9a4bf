import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportPart } from '../../src/app/ExportPart'
import type { ShownView } from '../../src/app/viewPicture'
import { aGeography } from '../export/picture/frames'
import { anEvent } from '../support/builders'
import { defineModalDialogs } from '../ui/dialogs'
import { renderUi } from '../ui/renderUi'
import { aShownView, fromAcled } from './shownViews'

defineModalDialogs()

let saved: { readonly name: string; readonly file: Blob }[]

beforeEach(() => {
  saved = []
  const files: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${files.push(file) - 1}`,
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    const file = files[Number(this.href.slice('blob:'.length))]
    if (file !== undefined) saved.push({ name: this.download, file })
  })
})

afterEach(() => void vi.restoreAllMocks())

function renderPart(shown: ShownView, hasBorders = true) {
  const geography = hasBorders ? aGeography() : null
  const onPrint = vi.fn()
  const source = {
    shown: () => shown,
    seen: () => null,
    sha256: 'ab'.repeat(32),
    geographies: {
      load: async () => Promise.resolve({ kind: 'httpStatus' as const, status: 404 }),
      kept: () => geography,
    },
  }
  const { language, atlas } = shown.wording
  const ui = <ExportPart source={source} onPrint={onPrint} onClose={() => undefined} />
  return { ...renderUi(ui, { language, atlas }), onPrint }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('the Export dialog', () => {
  it('says exactly what is taken away', () => {
    renderPart(aShownView([anEvent()]))
    expect(screen.getByText(/^You take away exactly what is shown: 1 event in 1 region/)).toBeVisible()
    expect(screen.getByText('No filters: every event of the data set is here.')).toBeVisible()
  })

  it('offers each file by its name', () => {
    renderPart(aShownView([anEvent()]))
    const names = ['CSV', 'Claims', 'GeoJSON', 'JSON', 'ACLED columns', 'UCDP columns', 'schema.org']
    const rows = within(screen.getByRole('region', { name: 'The rows' })).getAllByRole('button')
    expect(rows.map(({ textContent }) => textContent)).toEqual(names)
    const pictures = within(screen.getByRole('region', { name: 'The picture' }))
    for (const name of ['PNG', 'SVG', 'Print']) expect(pictures.getByRole('button', { name })).toBeVisible()
    expect(pictures.getByRole('radiogroup', { name: 'Size of the PNG' })).toBeVisible()
  })

  it('saves the rows and says how the file is called', async () => {
    const { user } = renderPart(aShownView([anEvent({ title: { en: 'The bridge' } })]))
    await user.click(button('CSV'))
    expect(await screen.findByText('Saved as dispatch-atlas-test-set-1-events.csv')).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['dispatch-atlas-test-set-1-events.csv'])
    expect(await saved[0]?.file.text()).toContain('The bridge')
  })

  it('hands over the text where the browser saves no file, and where it does not let the page copy either', async () => {
    const { user } = renderPart(aShownView([anEvent()]))
    await user.click(button('JSON'))
    await user.click(await screen.findByRole('button', { name: 'No file came? Copy its text' }))
    expect(await screen.findByText('Copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain('"dispatch-atlas/1"')

    await user.click(button('JSON'))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(await screen.findByRole('button', { name: 'No file came? Copy its text' }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the file' })
    expect(field.value).toContain('"dispatch-atlas/1"')
  })

  it('copies the citation and the words for those who do not see the picture', async () => {
    const { user } = renderPart(aShownView([anEvent()]))
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    await user.click(button('Copy'))
    expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- DATA\r\n/)
    await user.click(button('Copy the picture’s description'))
    expect(await navigator.clipboard.readText()).toBe(
      '1 event in 1 region, 5 November 2024, from 1 report. Kharkiv Oblast, 1 event.',
    )
  })

  it('says that the files hold no rows where nothing is shown, and saves them all the same', async () => {
    const { user } = renderPart(aShownView([]))
    expect(screen.getByText(/^No event is shown, so a file of rows/)).toBeVisible()
    await user.click(button('GeoJSON'))
    expect(await screen.findByText(/^Saved as/)).toBeVisible()
  })

  it('says so instead of saving a picture without borders', async () => {
    const { user } = renderPart(aShownView([anEvent()]), false)
    await user.click(button('SVG'))
    expect(await screen.findByText(/^The borders could not be loaded/)).toBeVisible()
    expect(saved).toEqual([])
  })

  it('saves the SVG where the browser makes no pixels, and says so', async () => {
    const { user } = renderPart(aShownView([anEvent()]))
    await user.click(button('PNG'))
    expect(
      await screen.findByText(/could not make the pixels, so the picture was saved as .*\.svg$/),
    ).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['dispatch-atlas-test-set-1-map.svg'])
  })

  it('prints', async () => {
    const { user, onPrint } = renderPart(aShownView([anEvent()]))
    await user.click(button('Print'))
    expect(onPrint).toHaveBeenCalledOnce()
  })
})

describe('rows of ACLED', () => {
  it('are left out, which is said with their number and the reason', async () => {
    renderPart(aShownView([fromAcled(anEvent({ id: 'a' })), anEvent({ id: 'b' })]))
    expect(await screen.findByText(/^1 event of this view is left out of the rows: ACLED/)).toBeVisible()
  })

  it('alone are not saved at all', async () => {
    const { user } = renderPart(aShownView([fromAcled(anEvent())]))
    await user.click(button('CSV'))
    expect(screen.getByRole('status')).toHaveTextContent(/^Nothing was saved: the terms of ACLED/)
    expect(saved).toEqual([])
  })
})

describe('the formats of others', () => {
  it('say before anything is saved how many events do not fit, and what is lost', async () => {
    const { user } = renderPart(aShownView([anEvent()]))
    await waitFor(() =>
      expect(button('UCDP columns')).toHaveAccessibleDescription(
        /1 event does not fit and will not be in it\.$/,
      ),
    )
    const [, ucdp] = screen.getAllByText('What this format cannot hold')
    if (ucdp !== undefined) await user.click(ucdp)
    expect(screen.getByText(/^1 event left out: nobody states a death/)).toBeVisible()
  })
})

it('the dialog is in Ukrainian on the Ukrainian page', () => {
  renderPart(aShownView([anEvent()], { language: 'uk' }))
  for (const name of ['CSV', 'Твердження', 'Стовпці ACLED', 'PNG', 'Друк', 'Копіювати']) {
    expect(button(name)).toBeVisible()
  }
  expect(screen.getByText(/^Ви забираєте саме те, що показано: 1 подія/)).toBeVisible()
})
