import { writtenDays } from '../domain/days'
import type { Language } from '../domain/language'
import { bytesOf, filesToFetch, type NotKept } from '../offline/keepList'
import type { KeepFailure, OnlineList } from '../offline/keepSite'
import type { KeptCopy } from '../offline/keptCopy'
import type { LateStrings } from '../ui/strings/lateCatalogue'

const DAY_MS = 86_400_000

/** The words of a page, and how it writes days. */
interface Wording {
  readonly strings: LateStrings['offline']
  readonly language: Language
}

/** The day of a moment on the reader's calendar, as the page writes it. */
function dayOf(ms: number, language: Language): string {
  const date = new Date(ms)
  const pad = (n: number) => String(n).padStart(2, '0')
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return writtenDays(day, day, language)
}

/** A size, rounded up: nothing takes less room than is said. */
export function sizeText(bytes: number, strings: LateStrings['offline']): string {
  return bytes < 1_000_000
    ? strings.kilobytes(Math.ceil(bytes / 1000))
    : strings.megabytes(Math.ceil(bytes / 100_000) / 10)
}

/** What is kept, a sentence each. */
export function copyFacts(copy: KeptCopy | null, { strings, language }: Wording): readonly string[] {
  if (copy === null) return [strings.notThere]
  const { list, keptAtMs } = copy
  const facts = [strings.kept(dayOf(keptAtMs, language), sizeText(bytesOf(list.files), strings))]
  const { dataDate } = list
  return dataDate === null ? facts : [...facts, strings.keptData(writtenDays(dataDate, dataDate, language))]
}

/** What the site offers to be kept, beside what is; `null` = it has not answered yet. */
export function onlineFacts(
  online: OnlineList | null,
  copy: KeptCopy | null,
  { strings, language }: Wording,
): readonly string[] {
  if (online === null) return [strings.looking]
  if (online.kind === 'offline') return [strings.noConnection]
  if (online.kind === 'none') return [strings.cannotBeKept]
  const { list } = online
  const wanted = filesToFetch(list, copy?.list ?? null)
  const size = sizeText(bytesOf(wanted), strings)
  if (copy === null) return [strings.toFetch(size, wanted.length)]
  if (list.version === copy.list.version) return [strings.isNewest]
  const { dataDate } = list
  return [
    strings.newer(size),
    ...(dataDate === null ? [] : [strings.newerData(writtenDays(dataDate, dataDate, language))]),
    ...(isOlder(online, copy) ? [strings.olderData] : []),
  ]
}

/** Whether the site has older data now than the copy: it is not offered as something new then. */
export function isOlder(online: OnlineList | null, copy: KeptCopy): boolean {
  const [now, kept] = [online?.kind === 'ok' ? online.list.dataDate : null, copy.list.dataDate]
  return now !== null && kept !== null && now < kept
}

/** An edition that is not kept, with its size where it is known. */
export function notKeptText({ title, version, bytes }: NotKept, { strings, language }: Wording): string {
  const name = strings.edition(title[language] ?? title.en ?? '', version)
  return bytes === null ? name : `${name}: ${sizeText(bytes, strings)}`
}

/** Why there is no new copy, and what that means for the former. */
export function failureText(
  failure: KeepFailure | { readonly kind: 'busy' },
  hasFormer: boolean,
  strings: LateStrings['offline'],
): string {
  const why = failure.kind === 'altered' ? strings.altered(failure.path) : strings.failed[failure.kind]
  return `${why} ${strings.asBefore}${hasFormer ? ` ${strings.formerStays}` : ''}`
}

/** What a page from a copy says of its age; that it is old is said in words from the second day on. */
export function goneText({ keptAtMs }: KeptCopy, nowMs: number, { strings, language }: Wording): string {
  const days = Math.floor((nowMs - keptAtMs) / DAY_MS)
  return [strings.gone(dayOf(keptAtMs, language)), ...(days > 1 ? [strings.age(days)] : [])].join(' ')
}
