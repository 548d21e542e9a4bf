import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { ROOT } from '../../support/steps'

/** A region that the first report names, with its events. */
export interface NamedRegion {
  readonly code: string
  readonly en: string
  readonly uk: string
  readonly events: readonly string[]
}

/** What the first report says, written down from the report and not from what the page makes of it. */
export const NAMED_REGIONS: readonly NamedRegion[] = [
  { code: 'RU-BRY', en: 'Bryansk Oblast', uk: 'Брянська область', events: ['e7'] },
  { code: 'RU-KRS', en: 'Kursk Oblast', uk: 'Курська область', events: ['e2', 'e6', 'e8'] },
  { code: 'UA-18', en: 'Zhytomyr Oblast', uk: 'Житомирська область', events: ['e3'] },
  { code: 'UA-23', en: 'Zaporizhzhia Oblast', uk: 'Запорізька область', events: ['e4'] },
  { code: 'UA-32', en: 'Kyiv Oblast', uk: 'Київська область', events: ['e3'] },
  { code: 'UA-51', en: 'Odesa Oblast', uk: 'Одеська область', events: ['e3'] },
  { code: 'UA-53', en: 'Poltava Oblast', uk: 'Полтавська область', events: ['e3'] },
  { code: 'UA-59', en: 'Sumy Oblast', uk: 'Сумська область', events: ['e3'] },
  { code: 'UA-63', en: 'Kharkiv Oblast', uk: 'Харківська область', events: ['e5'] },
  { code: 'UA-68', en: 'Khmelnytskyi Oblast', uk: 'Хмельницька область', events: ['e3'] },
  { code: 'UA-71', en: 'Cherkasy Oblast', uk: 'Черкаська область', events: ['e3'] },
  { code: 'UA-74', en: 'Chernihiv Oblast', uk: 'Чернігівська область', events: ['e3'] },
]

/** The regions that some of the events name, as the page's list calls them: "Kursk Oblast, 2 events". */
export function listedRegions(events: readonly string[]): readonly string[] {
  return NAMED_REGIONS.flatMap((region) => {
    const count = region.events.filter((id) => events.includes(id)).length
    return count === 0 ? [] : [`${region.en}, ${count} ${count === 1 ? 'event' : 'events'}`]
  })
}

/** Zoom, latitude and longitude at which a desktop window holds all named regions. */
export const ALL_REGIONS_CAMERA = '5.10/50.1000/31.8000'

/** Path of the newest edition of the first data set, below the page. */
export const DATASET_FILE = 'report-2024-11-05.1.json'

const text = v.object({ en: v.string(), uk: v.string() })
const datasetSchema = v.looseObject({
  id: v.string(),
  version: v.string(),
  claimants: v.array(v.looseObject({ id: v.string(), name: text })),
  events: v.array(
    v.looseObject({
      id: v.string(),
      title: text,
      claims: v.array(v.looseObject({ claimant: v.string(), statement: text })),
    }),
  ),
})

/** The first data set as it is published. */
export function publishedDataset(): v.InferOutput<typeof datasetSchema> {
  const file = join(ROOT, 'public/data', DATASET_FILE)
  return v.parse(datasetSchema, JSON.parse(readFileSync(file, 'utf8')))
}

const { events } = publishedDataset()

/** Title of an event of the first report, such as `e2`. */
export function titleOf(id: string, language: 'en' | 'uk' = 'en'): string {
  const event = events.find((candidate) => candidate.id === id)
  if (!event) throw new Error(`The first report has no event ${id}`)
  return event.title[language]
}
