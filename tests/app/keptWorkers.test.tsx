import { expect, it, vi } from 'vitest'
import { keepWorker } from '../../src/app/keptWorkers'
import { removeOwnFile, showOwnFile, undoOwn } from '../../src/app/ownFile'
import type { Ask } from '../../src/domain/question'
import { createAppStore } from '../../src/state/store'
import { aDataset, aRegionSet } from '../support/builders'
import { dataInThread } from '../support/inThread'

const DATA = dataInThread(aDataset(), aRegionSet())

function aWorker() {
  const ask: Ask = (question) => DATA.ask(question)
  return { ask, end: vi.fn() }
}

it('a data set that gives way to another one is freed, and not before', () => {
  const store = createAppStore({ language: 'en', theme: 'light' })
  const [first, second] = [aWorker(), aWorker()]
  keepWorker(store, first)
  store.api.setState({ hovered: 'UA-63' })
  expect(first.end).not.toHaveBeenCalled()
  store.api.setState({ loading: { kind: 'ready', ...DATA, ask: first.ask } })
  keepWorker(store, second)
  store.api.setState({ loading: { kind: 'ready', ...DATA, ask: second.ask } })
  expect(first.end).toHaveBeenCalledOnce()
  expect(second.end).not.toHaveBeenCalled()
})

it('a file of the reader stays as long as it is shown or can be brought back', () => {
  const store = createAppStore({ language: 'en', theme: 'light' })
  const own = aWorker()
  keepWorker(store, own)
  showOwnFile(store, { name: 'mine.csv', ...DATA, ask: own.ask, leftOut: 0 })
  removeOwnFile(store)
  expect(own.end).not.toHaveBeenCalled()
  undoOwn(store)
  expect(store.api.getState().own?.file.ask).toBe(own.ask)
  undoOwn(store)
  expect(own.end).not.toHaveBeenCalled()
  store.api.setState({ undo: null })
  expect(own.end).toHaveBeenCalledOnce()
})
