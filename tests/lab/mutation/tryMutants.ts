import { fork } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../support/steps'
import type { Order, Said } from './mutantRuns'

/**
 * Tries all mutants of a file, each against the file's tests, and tells of each. A loop without an end ends with its
 * process and counts as noticed; another process goes on with the next mutant.
 * @throws where the tests fail without a mutant, or a process says nothing.
 */
export async function tryMutants(
  order: Omit<Order, 'from'>,
  count: number,
  told: (said: Said) => void,
): Promise<void> {
  const state = { next: -1, isSound: true }
  while (state.next < count && state.isSound) {
    const from = state.next
    await oneProcess({ ...order, from }, (said) => {
      state.next = said.number + 1
      if (said.number === -1) state.isSound = !said.isNoticed
      else told(said)
    })
    if (state.next === from) throw new Error(`Nothing is heard of the tests of ${order.file}`)
  }
  if (!state.isSound) throw new Error(`The tests of ${order.file} fail as they are`)
}

/** Runs one process to its end. */
function oneProcess({ file, tests, from }: Order, told: (said: Said) => void): Promise<void> {
  const runs = join(ROOT, 'tests/lab/mutation/mutantRuns.ts')
  return new Promise((done, fail) => {
    const child = fork(runs, [file, tests.join(','), String(from)], {
      cwd: ROOT,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('message', told)
    child.on('exit', (code) => {
      if (code === 0) done()
      else fail(new Error(`The tests of ${file} have ended with ${code}`))
    })
  })
}
