import type { DeclaredType } from '../../domain/dataset'
import type { Text } from '../../domain/language'

/** What CAMEO tells apart, and the built-in types do not. */
export const CAMEO_TYPES: readonly DeclaredType[] = [
  { id: 'territory', label: { en: 'Change of territorial control', uk: 'Зміна контролю над територією' } },
]

interface CameoCode {
  readonly words: Text
  readonly type?: string
}

/** The twenty root codes, and those under "fight". */
const CODES: ReadonlyMap<string, CameoCode> = new Map<string, CameoCode>([
  ['01', { words: { en: 'public statement', uk: 'публічна заява' }, type: 'statement' }],
  ['02', { words: { en: 'appeal', uk: 'заклик' } }],
  ['03', { words: { en: 'intent to cooperate', uk: 'намір співпрацювати' } }],
  ['04', { words: { en: 'consultation', uk: 'консультації' } }],
  ['05', { words: { en: 'diplomatic cooperation', uk: 'дипломатична співпраця' } }],
  ['06', { words: { en: 'material cooperation', uk: 'матеріальна співпраця' } }],
  ['07', { words: { en: 'provision of aid', uk: 'надання допомоги' } }],
  ['08', { words: { en: 'yielding', uk: 'поступка' } }],
  ['09', { words: { en: 'investigation', uk: 'розслідування' } }],
  ['10', { words: { en: 'demand', uk: 'вимога' } }],
  ['11', { words: { en: 'disapproval', uk: 'несхвалення' } }],
  ['12', { words: { en: 'rejection', uk: 'відмова' } }],
  ['13', { words: { en: 'threat', uk: 'погроза' } }],
  ['14', { words: { en: 'protest', uk: 'протест' } }],
  ['15', { words: { en: 'military or police posture', uk: 'показ військової чи поліційної сили' } }],
  ['16', { words: { en: 'reduced relations', uk: 'погіршення відносин' } }],
  ['17', { words: { en: 'coercion', uk: 'примус' } }],
  ['18', { words: { en: 'assault', uk: 'напад' }, type: 'attack' }],
  ['19', { words: { en: 'fighting', uk: 'бойові дії' } }],
  ['20', { words: { en: 'mass violence', uk: 'масове насильство' }, type: 'violenceAgainstCivilians' }],
  ['190', { words: { en: 'conventional military force', uk: 'звичайна збройна сила' }, type: 'attack' }],
  ['191', { words: { en: 'blockade', uk: 'блокада' } }],
  ['192', { words: { en: 'occupation of territory', uk: 'захоплення території' }, type: 'territory' }],
  ['193', { words: { en: 'small arms', uk: 'стрілецька зброя' }, type: 'groundCombat' }],
  ['194', { words: { en: 'artillery or tanks', uk: 'артилерія чи танки' }, type: 'shelling' }],
  ['195', { words: { en: 'aerial weapons', uk: 'зброя з повітря' }, type: 'strike' }],
  ['196', { words: { en: 'violation of a ceasefire', uk: 'порушення перемир’я' } }],
])

/** What a CAMEO event code such as `1952` comes to: by its first three digits or, where they are not listed, its root. */
export interface CameoKind {
  readonly type: string
  readonly words: Text
}

/** `null` for a code whose root is not in the code book. */
export function cameoKind(code: string): CameoKind | null {
  const found = CODES.get(code.slice(0, 3)) ?? CODES.get(code.slice(0, 2))
  return found === undefined ? null : { type: found.type ?? 'other', words: found.words }
}
