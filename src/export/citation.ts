import type { Day } from '../domain/dataset'

/** Ways to write a citation. */
export const CITATION_FORMATS = ['plain', 'bibtex', 'ris'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** All that a citation of a view says; texts in the reader's language, of any content. */
export interface CitedView {
  /** Id of the data set. */
  readonly id: string
  /** Who publishes the data, as the data set names them. */
  readonly publisher: string
  readonly title: string
  readonly version: string
  /** `null` where the data does not say when. */
  readonly publishedAt: Day | null
  /** SHA-256 of the data file, 64 hexadecimal digits; `null` = not known. */
  readonly sha256: string | null
  /** What the view holds and what narrows it, in sentences. */
  readonly shown: string
  readonly licence: string
  /** Opens the same view; `null` for the reader's own file, which no link opens. */
  readonly link: string | null
  /** BCP 47 tag of title and sentences. */
  readonly language: string
  readonly accessed: Accessed
}

/** When somebody looked: their own clock, with its zone. */
export interface Accessed {
  readonly day: Day
  /** `14:05`. */
  readonly time: string
  /** IANA name such as `Europe/Kyiv`. */
  readonly zone: string
}

/** The words round the facts, in the reader's language; each gives a sentence without its full stop. */
export interface CitationWords {
  readonly version: (version: string) => string
  readonly published: (day: Day) => string
  readonly sha256: (digits: string) => string
  readonly licence: (name: string) => string
  readonly accessed: (when: Accessed) => string
}

/** The view as a citation, ending with a line break. The same facts always give the same text. */
export function citationText(view: CitedView, words: CitationWords, format: CitationFormat): string {
  switch (format) {
    case 'plain':
      return plainText(view, words)
    case 'bibtex':
      return bibtexText(view, words)
    case 'ris':
      return risText(view, words)
  }
}

function plainText(view: CitedView, words: CitationWords): string {
  const { publisher, title, shown, licence, link } = view
  const sentences = [
    publisher,
    title,
    ...versionOf(view, words),
    shown,
    ...digestOf(view, words),
    words.licence(licence),
    ...(link === null ? [] : [link]),
    words.accessed(view.accessed),
  ]
  return `${sentences.map(oneLine).filter(isSaid).map(ended).join(' ')}\n`
}

function bibtexText(view: CitedView, words: CitationWords): string {
  const { id, publisher, title, version, publishedAt, licence, link, accessed } = view
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${bibtexValue(publisher)}}`], // inner braces: one name, however many words
    ['title', `{${bibtexValue(title)}}`],
    ['year', bibtexValue(publishedAt?.slice(0, 4) ?? '')],
    ['date', bibtexValue(publishedAt ?? '')],
    ['version', bibtexValue(version)],
    ['url', link === null ? '' : bibtexAddress(link)],
    ['urldate', bibtexValue(accessed.day)],
    ['langid', bibtexValue(view.language)],
    ['copyright', bibtexValue(licence)],
    ['note', bibtexValue(noteOf(view, words))],
  ]
  const lines = fields
    .filter(([, value]) => isSaid(value))
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  const key = ['dispatch-atlas', id, version].join('-').replace(/[^A-Za-z0-9.-]+/g, '-')
  return `@misc{${key},\n${lines.join('')}}\n`
}

function risText(view: CitedView, words: CitationWords): string {
  const { publisher, title, version, publishedAt, licence, link, accessed } = view
  const { day, time, zone } = accessed
  const tags: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['AU', publisher],
    ['TI', title],
    ['PB', publisher],
    ['PY', publishedAt?.slice(0, 4) ?? ''],
    ['DA', publishedAt?.replaceAll('-', '/') ?? ''],
    ['ET', version],
    ['LA', view.language],
    ['UR', link ?? ''],
    ['Y2', `${day.replaceAll('-', '/')}/${time} ${zone}`],
    ['C1', licence],
    ['N1', noteOf(view, words)],
  ]
  const said = tags.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => isSaid(value))
  return [...said, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** What the fields of reference managers have no place for. */
function noteOf(view: CitedView, words: CitationWords): string {
  const sentences = [
    ...versionOf(view, words),
    view.shown,
    ...digestOf(view, words),
    words.licence(view.licence),
    words.accessed(view.accessed),
  ]
  return sentences.map(oneLine).filter(isSaid).map(ended).join(' ')
}

function versionOf({ version, publishedAt }: CitedView, words: CitationWords): readonly string[] {
  return [words.version(version), ...(publishedAt === null ? [] : [words.published(publishedAt)])]
}

function digestOf({ sha256 }: CitedView, words: CitationWords): readonly string[] {
  return sha256 === null ? [] : [words.sha256(sha256)]
}

function isSaid(text: string): boolean {
  return text !== ''
}

/** A sentence ends once, also after "2024 р." and after an address, which a full stop would break. */
function ended(text: string): string {
  return /[.!?]$|^\S+:\/\/\S+$/.test(text) ? text : `${text}.`
}

/** Everything that some program takes for the end of a line or cannot store becomes a blank. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim()
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  // BibTeX counts braces whatever stands before them, so that "\{" would leave the rest of the file inside.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** Text between braces; letters of all scripts stay as they are, in UTF-8. */
function bibtexValue(text: string): string {
  return oneLine(text).replace(/[{}\\~^%&$#_]/g, (sign) => BIBTEX_SIGNS[sign] ?? sign)
}

/** An address is taken literally, so what would end its field is written as an address does. */
function bibtexAddress(address: string): string {
  return oneLine(address).replace(/[{}\\ ]/g, encodeURIComponent)
}
