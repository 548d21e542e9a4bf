import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CORPUS } from './browser/support/corpus'
import { CLAIMS } from './browser/support/corpusClaims'
import { ROOT } from './support/steps'

const EDITORIAL = 'Editorial and data gate'
/** Tests that run all literal inputs of a group. */
const RUNNERS: Readonly<Record<string, string>> = {
  'Share links and URL state': 'tests/browser/hostileLinks.spec.ts',
  'Hostile strings': 'tests/browser/hostileText.spec.ts',
  'Source links': 'tests/browser/hostileText.spec.ts',
  'GeoJSON / JSON import': 'tests/browser/hostileFiles.spec.ts',
  'CSV import': 'tests/browser/hostileFiles.spec.ts',
  Export: 'tests/export/csvCell.test.ts',
}

function textOf(file: string): string {
  const path = join(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

describe('each bad input of the corpus', () => {
  test('that can be run as it stands is run with all of its group', () => {
    const groups = new Set(CORPUS.filter(({ kind }) => kind === 'literal').map(({ group }) => group))
    expect(groups.size).toBeGreaterThan(0)
    for (const group of groups) {
      const runner = textOf(RUNNERS[group] ?? '')
      expect(runner, group).toContain('literalsOf(')
      expect(runner, group).toContain(`'${group}'`)
    }
  })

  test('that tells what to do is tried by a test, or it is said why not', () => {
    const recipes = CORPUS.filter(({ kind, group }) => kind === 'recipe' && group !== EDITORIAL)
    expect(Object.keys(CLAIMS).sort()).toEqual(recipes.map(({ id }) => id).sort())
    expect(textOf('tests/cli/gatePublished.test.ts')).toContain('each recipe of the corpus is tried')
  })

  test.each(Object.entries(CLAIMS))('%s is tried where it is said to be', (_, claim) => {
    if ('open' in claim) expect(claim.open.length).toBeGreaterThan(20)
    else expect(textOf(claim.file)).toContain(claim.title)
  })
})
