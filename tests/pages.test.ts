import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../src/data/readDataset'
import { LANGUAGES, type Language, textIn } from '../src/domain/language'
import { SUPPORTS } from '../src/domain/support'
import { stringsOf } from '../src/ui/strings/catalogue'

const PAGES = ['method', 'borders', 'corrections', 'licences', 'accessibility'] as const
/** Templates that the build fills: they stand in no list of pages. */
const FILLED = ['notices'] as const
type PageName = (typeof PAGES | typeof FILLED)[number]

/** A page of words as it is served. */
function htmlOf(page: PageName, language: Language): string {
  return readFileSync(`public/pages/${page}.${language}.html`, 'utf8')
}

/** The words of a page as they are read, with single spaces. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main'))
  return body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')
}

/** The elements of a page in order, and where its links lead, with the language taken out. */
function skeletonOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(\/?[a-z]\w*)(?:[^>]*? href="([^"]*)")?/g)]
  return tags.map(([, tag = '', target = '']) => `${tag} ${target.replace(/\b(en|uk)\b/, '')}`)
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** An object of JSON; empty where there is none. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The newest edition of each published data set. */
function publishedDatasets() {
  const { datasets } = record(json('public/data/manifest.json'))
  if (!Array.isArray(datasets)) throw new Error('The manifest names no data sets')
  return datasets.map((entry: unknown) => {
    const file = String(record(entry).file)
    const read = readDataset(readFileSync(`public/data/${file}`, 'utf8'), file)
    if (read.kind !== 'ok') throw new Error(`${file} cannot be read`)
    return read.dataset
  })
}

it('there is each page in each language, and no other', () => {
  const expected = [...PAGES, ...FILLED].flatMap((page) =>
    LANGUAGES.map((language) => `${page}.${language}.html`),
  )
  expect(readdirSync('public/pages').sort()).toEqual([...expected, 'pages.css'].sort())
})

describe.each([...PAGES, ...FILLED])('the page "%s"', (page) => {
  it('has the same parts and links in both languages', () => {
    expect(skeletonOf(htmlOf(page, 'uk'))).toEqual(skeletonOf(htmlOf(page, 'en')))
  })

  it.each(LANGUAGES)('runs nothing, carries no style of its own and loads nothing (%s)', (language) => {
    const html = htmlOf(page, language)
    expect(html).not.toMatch(/<(script|style|iframe|img|form)\b| style=| on\w+=/)
    expect(html).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'`)
  })

  it('is Ukrainian in Ukrainian: no letter that only Russian has', () => {
    expect(textOf(htmlOf(page, 'uk'))).not.toMatch(/[ыэъё]/i)
    expect(textOf(htmlOf(page, 'en'))).not.toMatch(/[а-яіїєґ]/i)
  })
})

describe.each(PAGES)('the page "%s"', (page) => {
  it.each(LANGUAGES)('is named in the map as it names itself (%s)', (language) => {
    const { pages, borderPolicy } = stringsOf(language)
    const title = page === 'borders' ? borderPolicy : pages[page]
    const html = htmlOf(page, language)
    expect(html).toContain(`<title>${title} – Dispatch Atlas</title>`)
    expect(html.match(/<h1>.*<\/h1>/g)).toEqual([`<h1>${title}</h1>`])
    expect(html).toContain(`href="./${page}.${language}.html" aria-current="page">${title}</a>`)
  })
})

it.each(LANGUAGES)('the licences lead to all that is passed on, and that page to them (%s)', (language) => {
  const html = htmlOf('notices', language)
  expect(htmlOf('licences', language)).toContain(`href="./notices.${language}.html"`)
  expect(html).toContain(`href="./licences.${language}.html"`)
  const [, title] = /<title>(.*) – Dispatch Atlas<\/title>/.exec(html) ?? []
  expect(html.match(/<h1>.*<\/h1>/g)).toEqual([`<h1>${title ?? ''}</h1>`])
})

describe.each(LANGUAGES)('what the pages say (%s)', (language) => {
  it('of support: each value, by the words of the map', () => {
    const text = textOf(htmlOf('method', language))
    const { supports } = stringsOf(language)
    expect(SUPPORTS.filter((support) => !text.includes(`: ${supports[support].label}.`))).toEqual([])
  })

  it('of map data: each credit of the licence that lies beside it', () => {
    const html = htmlOf('licences', language)
    const addresses = readFileSync('public/geo/LICENCE.md', 'utf8').match(/https:[^\s),;]+/g) ?? []
    expect(addresses).toHaveLength(5)
    expect(addresses.filter((address) => !html.includes(`href="${address}"`))).toEqual([])
  })

  it('of data sets: licence and attribution of each', () => {
    const text = textOf(htmlOf('licences', language))
    for (const { licence, attribution } of publishedDatasets()) {
      expect(text).toContain(licence)
      expect(text).toContain(textIn(attribution, language))
    }
  })

  it('of corrections: each one by its id, or that there is none', () => {
    const html = htmlOf('corrections', language)
    const none = stringsOf(language).pages.noCorrections.toLowerCase()
    for (const { title, version, corrections } of publishedDatasets()) {
      expect(textOf(html)).toContain(textIn(title, language))
      expect(textOf(html)).toContain(` ${version}: `)
      expect(textOf(html).toLowerCase().includes(none)).toBe(corrections.length === 0)
      expect(corrections.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([])
    }
  })

  it('of corrections: each kind, by the words of the map', () => {
    const html = htmlOf('corrections', language)
    const kinds = Object.values(stringsOf(language).pages.kinds)
    expect(kinds.filter((kind) => !html.includes(`<dt>${kind}</dt>`))).toEqual([])
  })
})
