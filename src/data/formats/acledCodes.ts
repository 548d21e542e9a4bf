import type { DeclaredType, Party } from '../../domain/dataset'
import type { Text } from '../../domain/language'

/** What ACLED tells apart and the built-in types do not. */
export const ACLED_TYPES: readonly DeclaredType[] = [
  {
    id: 'explosion',
    label: { en: 'Other explosion or remote violence', uk: 'Інший вибух чи дистанційне насильство' },
  },
  { id: 'territory', label: { en: 'Change of territorial control', uk: 'Зміна контролю над територією' } },
  { id: 'protest', label: { en: 'Protest', uk: 'Протест' } },
  { id: 'riot', label: { en: 'Riot', uk: 'Заворушення' } },
  { id: 'strategic', label: { en: 'Strategic development', uk: 'Стратегічна подія' } },
]

/** What a pair of `event_type` and `sub_event_type` comes to. */
export interface AcledKind {
  readonly type: string
  /** The sub-type, or where it is blank the type, in ACLED's own words; with Ukrainian where it is in the code book. */
  readonly label: Text
  /** The column whose value is not in the code book. */
  readonly unknown: 'event_type' | 'sub_event_type' | null
  /** ACLED's code also covers what our type does not. */
  readonly isWider: boolean
}

interface CodedType {
  readonly uk: string
  /** Where the sub-type is blank or not in the code book. */
  readonly blank: string
  readonly unknown: string
  readonly subTypes: ReadonlyMap<string, readonly [type: string, uk: string, wider?: 'wider']>
}

/** Of the code book of 2024: 6 types with 25 sub-types. */
const TYPES: ReadonlyMap<string, CodedType> = new Map([
  [
    'battles',
    {
      uk: 'Бої',
      blank: 'groundCombat',
      unknown: 'groundCombat',
      subTypes: new Map([
        ['armed clash', ['groundCombat', 'Збройне зіткнення']],
        ['government regains territory', ['territory', 'Уряд повертає територію']],
        ['non-state actor overtakes territory', ['territory', 'Недержавна сила захоплює територію']],
      ]),
    },
  ],
  [
    'explosions/remote violence',
    {
      uk: 'Вибухи та дистанційне насильство',
      blank: 'attack',
      unknown: 'explosion',
      subTypes: new Map([
        ['air/drone strike', ['strike', 'Удар з повітря чи дроном']],
        ['shelling/artillery/missile attack', ['shelling', 'Обстріл, артилерійський чи ракетний удар']],
        ['chemical weapon', ['explosion', 'Хімічна зброя']],
        ['suicide bomb', ['explosion', 'Вибух смертника']],
        ['remote explosive/landmine/ied', ['explosion', 'Вибуховий пристрій чи міна']],
        ['grenade', ['explosion', 'Граната']],
      ]),
    },
  ],
  [
    'protests',
    {
      uk: 'Протести',
      blank: 'protest',
      unknown: 'protest',
      subTypes: new Map([
        ['peaceful protest', ['protest', 'Мирний протест']],
        ['protest with intervention', ['protest', 'Протест із втручанням']],
        ['excessive force against protesters', ['protest', 'Надмірна сила проти протестувальників']],
      ]),
    },
  ],
  [
    'riots',
    {
      uk: 'Заворушення',
      blank: 'riot',
      unknown: 'riot',
      subTypes: new Map([
        ['violent demonstration', ['riot', 'Насильницька демонстрація']],
        ['mob violence', ['riot', 'Насильство натовпу']],
      ]),
    },
  ],
  [
    'violence against civilians',
    {
      uk: 'Насильство проти цивільних',
      blank: 'violenceAgainstCivilians',
      unknown: 'violenceAgainstCivilians',
      subTypes: new Map([
        ['sexual violence', ['violenceAgainstCivilians', 'Сексуальне насильство']],
        ['attack', ['violenceAgainstCivilians', 'Напад']],
        [
          'abduction/forced disappearance',
          ['violenceAgainstCivilians', 'Викрадення чи насильницьке зникнення'],
        ],
      ]),
    },
  ],
  [
    'strategic developments',
    {
      uk: 'Стратегічні події',
      blank: 'strategic',
      unknown: 'strategic',
      subTypes: new Map([
        ['disrupted weapons use', ['interception', 'Зірване застосування зброї', 'wider']],
        ['change to group/activity', ['deployment', 'Зміни в угрупованні чи його діяльності', 'wider']],
        ['non-violent transfer of territory', ['territory', 'Ненасильницький перехід території']],
        ['agreement', ['strategic', 'Угода']],
        ['arrests', ['strategic', 'Арешти']],
        ['headquarters or base established', ['strategic', 'Створення штабу чи бази']],
        ['looting/property destruction', ['strategic', 'Мародерство чи знищення майна']],
        ['other', ['strategic', 'Інше']],
      ]),
    },
  ],
])

/** The kind of an event; whatever the code book lacks is kept in its own words. */
export function acledKind(eventType: string, subType: string): AcledKind {
  const coded = TYPES.get(eventType.toLowerCase())
  const en = subType === '' ? eventType : subType
  if (coded === undefined)
    return { type: 'other', label: { en: en === '' ? 'Event' : en }, unknown: 'event_type', isWider: false }
  if (subType === '') return { type: coded.blank, label: { en, uk: coded.uk }, unknown: null, isWider: false }
  const known = coded.subTypes.get(subType.toLowerCase())
  if (known === undefined)
    return { type: coded.unknown, label: { en }, unknown: 'sub_event_type', isWider: false }
  const [type, uk, wider] = known
  return { type, label: { en, uk }, unknown: null, isWider: wider !== undefined }
}

/** By number and by name, in the singular: files have either, and the names in both numbers. */
const ACTOR_KINDS: readonly (readonly [code: string, name: string, shown: Text])[] = [
  ['1', 'state force', { en: 'state forces', uk: 'державні сили' }],
  ['2', 'rebel group', { en: 'rebel group', uk: 'повстанське угруповання' }],
  ['3', 'political militia', { en: 'political militia', uk: 'політичне ополчення' }],
  ['4', 'identity militia', { en: 'identity militia', uk: 'ополчення спільноти' }],
  ['5', 'rioter', { en: 'rioters', uk: 'учасники заворушень' }],
  ['6', 'protester', { en: 'protesters', uk: 'протестувальники' }],
  ['7', 'civilian', { en: 'civilians', uk: 'цивільні' }],
  ['8', 'external/other force', { en: 'external or other forces', uk: 'зовнішні чи інші сили' }],
]
const KIND_BY_CODE = new Map(
  ACTOR_KINDS.flatMap(([code, name, shown]) => [
    [code, shown],
    [name, shown],
  ]),
)

/** The kind of an actor by `inter1` or `inter2`; `none` for 0 and blank, `unknown` for what is not in the code book. */
export function acledActorKind(inter: string): Text | 'none' | 'unknown' {
  if (inter === '' || inter === '0') return 'none'
  return KIND_BY_CODE.get(inter.toLowerCase().replace(/s\b/g, '')) ?? 'unknown'
}

const SIDES: ReadonlyMap<string, Party> = new Map([
  ['Ukraine', 'ukraine'],
  ['Russia', 'russia'],
  ['United States', 'unitedStates'],
  ['South Korea', 'southKorea'],
])

/** Whose side an actor is on, where its name says that it belongs to a state; armed groups are on nobody's. */
export function acledParty(name: string): Party {
  const state = /^(?:Military Forces|Police Forces|Government) of (?:the )?([^(:]+?) \(\d{4}-/.exec(name)?.[1]
  return SIDES.get(state ?? '') ?? 'other'
}

const DISORDERS = ['Political violence', 'Demonstrations', 'Strategic developments']

/** A kind of disorder as the code book spells it; `null` = not in it. One real file has "Demostrations". */
export function acledDisorder(text: string): string | null {
  const wanted = text.toLowerCase().replace('demost', 'demonst')
  return DISORDERS.find((one) => one.toLowerCase() === wanted) ?? null
}
