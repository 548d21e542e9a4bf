import type { Strings } from './en'

/** Words of places by their precision and what is not on the map, in Ukrainian. */
export const onMap: Strings['onMap'] = {}
