import { levelAt } from '../domain/geography'
import type { IdleWatch } from './idleWatch'

const FINE = 'fine geography'

/** Where coarse borders would be seen to be off, the picture is not complete before the fine ones have come. */
export function watchDetail(zoom: () => number, idle: Pick<IdleWatch, 'awaits' | 'came'>) {
  let hasCome = false
  const look = (): void => {
    if (!hasCome && levelAt(zoom()) === 'fine') idle.awaits(FINE)
  }
  look()
  return {
    /** Call after each frame of a movement. */
    look,
    /** Call when they have come, and when there will be none. */
    came: (): void => {
      hasCome = true
      idle.came(FINE)
    },
  }
}
