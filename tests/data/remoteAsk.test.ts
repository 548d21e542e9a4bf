import { describe, expect, it, vi } from 'vitest'
import { createRemoteAsk } from '../../src/data/remoteAsk'
import type { Cited, Question } from '../../src/domain/question'
import { aClaimant } from '../support/builders'

const CITED: Cited = { claimants: [aClaimant()], sources: [] }
const byId = (id: string) => ({ kind: 'byId', ids: [id] }) as const

function asking() {
  const post = vi.fn<(id: number, question: Question) => void>()
  const onCited = vi.fn<(cited: Cited) => void>()
  return { post, onCited, ...createRemoteAsk(post, onCited) }
}

describe('a question to another thread', () => {
  it('is sent once, however often it is asked before its answer comes, and has one answer for all', async () => {
    const { post, ask, answered } = asking()
    const [first, second] = [ask(byId('a')), ask(byId('a'))]
    expect(post).toHaveBeenCalledExactlyOnceWith(1, byId('a'))
    answered(1, ['the event'], CITED)
    expect([await first, await second]).toEqual([['the event'], ['the event']])
  })

  it('has its answer at once when it was answered before', () => {
    const { post, ask, answered } = asking()
    void ask(byId('a'))
    answered(1, ['the event'], CITED)
    expect(ask(byId('a'))).toEqual(['the event'])
    expect(post).toHaveBeenCalledOnce()
  })

  it('is asked anew once its answer is to be forgotten, but not while it is awaited', async () => {
    const { post, ask, answered, forget } = asking()
    void ask(byId('a'))
    answered(1, ['a'], CITED)
    const awaited = ask(byId('b'))
    forget()
    void ask(byId('a'))
    expect(post.mock.calls).toEqual([
      [1, byId('a')],
      [2, byId('b')],
      [3, byId('a')],
    ])
    expect(ask(byId('b'))).toBe(awaited)
    answered(2, ['b'], CITED)
    expect(await awaited).toEqual(['b'])
  })

  it('gets its own answer, whatever the order in which they come, and none twice', async () => {
    const { ask, answered } = asking()
    const [a, b] = [ask(byId('a')), ask(byId('b'))]
    answered(2, ['b'], CITED)
    answered(1, ['a'], CITED)
    answered(1, ['another'], CITED)
    answered(99, ['nobody asked'], CITED)
    expect([await a, await b]).toEqual([['a'], ['b']])
  })

  it('is told what the answer refers to before it has the answer', async () => {
    const { ask, answered, onCited } = asking()
    const told: string[] = []
    onCited.mockImplementation(() => void told.push('cited'))
    const answer = ask(byId('a'))
    answered(1, ['a'], CITED)
    await answer
    told.push('answered')
    expect(told).toEqual(['cited', 'answered'])
    expect(onCited).toHaveBeenCalledWith(CITED)
  })

  it('that could not be answered says so, and can be asked again', async () => {
    const { post, ask, answered, failed } = asking()
    const answer = ask(byId('a'))
    failed(1)
    await expect(answer).rejects.toThrow('could not be fetched')
    const again = ask(byId('a'))
    expect(post).toHaveBeenCalledTimes(2)
    answered(2, ['a'], CITED)
    expect(await again).toEqual(['a'])
  })

  it('is sent again to whoever comes after one that is gone, and only if it still waits', async () => {
    const { post, ask, answered, resend } = asking()
    const waiting = ask(byId('a'))
    void ask(byId('b'))
    answered(2, ['b'], CITED)
    resend()
    expect(post.mock.calls.map(([id]) => id)).toEqual([1, 2, 1])
    answered(1, ['a'], CITED)
    expect(await waiting).toEqual(['a'])
  })

  it('is forgotten when many others have been answered since, so that memory does not grow', () => {
    const { post, ask, answered } = asking()
    for (let n = 1; n <= 100; n += 1) {
      void ask(byId(String(n)))
      answered(n, [n], CITED)
    }
    expect(ask(byId('100'))).toEqual([100])
    expect(ask(byId('1'))).toBeInstanceOf(Promise)
    expect(post).toHaveBeenCalledTimes(101)
  })
})
