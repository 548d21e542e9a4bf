/** Words of the pictures of figures and their text equivalents, in English. */
export const charts = {}
