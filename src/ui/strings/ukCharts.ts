import type { Strings } from './en'

/** Words of the pictures of figures and their text equivalents, in Ukrainian. */
export const charts: Strings['charts'] = {}
