import { mapOf, openAtlas, untilReady } from './support/atlas'
import { choose } from './support/parts'
import { expect, test } from './support/test'
import { countContexts } from './support/webgl'

test.use({ hasGpu: true })

const ROUNDS = 3

test('switching six times between map and table leaves one drawing context, and none in the table', async ({
  page,
}) => {
  const live = await countContexts(page)
  await openAtlas(page, '#v=1&lang=en')
  expect(await live()).toBe(1)
  for (let round = 0; round < ROUNDS; round++) {
    await choose(page, 'View', 'Table')
    await expect(page.getByRole('table', { name: 'Events' })).toBeVisible()
    await expect.poll(live).toBe(0)
    await expect(page.locator('canvas')).toHaveCount(0)
    await choose(page, 'View', 'Map')
    await expect(mapOf(page).getByRole('application')).toHaveCount(1)
    await untilReady(page)
    expect(await live()).toBe(1)
  }
  await expect(page.locator('html')).toHaveAttribute('data-map', 'webgl')
})
