import { onTestFinished, vi } from 'vitest'

/** Hears the keys that no part of the page has kept to itself, until the test is over. */
export function hearKeys(): ReturnType<typeof vi.fn> {
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  onTestFinished(() => document.body.removeEventListener('keydown', heard))
  return heard
}
