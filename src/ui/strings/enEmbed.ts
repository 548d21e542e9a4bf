/** Words of the page in a frame of another site, in English. */
export const embed = {
  source: 'Source:',
  full: (site: string): string => `Open this view in ${site}`,
  marks: 'Marks',
  inPage: 'Embed in a page',
}
