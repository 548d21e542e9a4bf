import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedSet } from '../../src/prerender/publishedSet'
import { sitePages } from '../../src/prerender/sitePages'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { exampleDataset } from '../support/example'
import { exampleSetJson, manyEventsJson, publishedSetJson, withPublished } from '../support/publishedFolder'
import { ROOT } from '../support/steps'

const ASSETS = {
  policy: "default-src 'none'",
  script: 'assets/app.js',
  preloads: ['assets/part.js'],
  styles: ['assets/app.css'],
  firstStyle: 'assets/first.css',
  site: null,
}
/** Somewhere below the root of a host. */
const SITE = 'https://host.example/some/folder/'

type Pages = ReadonlyMap<string, Document>

/** Every page of the data in a folder `public`, by its path, or the first ones. */
async function pagesOf(publicFolder: string, most = Number.POSITIVE_INFINITY): Promise<Pages> {
  const pages = new Map<string, Document>()
  for await (const { path, html } of sitePages(await publishedSet(publicFolder), ASSETS)) {
    pages.set(path, new DOMParser().parseFromString(html, 'text/html'))
    if (pages.size === most) break
  }
  return pages
}

function pageOf(pages: Pages, path: string): Document {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`There is no page ${path}`)
  return page
}

/** What is to be read on a page, without what names the picture. */
function wordsOf(page: Document): string {
  return page.body.textContent.replace(/\s+/g, ' ')
}

function attributesOf(page: Document): readonly Attr[] {
  return [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes])
}

/** Folder that pages and the files of `public` lie in, from the address of a page. */
function targetsOf(page: Document, path: string): readonly URL[] {
  const named = [...page.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )
  return named.map((address) => new URL(address, SITE + path))
}

let published: Pages = new Map()
beforeAll(async () => {
  published = await pagesOf(join(ROOT, 'public'))
}, 120_000)

describe('the pages of the published data', () => {
  it('are one for the whole and one for each region with events, in each language', () => {
    const paths = [...published.keys()]
    expect(paths).toHaveLength(26)
    expect(paths).toEqual(expect.arrayContaining(['', 'uk/', 'region/UA-63/', 'uk/region/UA-63/']))
  })

  it('are documents with one heading, one main part, a language, and nothing that a policy would refuse', () => {
    for (const [path, page] of published) {
      expect(page.compatMode, path).toBe('CSS1Compat')
      expect(page.documentElement.lang, path).toBe(path.startsWith('uk/') ? 'uk' : 'en')
      expect(page.querySelectorAll('h1'), path).toHaveLength(1)
      expect(page.querySelectorAll('main'), path).toHaveLength(1)
      expect(
        page.querySelectorAll('script:not([src], [type="application/ld+json"]), style'),
        path,
      ).toHaveLength(0)
      expect(
        attributesOf(page).filter(({ name }) => name === 'style' || name.startsWith('on')),
        path,
      ).toEqual([])
    }
  })

  it('give each id once, and name parts only by ids that are there', () => {
    for (const [path, page] of published) {
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
      const named = attributesOf(page).filter(({ name }) => /^aria-(labelledby|describedby)$/.test(name))
      expect(
        named.filter(({ value }) => !ids.includes(value)).map(({ value }) => value),
        path,
      ).toEqual([])
    }
  })

  it('hold every event with its source, in a row of the table and among what each said', () => {
    const { events } = publishedSetJson()
    const page = pageOf(published, '')
    expect(events).toHaveLength(8)
    for (const { id, title } of events) {
      const link = [...page.querySelectorAll('tbody th a')].find((one) => one.textContent === title.en)
      const row = link?.closest('tr')
      expect(row?.textContent, id).toContain('News report')
      const said = page.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
      expect(said?.textContent, id).toContain(title.en)
      expect(said?.textContent, id).toContain('News report')
    }
  })

  it('name the columns, and head each row with its event', () => {
    const table = pageOf(published, 'uk/region/RU-KRS/').querySelector('table')
    const heads = [...(table?.querySelectorAll('thead th[scope="col"]') ?? [])]
    expect(heads.map(({ textContent }) => textContent)).toEqual(Object.values(stringsOf('uk').columns))
    expect(table?.querySelectorAll('tbody th[scope="row"]')).toHaveLength(3)
  })

  it('say on the page of a region how many events name it, and hold those alone', () => {
    const page = pageOf(published, 'region/UA-63/')
    expect(page.title).toBe('Kharkiv Oblast – One day’s report: 5 November 2024 – Dispatch Atlas')
    expect(wordsOf(page)).toContain('1 event names this place')
    expect(page.querySelectorAll('tbody tr')).toHaveLength(1)
    expect(page.querySelectorAll('[data-first-picture] > div > svg')).toHaveLength(2)
  })

  it('lead by relative addresses to nothing but other pages and files of the site, at each depth', () => {
    for (const [path, page] of published)
      for (const { href } of targetsOf(page, path)) {
        expect(href.startsWith(SITE), `${path}: ${href}`).toBe(true)
        const below = href.slice(SITE.length).replace(/#.*$/, '')
        const isThere =
          published.has(below) ||
          below.startsWith('assets/') ||
          /^corrections\.(en|uk)\.atom$/.test(below) ||
          existsSync(join(ROOT, 'public', below))
        expect(isThere, `${path}: ${href}`).toBe(true)
      }
  })

  it('can all be walked to from the first one', () => {
    const seen = new Set([''])
    for (const path of seen)
      for (const { href } of targetsOf(pageOf(published, path), path)) {
        const below = href.slice(SITE.length).replace(/#.*$/, '')
        if (published.has(below)) seen.add(below)
      }
    expect([...seen].sort()).toEqual([...published.keys()].sort())
  })
})

describe('the pages of other data', () => {
  it('show hostile texts as they are, make nothing of them, and link each source that has an address', async () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\'&amp;<!--<svg onload=alert(1)>'
    const pages = await withPublished(exampleSetJson(hostile), (folder) => pagesOf(folder, 2))
    for (const [path, page] of pages) {
      expect(wordsOf(page), path).toContain(hostile)
      expect(page.title, path).toContain(hostile)
      expect(
        page.querySelectorAll('img, script:not([type="module"], [type="application/ld+json"]), iframe'),
        path,
      ).toHaveLength(0)
      expect(attributesOf(page).filter(({ name }) => name.startsWith('on'))).toEqual([])
    }
    const { events, sources } = exampleDataset()
    const claims = events.filter(({ status }) => status === 'active').flatMap((event) => event.claims)
    const cited = new Set(claims.map(({ source }) => source))
    const wanted = sources.flatMap(({ id, link }) => (cited.has(id) && link.kind === 'link' ? link.href : []))
    const links = [...pageOf(pages, '').querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((href) => !links.includes(href))).toEqual([])
  })

  it('list no more than a page can hold, and say how many there are and where all of them are', async () => {
    const set = manyEventsJson(130)
    const pages = await withPublished(set, (folder) => pagesOf(folder, 1))
    const page = pageOf(pages, '')
    expect(page.querySelectorAll('tbody tr')).toHaveLength(100)
    expect(wordsOf(page)).toContain('The newest 100 of 130 events are listed on this page.')
    const file = [...page.querySelectorAll('main a')].find(
      (link) => link.textContent === `${set.id}.${set.version}.json`,
    )
    expect(file?.getAttribute('href')).toBe(`./data/${set.id}.${set.version}.json`)
  })
})

it('does not make pages of data that cannot be read', async () => {
  const broken = { ...publishedSetJson(), format: 'unheard-of/7' }
  await expect(withPublished(broken, publishedSet)).rejects.toThrow('cannot be read')
})
