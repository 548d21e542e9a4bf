/** Words of places by their precision and what is not on the map, in English. */
export const onMap = {}
