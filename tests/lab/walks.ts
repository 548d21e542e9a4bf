import { walk } from '../browser/support/walk/walk'
import { hideDriver } from '../browser/support/webgl'
import { withBuiltSite } from '../support/builtSite'
import { hold, type LabPart } from './part'

const SEEDS = 50
const STEPS = 100

/** Other seeds each day, so that runs find more and more, and one day's failure can be had again that day. */
function firstSeed(): number {
  return Math.floor(Date.now() / 86_400_000) * SEEDS
}

/** Readers who do whatever they like, on one map and the other. */
export const WALKS: LabPart = {
  name: 'walks',
  holds: `${SEEDS} readers who each do ${STEPS} things at random see what a model says, and so does their address`,
  run: async () => {
    const failures: string[] = []
    let taken = 0
    const first = Number(process.env.SEED ?? firstSeed())
    await withBuiltSite(async (browser, baseURL) => {
      for (let seed = first; seed < first + SEEDS; seed += 1) {
        const context = await browser.newContext({ baseURL, locale: 'en-GB', reducedMotion: 'reduce' })
        if (seed % 2 === 0) await hideDriver(context)
        await walk(context, seed, STEPS).then(
          (done) => {
            taken += done.length
          },
          (error: unknown) => failures.push(error instanceof Error ? error.message : String(error)),
        )
        await context.close()
      }
    })
    hold(failures.length === 0, `${failures.length} of ${SEEDS}:\n${failures.join('\n\n')}`)
    return [`seeds ${first} to ${first + SEEDS - 1}, ${taken} steps`]
  },
}
