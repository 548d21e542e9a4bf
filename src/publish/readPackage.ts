import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as it is installed, with the terms under which it is passed on. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX identifier or expression, such as `(MIT OR Apache-2.0)`. */
  readonly licence: string
  /** The licence in full, in English as a rule; never empty. */
  readonly text: string
}

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i
const NOTICE_FILE = /^notice(\.(md|txt))?$/i
/** Vite's file goes on with what Vite itself is made of, none of which is in a site. */
const NOT_OURS = /\n# Licenses of bundled dependencies.*$/s

/** Reads a package's folder. Throws when it names no licence, or carries no text of it: such a package is not shipped. */
export function readPackage(folder: string): ShippedPackage {
  const stated: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, licence } = namesOf(stated)
  if (name === '' || version === '') throw new Error(`${folder} has no name or version`)
  if (licence === '' || /^(unlicensed|see license)/i.test(licence))
    throw new Error(`${name} names no licence`)
  const text = [textOf(folder, LICENCE_FILE) || licenceInReadme(folder), textOf(folder, NOTICE_FILE)]
  if (text[0] === '') throw new Error(`${name} carries no text of its licence (${licence})`)
  return { name, version, licence, text: text.join('\n\n').trim() }
}

function namesOf(stated: unknown) {
  const read = (key: string) => {
    const value: unknown = typeof stated === 'object' && stated !== null ? Reflect.get(stated, key) : null
    return typeof value === 'string' ? value.trim() : ''
  }
  return { name: read('name'), version: read('version'), licence: read('license') }
}

function textOf(folder: string, name: RegExp): string {
  const files = readdirSync(folder).filter((file) => name.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  return texts.map((text) => text.replaceAll('\r\n', '\n').replace(NOT_OURS, '').trim()).join('\n\n')
}

/** A few old packages have their licence only as the last part of their README. */
function licenceInReadme(folder: string): string {
  const file = join(folder, 'README.md')
  if (!existsSync(file)) return ''
  const [, text = ''] = /\n#+ Licen[cs]e\b[^\n]*\n(.*?)(?=\n#|$)/is.exec(readFileSync(file, 'utf8')) ?? []
  return /permission/i.test(text) ? text.trim() : ''
}
