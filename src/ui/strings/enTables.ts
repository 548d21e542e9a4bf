/** Words of the two tables, in English. */
export const tables = {}
