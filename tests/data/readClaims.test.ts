import { expect, test } from 'vitest'
import { type References, readClaims } from '../../src/data/readClaims'
import { createReport } from '../../src/data/report'
import { aClaimRow, aFigureRow, brief } from './datasetFile'

function references(changes: Partial<References> = {}): References {
  return {
    claimants: new Set(['c1']),
    sources: new Set(['s1']),
    types: new Set(['attack']),
    claimIds: new Set(),
    timeZone: 'Europe/Kyiv',
    known: undefined,
    report: createReport('a.json'),
    ...changes,
  }
}

const PATH = ['events', 0, 'claims']

test.each([
  [{ claimant: 'nobody' }, 'events[0].claims[1].claimant unknownClaimant leftOut'],
  [{ source: 'nowhere' }, 'events[0].claims[1].source unknownSource leftOut'],
  [{ id: 'k0' }, 'events[0].claims[1].id idDuplicate leftOut'],
  [{ stance: 'proves' }, 'events[0].claims[1].stance notInList leftOut'],
  [{ statement: 'text' }, 'events[0].claims[1].statement wrongType leftOut'],
  [{ madeAt: '2024-02-30' }, 'events[0].claims[1].madeAt dayInvalid leftOut'],
  [{ figures: {} }, 'events[0].claims[1].figures wrongType leftOut'],
])('a claim with %j is left out, its neighbours stay', (flaw, problem) => {
  const context = references()
  const rows = [aClaimRow({ id: 'k0' }), aClaimRow({ id: 'k1', ...flaw }), aClaimRow({ id: 'k2' })]
  expect(readClaims(rows, PATH, context).map(({ id }) => id)).toEqual(['k0', 'k2'])
  expect(brief(context.report.problems())).toEqual([problem])
})

test.each([
  [{ low: -1, wording: 'between' }, 'low negative'],
  [{ low: 1.5, high: 2, wording: 'between' }, 'low notWhole'],
  [{ low: '2' }, 'low wrongType'],
  [{ low: 3, high: 2, wording: 'between' }, ' lowAboveHigh'],
  [{ wording: 'atLeast' }, ' wordingMismatch'],
  [{ wording: 'many' }, 'wording notInList'],
  [{ scope: {} }, 'scope placeNotOne'],
  [{ measure: 'two words' }, 'measure idInvalid'],
])('a figure with %j is left out, claim and other figures stay', (flaw, problem) => {
  const context = references()
  const figures = [aFigureRow({ measure: 'killed' }), aFigureRow(flaw), aFigureRow()]
  const [claim] = readClaims([aClaimRow({ figures })], PATH, context)
  expect(claim?.figures.map(({ measure }) => measure)).toEqual(['killed', 'wounded'])
  const [field = '', reason = ''] = problem.split(' ')
  const path = ['events[0].claims[0].figures[1]', field].filter((part) => part !== '').join('.')
  expect(brief(context.report.problems())).toEqual([`${path} ${reason} leftOut`])
})

test('an answer to a claim of the same event is kept, to any other one dropped', () => {
  const context = references()
  const rows = [
    aClaimRow({ id: 'k1' }),
    aClaimRow({ id: 'k2', about: 'k1' }),
    aClaimRow({ id: 'k3', about: 'k9' }),
  ]
  expect(readClaims(rows, PATH, context).map(({ about }) => about)).toEqual([undefined, 'k1', undefined])
  expect(brief(context.report.problems())).toEqual(['events[0].claims[2].about unknownClaim changed'])
})

test('claim ids are unique over all events', () => {
  const context = references({ claimIds: new Set(['k1']) })
  expect(readClaims([aClaimRow()], PATH, context)).toEqual([])
})
