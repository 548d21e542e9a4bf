/** Event types that every data set may use, in the order of lists; it declares others itself. */
export const BUILT_IN_TYPES = [
  'groundCombat',
  'shelling',
  'attack',
  'strike',
  'interception',
  'deployment',
  'statement',
  'violenceAgainstCivilians',
  'other',
] as const
export type BuiltInType = (typeof BUILT_IN_TYPES)[number]
