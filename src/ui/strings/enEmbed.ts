/** Words of the page in a frame of another site, in English. */
export const embed = {
  source: 'Source:',
  full: (site: string): string => `Open this view in ${site}`,
  marks: 'Marks',
  hints: {
    wheel: 'To zoom the map, hold Ctrl or ⌘ and scroll',
    finger: 'Move the map with two fingers',
  },
  inPage: 'Embed in a page',
}
