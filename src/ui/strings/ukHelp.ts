import type { Strings } from './en'

/** Words of keyboard help and what only a keyboard or screen reader meets, in Ukrainian. */
export const help: Strings['help'] = {}
