import type { Actor, DeclaredType } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import type { Intake } from './intake'
import type { SourceRow } from './sourceRow'

/** What VIINA's labels tell apart and the built-in types do not. */
export const VIINA_TYPES: readonly DeclaredType[] = [
  { id: 'territory', label: { en: 'Change of territorial control', uk: 'Зміна контролю над територією' } },
  { id: 'airAlert', label: { en: 'Air raid alert', uk: 'Повітряна тривога' } },
]

interface Label {
  /** Name of its column; the one that counts is yes or no and ends in `_b`, the other holds a probability. */
  readonly name: string
  /** `null` = says nothing about the type. */
  readonly type: string | null
  readonly words: Text
  readonly actor?: Actor
}

const RUSSIAN: Actor = {
  name: { en: 'Russian or Russian-aligned forces', uk: 'Російські або проросійські сили' },
  party: 'russia',
  role: 'subject',
}
const UKRAINIAN: Actor = {
  name: { en: 'Ukrainian or Ukrainian-aligned forces', uk: 'Українські або союзні їм сили' },
  party: 'ukraine',
  role: 'subject',
}

/**
 * The labels that are read. A report mostly has several: the first one of them in this order that has a type decides, so
 * that what was done goes before what came of it, and what is particular before `t_mil`, which is on every report about
 * the war. `t_cyber` is left out: VIINA's authors advise against it.
 */
const LABELS: readonly Label[] = [
  { name: 't_aad', type: 'interception', words: { en: 'air defence', uk: 'протиповітряна оборона' } },
  { name: 't_airstrike', type: 'strike', words: { en: 'air strike', uk: 'авіаудар' } },
  { name: 't_uav', type: 'strike', words: { en: 'drones', uk: 'безпілотники' } },
  { name: 't_artillery', type: 'shelling', words: { en: 'artillery', uk: 'артилерія' } },
  { name: 't_firefight', type: 'groundCombat', words: { en: 'exchange of fire', uk: 'перестрілка' } },
  { name: 't_armor', type: 'groundCombat', words: { en: 'tanks', uk: 'танки' } },
  {
    name: 't_civcas',
    type: 'violenceAgainstCivilians',
    words: { en: 'civilian casualties', uk: 'жертви серед цивільних' },
  },
  {
    name: 't_control',
    type: 'territory',
    words: { en: 'territorial control', uk: 'контроль над територією' },
  },
  { name: 't_occupy', type: 'territory', words: { en: 'occupation', uk: 'окупація' } },
  { name: 't_retreat', type: 'territory', words: { en: 'retreat', uk: 'відступ' } },
  { name: 't_airalert', type: 'airAlert', words: { en: 'air raid alert', uk: 'повітряна тривога' } },
  { name: 't_mil', type: 'attack', words: { en: 'military operations', uk: 'воєнні дії' } },
  { name: 't_raid', type: null, words: { en: 'raid', uk: 'рейд' } },
  { name: 't_ied', type: null, words: { en: 'explosive device', uk: 'вибуховий пристрій' } },
  { name: 't_property', type: null, words: { en: 'destruction of property', uk: 'руйнування майна' } },
  {
    name: 't_hospital',
    type: null,
    words: { en: 'hospital or aid convoy', uk: 'лікарня чи гуманітарний конвой' },
  },
  { name: 't_milcas', type: null, words: { en: 'military casualties', uk: 'втрати серед військових' } },
  { name: 't_arrest', type: null, words: { en: 'arrest', uk: 'затримання' } },
  {
    name: 'a_rus_init',
    type: null,
    words: { en: 'begun by Russian forces', uk: 'почали російські сили' },
    actor: RUSSIAN,
  },
  {
    name: 'a_ukr_init',
    type: null,
    words: { en: 'begun by Ukrainian forces', uk: 'почали українські сили' },
    actor: UKRAINIAN,
  },
]

/** Labels as bits, so that those of a million rows can be kept until their reports come; 0 = none of those read. */
export type ViinaLabels = number

/** What a row of labels says yes to. */
export function viinaLabels(intake: Intake, row: SourceRow): ViinaLabels {
  return LABELS.reduce((labels, { name }, index) => {
    const field = `${name}_b`
    const cell = row.cell(field)
    if (cell !== '1' && cell !== '0' && cell !== '')
      intake.note({ index: row.index, field }, cell, 'codeUnknown', 'changed', '0, 1')
    return cell === '1' ? labels | (1 << index) : labels
  }, 0)
}

/** What labels come to. */
export interface LabelledAs {
  readonly type: string
  /** One sentence on who labelled the report, and as what. */
  readonly words: Text
  /** Who is labelled as having begun it: named, and not said to have attacked anybody. */
  readonly actors: readonly Actor[]
  /** Names of the columns that said yes. */
  readonly columns: readonly string[]
}

/** @param labels `null` = the file has no labels for the report. */
export function labelledAs(labels: ViinaLabels | null): LabelledAs {
  const given = LABELS.filter((_, index) => ((labels ?? 0) & (1 << index)) !== 0)
  return {
    type: given.find(({ type }) => type !== null)?.type ?? 'other',
    words: wordsOf(labels === null ? null : given),
    actors: given.flatMap(({ actor }) => actor ?? []),
    columns: given.map(({ name }) => `${name}_b`),
  }
}

function wordsOf(given: readonly Label[] | null): Text {
  if (given === null) return { en: 'It came without labels.', uk: 'Позначок до нього немає.' }
  if (given.length === 0)
    return {
      en: 'A language model put none of the labels on it that are read here.',
      uk: 'Мовна модель не поставила жодної з позначок, які тут читаються.',
    }
  const listed = (words: (text: Text) => string): string =>
    given.map((label) => words(label.words)).join(', ')
  return {
    en: `Labels put on it by a language model, checked by nobody: ${listed(({ en }) => en)}.`,
    uk: `Позначки мовної моделі, ніким не перевірені: ${listed(({ en, uk = en }) => uk)}.`,
  }
}
