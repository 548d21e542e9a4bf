/** Event types that every data set may use; it declares others itself. */
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
