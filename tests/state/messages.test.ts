import { describe, expect, it } from 'vitest'
import { isPageMessage, isUndoable, type Message, withMessage } from '../../src/state/messages'

const LINK: readonly Message[] = [
  { kind: 'unknownKeys', count: 2 },
  { kind: 'badValues', keys: ['map'] },
  { kind: 'newerVersion' },
  { kind: 'unknownEvent' },
  { kind: 'unknownRegion' },
  { kind: 'unknownDataset' },
  { kind: 'unknownVersion' },
  { kind: 'unknownFilters', count: 1 },
]
const PAGE: readonly Message[] = [
  { kind: 'linkCopied' },
  { kind: 'copyByHand' },
  { kind: 'unchecked' },
  { kind: 'ownShown' },
  { kind: 'ownRemoved' },
  { kind: 'leftOut', count: 3 },
  { kind: 'notLoaded', what: 'dataset', why: 'offline' },
  { kind: 'plainMap', why: 'webgl' },
  { kind: 'noMap', why: 'borders' },
]

describe('messages', () => {
  it('are each said once, the newest last', () => {
    const twice = [...LINK, ...PAGE, ...structuredClone(LINK)].reduce<readonly Message[]>(withMessage, [])
    expect(twice).toEqual([...PAGE, ...LINK])
  })

  it('of one kind with other facts are another message', () => {
    const one: Message = { kind: 'unknownKeys', count: 1 }
    expect(withMessage([{ kind: 'unknownKeys', count: 2 }], one)).toHaveLength(2)
  })

  it('leave the list that was shown as it was', () => {
    const before: readonly Message[] = Object.freeze([...PAGE])
    expect(withMessage(before, { kind: 'unknownEvent' })).toEqual([...PAGE, { kind: 'unknownEvent' }])
    expect(before).toEqual(PAGE)
  })

  it('are about the link or about the page', () => {
    expect([LINK.filter(isPageMessage), PAGE.filter(isPageMessage)]).toEqual([[], PAGE])
  })
})

describe('what can be undone', () => {
  it('is showing and removing the reader’s own file', () => {
    expect([...LINK, ...PAGE].filter(isUndoable)).toEqual([{ kind: 'ownShown' }, { kind: 'ownRemoved' }])
  })
})
