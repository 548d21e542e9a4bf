import { test } from './support/test'
import { walk } from './support/walk/walk'

test.use({ allowedMishaps: ['failed response'] }) // what is asked for while the network is lost

/** Seeds that found something once, and two more. `npm run lab -- walks` takes many new ones. */
const SEEDS = [1, 2]
const STEPS = 25

for (const seed of SEEDS)
  test(`whatever a reader does, the page shows it, and its address says it: seed ${seed}`, async ({
    context,
  }) => {
    await walk(context, seed, STEPS)
  })
