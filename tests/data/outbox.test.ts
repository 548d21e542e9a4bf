import { expect, it, vi } from 'vitest'
import { createOutbox } from '../../src/data/outbox'

it('sends together and in order what is said at once, and later what is said later', async () => {
  const send = vi.fn<(messages: readonly string[]) => void>()
  const { add } = createOutbox(send)
  add('a')
  add('b')
  expect(send).not.toHaveBeenCalled()
  await Promise.resolve()
  expect(send.mock.calls).toEqual([[['a', 'b']]])
  add('c')
  await Promise.resolve()
  expect(send.mock.calls).toEqual([[['a', 'b']], [['c']]])
})

it('sends what is said while it sends, too', async () => {
  const sent: (readonly string[])[] = []
  const outbox = createOutbox<string>((messages) => {
    sent.push(messages)
    if (messages.includes('question')) outbox.add('answer')
  })
  outbox.add('question')
  await vi.waitFor(() => expect(sent).toEqual([['question'], ['answer']]))
})

it('sends at once what may wait no longer, with what has waited, and nothing twice', async () => {
  const send = vi.fn<(messages: readonly string[]) => void>()
  let isPressing = false
  const { add } = createOutbox(send, () => isPressing)
  add('a')
  isPressing = true
  add('b')
  expect(send.mock.calls).toEqual([[['a', 'b']]])
  add('c')
  await Promise.resolve()
  expect(send.mock.calls).toEqual([[['a', 'b']], [['c']]])
})
