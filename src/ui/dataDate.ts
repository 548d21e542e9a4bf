import type { DatasetHead } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import type { Language } from '../domain/language'
import type { Strings } from './strings/en'

/** "Data of 6 November 2024"; empty for a file that does not say when it was published. */
export function dataDateText(
  { publishedAt }: Pick<DatasetHead, 'publishedAt'>,
  strings: Strings,
  language: Language,
): string {
  const day = publishedAt?.slice(0, 10)
  return day === undefined ? '' : strings.dataDate(writtenDays(day, day, language))
}
