import type { Strings } from './en'

/** Words of the day filter and its histogram, in Ukrainian. */
export const time: Strings['time'] = {}
