import { type BrowserContext, expect } from '@playwright/test'
import * as fc from 'fast-check'
import { openAtlas } from '../atlas'
import { countContexts } from '../webgl'
import { expectShown } from './walkChecks'
import { STEP } from './walkCommands'
import { newModel } from './walkModel'

/**
 * Does what a seed says, step by step, and looks after each whether the page shows it.
 *
 * @returns what was done; throws with all of it where the page shows something else.
 */
export async function walk(context: BrowserContext, seed: number, steps: number): Promise<readonly string[]> {
  const page = await context.newPage()
  const live = await countContexts(page)
  const model = newModel()
  const done: string[] = []
  await openAtlas(page, '#v=1&lang=en')
  model.entry = await page.evaluate(() => history.length - 1)
  model.entries.length = 0
  model.entries[model.entry] = model.view
  try {
    for (const step of fc.sample(STEP, { seed, numRuns: steps })) {
      if (!step.isPossible(model)) continue
      done.push(step.name)
      await step.take(model, { page, context })
      await expectShown(model, page)
      expect(await live(), 'drawing contexts').toBeLessThanOrEqual(1)
    }
    await context.setOffline(false)
    await page.close()
    return done
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Seed ${seed}, step ${done.length}:\n  ${done.join('\n  ')}\n${reason}`, { cause: error })
  }
}
