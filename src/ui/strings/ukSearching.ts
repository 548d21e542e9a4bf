import type { Strings } from './en'

/** Words of the search field and its hits, in Ukrainian. */
export const searching: Strings['searching'] = {}
