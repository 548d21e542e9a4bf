/** Words of pages of words and reports of problems, in English. */
export const pages = {}
