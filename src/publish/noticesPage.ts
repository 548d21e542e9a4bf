import { escapedHtml } from '../domain/escapedHtml.ts'

/** One row of the page of notices. */
export interface Notice {
  readonly name: string
  /** Empty for what has none. */
  readonly version: string
  readonly licence: string
  /** Title of the text that says the terms; `null` = there is none beside the name of the licence. */
  readonly text: string | null
}

/** A licence or notice in full, in English as its authors wrote it. */
export interface LicenceText {
  readonly title: string
  readonly text: string
}

/** Marks in `public/pages/notices.*.html` where the build puts rows and texts. */
const ROWS = '<!-- rows -->'
const TEXTS = '<!-- texts -->'

/** The page of notices with its rows and texts. Throws for a template without its two marks, or a row without its text. */
export function noticesPage(
  template: string,
  notices: readonly Notice[],
  texts: readonly LicenceText[],
): string {
  if (!template.includes(ROWS) || !template.includes(TEXTS))
    throw new Error('The page of notices has no marks')
  const lacking = notices.find(({ text }) => text !== null && !texts.some(({ title }) => title === text))
  if (lacking !== undefined) throw new Error(`There is no text for ${lacking.name}`)
  return template
    .replace(ROWS, () => notices.map(row).join('\n          '))
    .replace(TEXTS, () => texts.map(section).join('\n      '))
}

function row({ name, version, licence, text }: Notice): string {
  const shown = text === null ? escapedHtml(name) : `<a href="#${idOf(text)}">${escapedHtml(name)}</a>`
  return `<tr><th scope="row" translate="no">${shown}</th><td>${escapedHtml(version)}</td><td translate="no">${escapedHtml(licence)}</td></tr>`
}

function section({ title, text }: LicenceText): string {
  return `<section lang="en" translate="no" aria-labelledby="${idOf(title)}"><h2 id="${idOf(title)}" tabindex="-1">${escapedHtml(title)}</h2><pre>${escapedHtml(text)}</pre></section>`
}

function idOf(title: string): string {
  return `text-${title.replace(/[^A-Za-z0-9.]+/g, '-')}`
}
