import { expect, it } from 'vitest'
import { openEdition } from '../../src/worker/openEdition'
import { publishedFiles } from '../support/datasets'
import { noParts } from '../support/inThread'

// What becomes of each thing that can go wrong is told in tests/app/loadedData.test.ts.
it('a data set is opened with all that the page needs before it asks, and an engine', async () => {
  const { loaded, engine } = await openEdition({ set: null, version: null }, publishedFiles(), noParts)
  expect(loaded).toMatchObject({
    kind: 'ready',
    choice: 'found',
    isChecked: true,
    leftOut: 0,
    facts: { dataset: { id: 'report-2024-11-05' }, whole: { events: 8 } },
  })
  expect(engine?.whole.events).toBe(8)
})
