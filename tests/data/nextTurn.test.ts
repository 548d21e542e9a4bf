import { describe, expect, it } from 'vitest'
import { nextTurn } from '../../src/data/nextTurn'

describe('the next turn', () => {
  it('comes after the messages that wait', async () => {
    const { port1, port2 } = new MessageChannel()
    const heard: unknown[] = []
    port1.onmessage = ({ data }) => heard.push(data)
    port2.postMessage('first')
    port2.postMessage('second')
    await nextTurn()
    port1.close()
    expect(heard).toEqual(['first', 'second'])
  })
})
