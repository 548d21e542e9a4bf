import type { Strings } from './en'

/** Words of the two tables, in Ukrainian. */
export const tables: Strings['tables'] = {}
