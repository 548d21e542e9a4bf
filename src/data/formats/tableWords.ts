import type { Meaning } from '../../domain/columnMapping'
import type { PlacePrecision } from '../../domain/dataset'
import type { BuiltInType } from '../../domain/eventType'
import { folded } from '../../domain/search'

/** Headers that a column of this meaning has in files, in English, Ukrainian and Russian; the likeliest first. */
const HEADERS: Readonly<Record<Meaning, string>> = {
  title:
    'title, title en, headline, event title, event name, name, name en, event, назва, назва події, заголовок, подія, название, событие',
  description:
    'description, description en, summary, notes, note, details, text, comment, опис, опис події, примітки, коментар, текст, описание, примечание, комментарий',
  type: 'type, event type, category, incident type, kind, тип, тип події, вид, вид події, категорія, тип события, категория',
  id: 'id, event id, uid, uuid, identifier, event id cnty, ідентифікатор, код події, идентификатор',
  start:
    'date, day, start, start date, date start, event date, incident date, from, дата, день, дата події, дата початку, початок, дата события, дата начала, начало',
  end: 'end, end date, date end, to, until, дата завершення, дата закінчення, кінець, завершення, дата окончания, конец',
  region:
    'region, region code, oblast, province, admin1, adm1, adm 1, state, iso 3166 2, iso3166 2, область, регіон, код регіону, регион, код региона',
  country: 'country, country code, iso3, iso 3166 1, країна, держава, код країни, страна, государство',
  latitude: 'latitude, lat, y, широта, шир',
  longitude: 'longitude, lng, lon, long, x, довгота, долгота, дов',
  precision:
    'precision, place precision, geo precision, geoprecision, accuracy, exactness, location precision, точність, точність місця, точность',
  claimant:
    'according to, claimant, claimed by, said by, speaker, who said so, за словами, за даними, хто каже, хто повідомив, по словам, по данным, кто сообщил',
  publisher:
    'source, source name, publisher, outlet, media, sources, джерело, видання, змі, источник, издание, сми',
  address: 'url, link, source url, source link, address, web, посилання, адреса джерела, ссылка',
  killed:
    'killed, deaths, dead, fatalities, fatality, вбиті, вбито, загиблі, загинуло, загиблих, погибшие, погибло, убито, убитые',
  wounded: 'wounded, injured, injuries, поранені, поранено, поранених, раненые, ранено, ранены',
}

const TYPES: Readonly<Record<BuiltInType, string>> = {
  groundCombat:
    'ground combat, combat, battle, clash, armed clash, наземний бій, бій, бої, зіткнення, наземный бой, бой',
  shelling:
    'shelling, artillery, artillery shelling, shelling artillery missile attack, обстріл, артобстріл, обстрел',
  attack: 'attack, атака, напад, нападение',
  strike:
    'strike, missile strike, drone strike, air strike, airstrike, air drone strike, missile or drone strike, удар, ракетний удар, авіаудар, удар дроном, удар ракетою чи дроном, ракетный удар, авиаудар',
  interception:
    'interception, air defence interception, air defense interception, перехоплення, перехоплення засобами ппо, перехват',
  deployment: 'deployment, troop deployment, розміщення військ, размещение войск',
  statement: 'statement, official statement, заява, офіційна заява, заявление',
  violenceAgainstCivilians:
    'violence against civilians, насильство проти цивільних, насилие против гражданских лиц',
  other: 'other, інше, другое',
}

const PRECISIONS: Readonly<Record<Exclude<PlacePrecision, 'unknown'>, string>> = {
  site: 'site, exact, exact site, exact location, точне місце, точно, точное место',
  settlement:
    'settlement, city, town, village, населений пункт, місто, село, селище, населенный пункт, город',
  nearSettlement: 'near settlement, near a settlement, near, поблизу населеного пункту, поблизу, рядом',
  district: 'district, raion, adm2, admin2, район',
  region:
    'region, oblast, province, adm1, admin1, unknown, not known, регіон, область, невідомо, регион, неизвестно',
  country: 'country, країна, страна',
}

const HEADER_WORDS = new Map(Object.entries(HEADERS).map(([meaning, words]) => [meaning, listOf(words)]))
const TYPE_OF = byWord(TYPES)
const PRECISION_OF = byWord(PRECISIONS)

/** How well a header fits a meaning: from 0, the best; `-1` = not at all. */
export function headerRank(header: string, meaning: Meaning): number {
  return HEADER_WORDS.get(meaning)?.indexOf(plain(header)) ?? -1
}

/** The built-in type that a word means; `null` = none. */
export function typeOf(word: string): string | null {
  return TYPE_OF.get(plain(word)) ?? null
}

/**
 * How exactly a place is known by a word for it; `null` = no such word. Not known how exactly means known to the
 * region, since that is what its name or its coordinates still tell.
 */
export function precisionOf(word: string): PlacePrecision | null {
  return PRECISION_OF.get(plain(word)) ?? null
}

/** Words in one spelling: `event_date`, `eventDate` and `Event date` are the same. */
function plain(text: string): string {
  return folded(text.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
}

function listOf(words: string): readonly string[] {
  return words.split(', ').map(plain)
}

function byWord<Value extends string>(words: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const keys: Value[] = []
  for (const key in words) keys.push(key)
  return new Map(keys.flatMap((key) => listOf(words[key]).map((word): [string, Value] => [word, key])))
}
