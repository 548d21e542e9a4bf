/** Words that only a keyboard or screen reader meets, in English. */
export const help = {
  button: 'Keyboard help',
  hovered: (name: string, events: string): string => `${name}: ${events}`,
  hoveredNone: (name: string): string => `${name}: no report in this data set`,
}
