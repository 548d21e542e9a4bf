import type { Strings } from './en'

/** Words that only a keyboard or screen reader meets, in Ukrainian. */
export const help: Strings['help'] = {
  button: 'Довідка про клавіші',
  hovered: (name, events) => `${name}: ${events}`,
  hoveredNone: (name) => `${name}: у цих даних повідомлень немає`,
}
