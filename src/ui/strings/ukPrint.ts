import type { Strings } from './en'

/** Words of the exported picture and the printed page, in Ukrainian. */
export const print: Strings['print'] = {}
