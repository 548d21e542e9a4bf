/** Words of the exported picture and the printed page, in English. */
export const print = {}
