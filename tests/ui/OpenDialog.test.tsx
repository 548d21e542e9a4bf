import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { FileReport } from '../../src/domain/fileReport'
import type { Problem } from '../../src/domain/problem'
import { FileFacts } from '../../src/ui/FileFacts'
import { OpenDialog } from '../../src/ui/OpenDialog'
import { OpenProgress } from '../../src/ui/OpenProgress'
import { OpenRefusal } from '../../src/ui/OpenRefusal'
import { ProblemTable } from '../../src/ui/ProblemTable'
import { defineModalDialogs } from './dialogs'
import { renderUi } from './renderUi'

const PROBLEM: Problem = {
  file: 'mine.csv',
  row: 4,
  path: 'date_start',
  field: 'date_start',
  value: 'never',
  reason: 'dayInvalid',
  advice: null,
  effect: 'leftOut',
}
const REPORT: FileReport = {
  files: ['mine.csv'],
  format: { en: 'Example format', uk: 'Приклад формату' },
  rows: 3020,
  events: 3000,
  atPoints: 2000,
  onRegions: 900,
  notOnMap: 100,
  days: ['2014-01-22', '2021-12-31'],
  problems: [],
}

function renderDialog() {
  const on = { onFiles: vi.fn(), onClose: vi.fn() }
  const { user } = renderUi(
    <OpenDialog status="Reading" isBusy buttons={null} {...on}>
      <p>Outcome</p>
    </OpenDialog>,
  )
  return { user, ...on }
}

defineModalDialogs()

describe('the dialog "Open a file"', () => {
  it('says beforehand that the file stays on the device and is gone with the page', () => {
    renderDialog()
    const dialog = screen.getByRole('dialog', { name: 'Open a file' })
    expect(dialog).toHaveTextContent('The file stays on this device')
    expect(dialog).toHaveTextContent('It is gone when you close or reload the page.')
    expect(screen.getByText(/Tables up to 500 MB/)).toHaveTextContent('the first 1,000,000 events')
  })

  it('offers templates to save', () => {
    renderDialog()
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.getAttribute('href'), link.hasAttribute('download')])
    expect(links).toEqual([
      ['./templates/events.csv', true],
      ['./templates/events.geojson', true],
    ])
  })

  it('hands over the chosen files, also the same ones again', async () => {
    const { user, onFiles } = renderDialog()
    const input = screen.getByLabelText('Choose a file')
    const files = [new File(['a'], 'a.csv'), new File(['b'], 'b.csv')]
    await user.upload(input, files)
    await user.upload(input, files)
    expect(onFiles.mock.calls).toEqual([[files], [files]])
  })

  it('says what goes on, to everybody', () => {
    renderDialog()
    expect(screen.getByRole('status')).toHaveTextContent('Reading')
  })

  it('closes with "Cancel" and with Escape', async () => {
    const { user, onClose } = renderDialog()
    await user.click(screen.getByLabelText('Choose a file'))
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('has one button to cancel', async () => {
    const { user, onClose } = renderDialog()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('how far reading is', () => {
  it('is a share and a count', () => {
    renderUi(<OpenProgress bytes={250} ofBytes={1000} events={1200} />)
    expect(screen.getByRole('progressbar', { name: '25 %, 1,200 events so far' })).toHaveValue(25)
  })

  it('is nothing of an empty file, and never more than all of a file that grows', () => {
    const { rerender } = renderUi(<OpenProgress bytes={0} ofBytes={0} events={0} />)
    expect(screen.getByRole('progressbar')).toHaveValue(0)
    rerender(<OpenProgress bytes={2000} ofBytes={1000} events={0} />)
    expect(screen.getByRole('progressbar')).toHaveValue(100)
  })
})

describe('what is in a file', () => {
  it('is told before it is shown', () => {
    renderUi(<FileFacts report={REPORT} />)
    const told = screen.getAllByRole('definition').map(({ textContent }) => textContent)
    expect(told).toEqual([
      'mine.csv',
      'Example format',
      '3,020',
      '3,000',
      '2,000 at a point or within a radius, 900 known to a region only, 100 not on the map',
      '22 January 2014 – 31 December 2021',
      'Every row was taken as it is.',
    ])
  })

  it('counts what was left out and what was changed', () => {
    const problems = [PROBLEM, { ...PROBLEM, effect: 'changed', count: 5 } as const]
    renderUi(<FileFacts report={{ ...REPORT, problems }} />)
    expect(screen.getByText('1 row left out, 5 values changed or moved')).toBeVisible()
  })

  it('says that the map would show only the first of too many events', () => {
    const beyond = { ...PROBLEM, row: null, reason: 'onlyFirst', advice: '40000' } as const
    renderUi(<FileFacts report={{ ...REPORT, events: 20_000, problems: [beyond] }} />)
    expect(screen.getByText(/^The map shows the first 20,000 events of this file; 40,000 more/)).toBeVisible()
  })

  it('says so where there is nothing, of no day, in our own format', () => {
    renderUi(<FileFacts report={{ ...REPORT, events: 0, days: null, format: null }} />)
    expect(screen.getByText('There is no event in it that could be shown.')).toBeVisible()
    expect(screen.getByText('no event is dated')).toBeVisible()
    expect(screen.getByText('Data set of this atlas')).toBeVisible()
  })
})

describe('the table "Problems"', () => {
  it('says of each where, what, why, and what became of it', () => {
    renderUi(<ProblemTable problems={[PROBLEM]} onSave={vi.fn()} />)
    const table = screen.getByRole('table', { name: 'Problems' })
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
    expect(heads).toEqual(['Row', 'Column', 'Value', 'What is wrong', 'What became of it'])
    expect(within(table).getByRole('row', { name: /never/ })).toHaveTextContent(
      '5date_startnevera day is a real date such as 2024-11-05left out',
    )
  })

  it('sums up first, and is read out', () => {
    renderUi(<ProblemTable problems={[PROBLEM]} onSave={vi.fn()} />)
    expect(screen.getByRole('alert')).toHaveTextContent('1 row could not be taken')
  })

  it('does not say that rows were left out where none was', () => {
    renderUi(<ProblemTable problems={[{ ...PROBLEM, effect: 'kept' }]} onSave={vi.fn()} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Every row was taken.')
  })

  it('says how many rows a line stands for, and what helps', () => {
    const many: Problem = { ...PROBLEM, count: 470, advice: 'UA, RU' }
    renderUi(<ProblemTable problems={[many]} onSave={vi.fn()} />)
    expect(screen.getByRole('rowheader')).toHaveTextContent('470 rows, the first is 5')
    expect(screen.getByText('a day is a real date such as 2024-11-05 (UA, RU)')).toBeVisible()
  })

  it('shows the first 200 lines of more, and says so; all are saved', async () => {
    const onSave = vi.fn()
    const problems = Array.from({ length: 201 }, (_, row) => ({ ...PROBLEM, row }))
    const { user } = renderUi(<ProblemTable problems={problems} onSave={onSave} />)
    expect(screen.getAllByRole('rowheader')).toHaveLength(200)
    expect(screen.getByText('The first 200 of 201 lines; the saved file has them all.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save the problems as CSV' }))
    expect(onSave).toHaveBeenCalledOnce()
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderUi(<ProblemTable problems={[PROBLEM]} onSave={vi.fn()} />, { language: 'uk' })
    expect(screen.getByRole('table', { name: 'Зауваження' })).toHaveTextContent('пропущено')
    expect(screen.getByRole('alert')).toHaveTextContent('Не вдалося взяти 1 рядок')
  })
})

describe('a file that was not opened', () => {
  it('is told with its name and the reason, and that nothing has changed', () => {
    const refused: Problem = {
      ...PROBLEM,
      row: null,
      path: '',
      value: '',
      reason: 'archive',
      effect: 'fileRefused',
    }
    renderUi(<OpenRefusal refusal={{ kind: 'problems', problems: [refused] }} />)
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The file was not opened:mine.csv: this is an archive or a workbook; unpack it, or save it as CSV UTF-8What the page shows has not changed.',
    )
  })

  it.each([
    ['folder', 'A folder cannot be opened'],
    ['tooMany', 'At most 4 files'],
    ['crashed', 'Reading broke off'],
  ] as const)('says why: %s', (kind, text) => {
    renderUi(<OpenRefusal refusal={{ kind }} />)
    expect(screen.getByRole('alert')).toHaveTextContent(text)
  })
})
