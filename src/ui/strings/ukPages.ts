import type { Strings } from './en'

/** Words of pages of words and reports of problems, in Ukrainian. */
export const pages: Strings['pages'] = {}
