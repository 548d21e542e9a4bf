import { act, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Filter } from '../../src/domain/view'
import { type Atlas, AtlasContext } from '../../src/ui/atlas'
import { useAnswer } from '../../src/ui/useAnswer'
import { aFilter, anEvent } from '../support/builders'
import { lateAsk } from '../support/lateAsk'
import { anAtlas } from './renderUi'

const [ALL, STRIKES, FIGHTS] = [
  aFilter(),
  aFilter({ types: ['strike'] }),
  aFilter({ types: ['groundCombat'] }),
]
const ATLAS = anAtlas([
  anEvent({ id: 'e1' }),
  anEvent({ id: 'e2', type: 'strike' }),
  anEvent({ id: 'e3', type: 'strike' }),
  anEvent({ id: 'e4', type: 'groundCombat' }),
  anEvent({ id: 'e5', type: 'groundCombat' }),
  anEvent({ id: 'e6', type: 'groundCombat' }),
])

/** What is known of the number of events under a filter: "6 events", "6 events, of before", "nothing". */
function Count({
  filter,
  onRender,
}: {
  readonly filter: Filter | null
  readonly onRender: (text: string) => void
}) {
  // a question of its own at each rendering, as the parts of the page have it
  const { answer, isCurrent } = useAnswer(
    filter === null ? null : { kind: 'overview', filter: { ...filter } },
  )
  const text = answer === null ? 'nothing' : `${answer.events} events${isCurrent ? '' : ', of before'}`
  onRender(text)
  return <p>{text}</p>
}

function renderCount(atlas: Atlas, filter: Filter | null = ALL) {
  const onRender = vi.fn<(text: string) => void>()
  const ui = (shown: Filter | null, around: Atlas) => (
    <AtlasContext value={around}>
      <Count filter={shown} onRender={onRender} />
    </AtlasContext>
  )
  const { rerender, unmount } = render(ui(filter, atlas))
  const show = (shown: Filter | null, around: Atlas = atlas) => rerender(ui(shown, around))
  return { show, unmount, onRender, said: () => screen.getByRole('paragraph').textContent }
}

/** The data behind an engine that answers later, told apart from other data by what it is asked with. */
function lateAtlas(atlas: Atlas = ATLAS) {
  const { ask, answer, fail } = lateAsk(atlas.ask)
  const done = vi.fn()
  const onAwait = vi.fn(() => done)
  return {
    atlas: { ...atlas, ask, onAwait },
    answer: () => act(answer),
    fail: () => act(fail),
    onAwait,
    done,
  }
}

describe('an answer that is there at once', () => {
  it('is there in the first rendering, and in the first one of each next question', () => {
    const { show, onRender } = renderCount(ATLAS)
    show(STRIKES)
    expect([...new Set(onRender.mock.calls.map(([text]) => text))]).toEqual(['6 events', '2 events'])
  })

  it('is waited for by nobody', () => {
    const onAwait = vi.fn(() => () => undefined)
    const { show } = renderCount({ ...ATLAS, onAwait })
    show(STRIKES)
    expect(onAwait).not.toHaveBeenCalled()
  })

  it('stays while a later one is awaited', async () => {
    const { ask, answer } = lateAsk(ATLAS.ask)
    const mixed: Atlas = {
      ...ATLAS,
      ask: (question) => (JSON.stringify(question).includes('strike') ? ask(question) : ATLAS.ask(question)),
    }
    const { show, said } = renderCount(mixed)
    show(STRIKES)
    expect(said()).toBe('6 events, of before')
    await act(answer)
    expect(said()).toBe('2 events')
    show(ALL)
    expect(said()).toBe('6 events')
  })
})

describe('an answer that comes later', () => {
  it('is nothing until it is there', async () => {
    const { atlas, answer } = lateAtlas()
    const { said } = renderCount(atlas)
    expect(said()).toBe('nothing')
    await answer()
    expect(said()).toBe('6 events')
  })

  it('leaves the one before in its place until it is there', async () => {
    const { atlas, answer } = lateAtlas()
    const { show, said } = renderCount(atlas)
    await answer()
    show(STRIKES)
    expect(said()).toBe('6 events, of before')
    await answer()
    expect(said()).toBe('2 events')
  })

  it('is of no use when something else has been asked since', async () => {
    const { atlas, answer } = lateAtlas()
    const late = lateAsk(ATLAS.ask)
    const slow: Atlas = {
      ...atlas,
      ask: (question) => (JSON.stringify(question).includes('strike') ? late.ask : atlas.ask)(question),
    }
    const { show, said } = renderCount(slow)
    await answer()
    show(STRIKES)
    show(FIGHTS)
    await answer()
    expect(said()).toBe('3 events')
    await act(late.answer)
    expect(said()).toBe('3 events')
  })

  it('is asked for once, however often the page is drawn', async () => {
    const { atlas, answer } = lateAtlas()
    const asked: unknown[] = []
    const counted: Atlas = {
      ...atlas,
      ask(question) {
        asked.push(question)
        return atlas.ask(question)
      },
    }
    const { show } = renderCount(counted)
    show({ ...ALL })
    await answer()
    show({ ...ALL })
    expect(asked).toHaveLength(1)
  })

  it('about other data leaves nothing of the data before', async () => {
    const { atlas, answer } = lateAtlas()
    const { show, said } = renderCount(atlas)
    await answer()
    const other = lateAtlas(anAtlas([anEvent()]))
    show(ALL, other.atlas)
    expect(said()).toBe('nothing')
    await other.answer()
    expect(said()).toBe('1 events')
  })

  it('that cannot be had leaves the one before, and throws nothing', async () => {
    const { atlas, answer, fail } = lateAtlas()
    const { show, said } = renderCount(atlas)
    await answer()
    show(STRIKES)
    await fail()
    expect(said()).toBe('6 events, of before')
    show(FIGHTS)
    await answer()
    expect(said()).toBe('3 events')
  })

  it('may come after the part of the page has gone', async () => {
    const { atlas, answer, done } = lateAtlas()
    const { unmount, onRender } = renderCount(atlas)
    unmount()
    onRender.mockClear()
    await answer()
    expect(onRender).not.toHaveBeenCalled()
    expect(done).toHaveBeenCalledOnce()
  })
})

describe('what is told while an answer is awaited', () => {
  it('is its begin and its end, each once', async () => {
    const { atlas, answer, onAwait, done } = lateAtlas()
    const { show } = renderCount(atlas)
    expect(onAwait).toHaveBeenCalledOnce()
    expect(done).not.toHaveBeenCalled()
    await answer()
    expect(done).toHaveBeenCalledOnce()
    show(STRIKES)
    expect(onAwait).toHaveBeenCalledTimes(2)
    await answer()
    expect(done).toHaveBeenCalledTimes(2)
  })

  it('ends when the answer cannot be had', async () => {
    const { atlas, fail, onAwait, done } = lateAtlas()
    renderCount(atlas)
    await fail()
    expect(onAwait).toHaveBeenCalledOnce()
    expect(done).toHaveBeenCalledOnce()
  })
})

describe('no question', () => {
  it('has no answer and asks nothing', async () => {
    const { atlas, answer, onAwait } = lateAtlas()
    const { show, said } = renderCount(atlas, null)
    expect(said()).toBe('nothing')
    expect(onAwait).not.toHaveBeenCalled()
    show(ALL)
    await answer()
    expect(said()).toBe('6 events')
    show(null)
    expect(said()).toBe('nothing')
  })
})
