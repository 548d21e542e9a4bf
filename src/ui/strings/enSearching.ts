/** Words of the search field and its hits, in English. */
export const searching = {}
