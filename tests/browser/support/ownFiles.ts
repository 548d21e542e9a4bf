import type { Locator, Page } from '@playwright/test'

const HEADER = [
  ...['id', 'relid', 'year', 'type_of_violence', 'conflict_name', 'dyad_name', 'side_a', 'side_b'],
  ...[
    'number_of_sources',
    'source_article',
    'where_prec',
    'where_coordinates',
    'adm_1',
    'latitude',
    'longitude',
  ],
  ...['country', 'date_prec', 'date_start', 'date_end'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low'],
]

/** What differs between rows. */
interface UcdpRow {
  readonly id?: string
  readonly town?: string
  readonly adm1?: string
  readonly precision?: string
  readonly day?: string
  readonly best?: string
}

/** Invented rows in the shape of UCDP GED. */
export function ucdpCsv(rows: readonly UcdpRow[]): string {
  return `${[HEADER.join(','), ...rows.map(lineOf)].join('\r\n')}\r\n`
}

function lineOf({ id = '1', town = 'Exampleville', adm1 = 'Kharkiv oblast', ...row }: UcdpRow): string {
  const { precision = '1', day = '2014-03-05', best = '1' } = row
  const article = `"""Example Agency,${day},An invented headline"""`
  const head = [
    id,
    `X-${id}`,
    '2014',
    '1',
    'Example: Government',
    'Example - Other',
    'Example side',
    'Other side',
  ]
  const place = ['1', article, precision, town, adm1, '50.00', '36.25', 'Ukraine']
  return [...head, ...place, '1', day, day, best, '0', '0', '0', best, best, best].join(',')
}

/** Three events, of which one is known to its region only, and a row that has no day. */
export const SMALL_CSV = ucdpCsv([
  { id: '11', town: 'Firsttown' },
  { id: '12', town: 'Secondtown', day: '2014-04-01' },
  { id: '13', precision: '4', day: '2015-01-09' },
  { id: '14', day: 'never' },
])

/** Opens the dialog "Open a file". */
export async function openOwn(page: Page): Promise<Locator> {
  const menu = page.locator('#menu')
  if (await menu.isVisible()) await menu.click()
  await page.locator('#open-file').click()
  return ownDialog(page)
}

export function ownDialog(page: Page): Locator {
  return page.locator('#open-dialog')
}

/** Chooses a file in the dialog by the browser's own file chooser. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#open-input').click()])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

/** Opens a file and puts it on the map. */
export async function showOwn(page: Page, name = 'mine.csv', content: string = SMALL_CSV): Promise<void> {
  const dialog = await openOwn(page)
  await choose(page, name, content)
  await dialog.locator('.primary').click()
  await page.locator('#remove-own').waitFor()
}

/** What is dragged onto the page. */
export interface Dragged {
  readonly files?: readonly { readonly name: string; readonly text: string; readonly times?: number }[]
  /** Other data by type, as the drag of a text, a link or a picture has. */
  readonly data?: Readonly<Record<string, string>>
  /** The files are told to be folders. */
  readonly areFolders?: boolean
}

/** Drags over the page and drops, or does only one of the two; answers whether the browser was kept from acting itself. */
export async function drag(
  page: Page,
  dragged: Dragged,
  types: readonly string[] = ['dragenter', 'dragover', 'drop'],
): Promise<boolean> {
  return page.evaluate(
    ([{ files = [], data = {}, areFolders = false }, kinds]) => {
      const dataTransfer = new DataTransfer()
      for (const { name, text, times = 1 } of files) {
        dataTransfer.items.add(
          new File(
            Array.from({ length: times }, () => text),
            name,
          ),
        )
      }
      for (const [type, value] of Object.entries(data)) dataTransfer.setData(type, value)
      if (areFolders) {
        const webkitGetAsEntry = () => ({ isDirectory: true })
        Object.assign(DataTransferItem.prototype, { webkitGetAsEntry })
      }
      const init = { dataTransfer, bubbles: true, cancelable: true }
      const prevented = kinds.map((kind) => !document.body.dispatchEvent(new DragEvent(kind, init)))
      return prevented.at(-1) === true
    },
    [dragged, types] as const,
  )
}
