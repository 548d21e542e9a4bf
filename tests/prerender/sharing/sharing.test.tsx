import { join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { embedPages } from '../../../src/prerender/embedPages'
import { publishedSet } from '../../../src/prerender/publishedSet'
import { createRasterise } from '../../../src/prerender/sharing/rasterise'
import { sharedFiles } from '../../../src/prerender/sharing/sharedFiles'
import { type SharedPage, sitePages } from '../../../src/prerender/sitePages'
import { exampleSetJson, publishedSetJson, withPublished } from '../../support/publishedFolder'
import { ROOT } from '../../support/steps'

const SITE = 'https://atlas.example/war/'
const ASSETS = { policy: '', script: 'a.js', preloads: [], styles: [], firstStyle: 'a.css' }

async function pagesOf(publicFolder: string, site: string | null, paths?: readonly string[]) {
  const pages = new Map<string, SharedPage>()
  for await (const page of sitePages(await publishedSet(publicFolder), { ...ASSETS, site }))
    if (paths === undefined || paths.includes(page.path)) pages.set(page.path, page)
  return pages
}

function headOf(page: SharedPage | undefined): HTMLHeadElement {
  return new DOMParser().parseFromString(page?.html ?? '', 'text/html').head
}

function property(head: HTMLHeadElement, name: string): string | undefined {
  return head.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? undefined
}

function xmlOf(text: string | undefined): Document {
  const parsed = new DOMParser().parseFromString(text ?? '', 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

const graphSchema = v.object({ '@graph': v.array(v.looseObject({ '@type': v.string() })) })
const eventsSchema = v.array(
  v.object({
    places: v.array(v.object({ region: v.optional(v.string()) })),
    claims: v.array(v.object({ statement: v.object({ en: v.string() }) })),
  }),
)

function graphOf(page: SharedPage | undefined) {
  const document = new DOMParser().parseFromString(page?.html ?? '', 'text/html')
  const [data, ...more] = document.querySelectorAll('script[type="application/ld+json"]')
  expect(more).toHaveLength(0)
  return v.parse(graphSchema, JSON.parse(data?.textContent ?? ''))['@graph']
}

let named: ReadonlyMap<string, SharedPage> = new Map()
let nameless: ReadonlyMap<string, SharedPage> = new Map()
beforeAll(async () => {
  named = await pagesOf(join(ROOT, 'public'), SITE)
  nameless = await pagesOf(join(ROOT, 'public'), null, ['', 'uk/region/UA-63/'])
}, 120_000)

describe('a page of a site whose address is known', () => {
  it('says its one address, and itself in each language', () => {
    for (const [path, page] of named) {
      const head = headOf(page)
      expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toBe(SITE + path)
      const english = path.replace(/^uk\//, '')
      const languages = { en: SITE + english, uk: `${SITE}uk/${english}`, 'x-default': SITE + english }
      for (const [language, href] of Object.entries(languages)) {
        const link = head.querySelector(`link[rel="alternate"][hreflang="${language}"]`)
        expect(link?.getAttribute('href'), path).toBe(href)
      }
    }
  })

  it('says how it looks where it is shared, each with a picture of its own', () => {
    const pictures = new Set<string | undefined>()
    for (const [path, page] of named) {
      const head = headOf(page)
      expect(property(head, 'og:url'), path).toBe(SITE + path)
      expect(property(head, 'og:image'), path).toBe(SITE + page.card.path)
      expect(property(head, 'og:title'), path).toBe(head.querySelector('title')?.textContent)
      pictures.add(page.card.path)
    }
    expect(pictures.size).toBe(named.size)
    const kharkiv = headOf(named.get('uk/region/UA-63/'))
    expect(property(kharkiv, 'og:description')?.replace(/\s/g, ' ')).toBe(
      'Харківська область: 1 подія, 5 листопада 2024 р., з 1 повідомлення.',
    )
    expect(property(kharkiv, 'og:locale')).toBe('uk_UA')
  })
})

describe('a page for frames', () => {
  it('is the page of the site for search engines, and asks not to be listed itself', async () => {
    const set = await publishedSet(join(ROOT, 'public'))
    const [english, ukrainian] = await embedPages(set, { ...ASSETS, site: SITE })
    const canonicalOf = (html = '') =>
      new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelector('link[rel="canonical"]')
        ?.getAttribute('href')
    expect(canonicalOf(english?.html)).toBe(SITE)
    expect(canonicalOf(ukrainian?.html)).toBe(`${SITE}uk/`)
    expect(english?.html).toContain('noindex')
    const [unknown] = await embedPages(set, { ...ASSETS, site: null })
    expect(canonicalOf(unknown?.html)).toBeUndefined()
  })
})

describe('a page of a site whose address is not known', () => {
  it('names no address at all, but the feed', () => {
    for (const [path, page] of nameless) {
      const head = headOf(page)
      expect(
        head.querySelectorAll('link[rel="canonical"], link[hreflang], meta[property]'),
        path,
      ).toHaveLength(0)
      const feed = head.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')
      expect(feed, path).toBe(path === '' ? './corrections.en.atom' : '../../../corrections.uk.atom')
      expect(JSON.stringify(graphOf(page)), path).not.toContain('DataDownload')
    }
  })
})

describe('the data in a page', () => {
  it('are its data set, with where it is to be had, and the claims about its events', () => {
    const [dataset, ...claims] = graphOf(named.get('region/RU-KRS/'))
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      url: `${SITE}region/RU-KRS/`,
      temporalCoverage: '2024-11-04/2024-11-05',
      license: 'CC BY 4.0',
      distribution: {
        contentUrl: `${SITE}data/report-2024-11-05.1.json`,
        encodingFormat: 'application/json',
      },
    })
    const events = v.parse(eventsSchema, publishedSetJson().events)
    const here = events.filter(({ places }) => places.some(({ region }) => region === 'RU-KRS'))
    const statements = here.flatMap((event) => event.claims.map(({ statement }) => statement.en))
    expect(statements.length).toBeGreaterThan(0)
    expect(claims.map(({ text }) => text)).toEqual(statements)
  })

  it('stay data, whatever they say', async () => {
    const hostile = '</script><script>alert(1)</script><!--<script>'
    const pages = await withPublished(exampleSetJson(hostile), (folder) => pagesOf(folder, SITE, ['']))
    const graph = graphOf(pages.get(''))
    expect(JSON.stringify(graph)).toContain('alert(1)')
    expect(pages.get('')?.html).not.toContain('<script>alert')
  })
})

describe('the picture of a page', () => {
  it('is a PNG of 1200 × 630 with the map in it, the same each time', async () => {
    const rasterise = await createRasterise()
    const { svg } = named.get('uk/region/UA-63/')?.card ?? { svg: '' }
    const png = Buffer.from(rasterise(svg))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(Buffer.from(rasterise(svg)).equals(png)).toBe(true)
    // The renderer once left out a map with a sea that went on far beyond it: one without is much smaller.
    const map = rasterise(svg.replace(/<svg[^>]* x="500"[\s\S]*?<\/svg><\/svg>/, ''))
    expect(png.length).toBeGreaterThan(map.length * 2)
  })

  it('names the region, its events and the data, and stays in its edges whatever the title', async () => {
    const words = (svg: string) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    const svg = named.get('region/RU-KRS/')?.card.svg ?? ''
    expect(words(svg)).toContain('Kursk Oblast')
    expect(words(svg)).toContain('3 events')
    expect(words(svg)).toContain('OpenStreetMap')
    const pages = await withPublished(exampleSetJson('endless '.repeat(60)), (folder) =>
      pagesOf(folder, SITE, ['']),
    )
    const long = new DOMParser().parseFromString(pages.get('')?.card.svg ?? '', 'image/svg+xml')
    const own = [...long.documentElement.children].filter(({ localName }) => localName === 'text')
    const lines = own.map((line) => Number(line.getAttribute('y')))
    expect(Math.max(...lines)).toBeLessThan(630)
    expect(new Set(lines).size).toBe(lines.length)
    expect([...lines].sort((a, b) => a - b)).toEqual(lines)
  })
})

describe('the feed of corrections', () => {
  it('is a feed without entries while nothing was corrected', async () => {
    const files = await sharedFiles(await publishedSet(join(ROOT, 'public')), SITE)
    const feed = xmlOf(files.get('corrections.en.atom'))
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(feed.querySelector(`feed > ${name}`)).not.toBeNull()
    expect(feed.querySelectorAll('entry')).toHaveLength(0)
    expect(feed.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(`${SITE}corrections.en.atom`)
  })

  it('tells each correction, the latest first: what, when, before, after and why', async () => {
    const corrections = [
      {
        id: 'k1',
        event: 'e5',
        at: '2024-11-07',
        kind: 'corrected',
        field: 'figures',
        before: '2',
        after: '3 <b>',
        reason: { en: 'Counted & told again.', uk: 'Перелічено.' },
      },
      {
        id: 'k2',
        event: 'e4',
        at: '2024-11-08T10:00Z',
        kind: 'withdrawn',
        reason: { en: 'It was another day.' },
      },
    ]
    const set = { ...publishedSetJson(), corrections }
    const files = await withPublished(set, async (folder) => sharedFiles(await publishedSet(folder), null))
    expect([...files.keys()].sort()).toEqual(['corrections.en.atom', 'corrections.uk.atom'])
    const feed = xmlOf(files.get('corrections.en.atom'))
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2024-11-08T10:00:00.000Z')
    const texts = (name: string) =>
      [...feed.querySelectorAll(`entry > ${name}`)].map((one) => one.textContent)
    expect(texts('title')).toEqual([
      expect.stringMatching(/^Withdrawn: /),
      'Corrected: Attack in Kharkiv region',
    ])
    expect(texts('updated')).toEqual(['2024-11-08T10:00:00.000Z', '2024-11-07T00:00:00.000Z'])
    expect(texts('content')).toEqual([
      'It was another day.',
      'Counted & told again.\nField: figures\nBefore: 2\nAfter: 3 <b>',
    ])
    const links = [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['./#v=1&event=e4', './#v=1&event=e5'])
    const ukrainian = xmlOf(files.get('corrections.uk.atom'))
    expect(ukrainian.querySelectorAll('entry content')[1]?.textContent).toContain('Перелічено.')
    const ids = [...feed.querySelectorAll('id')].map(({ textContent }) => textContent)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the sitemap', () => {
  it('names every page once, with itself in the other languages', async () => {
    const files = await sharedFiles(await publishedSet(join(ROOT, 'public')), SITE)
    const map = xmlOf(files.get('sitemap.xml'))
    const places = [...map.querySelectorAll('url > loc')].map(({ textContent }) => textContent)
    expect(places.sort()).toEqual([...named.keys()].map((path) => SITE + path).sort())
    expect(map.querySelectorAll('url link, url *|link')).toHaveLength(places.length * 2)
  })
})
