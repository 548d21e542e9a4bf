/** Words of the day filter and its histogram, in English. */
export const time = {}
