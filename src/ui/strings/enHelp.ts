/** Words of keyboard help and what only a keyboard or screen reader meets, in English. */
export const help = {}
