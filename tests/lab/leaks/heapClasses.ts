import type { CDPSession } from '@playwright/test'
import * as v from 'valibot'

const snapshotSchema = v.object({
  snapshot: v.object({
    meta: v.object({
      node_fields: v.array(v.string()),
      node_types: v.tupleWithRest([v.array(v.string())], v.unknown()),
    }),
  }),
  nodes: v.array(v.number()),
  strings: v.array(v.string()),
})

/** Kinds of nodes that a page's scripts make; code, strings and the shapes of objects come and go as the engine likes. */
const MADE_BY_SCRIPTS = new Set(['object', 'closure'])
/** What the browser makes for a script and keeps as long as the script does. The rest, such as its timeline, is its own. */
const HELD_BY_SCRIPTS = /^(EventListener|WebGL\w+Context)$/

/** How many objects of each class live in a page, after garbage was collected. */
export async function heapClasses(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  await session.send('HeapProfiler.collectGarbage')
  const chunks: string[] = []
  const hear = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', hear)
  return countsOfSnapshot(chunks.join(''))
}

/**
 * Classes of a heap snapshot of V8 with the count of their objects. Nodes of a document that are in none any more have a
 * class of their own.
 */
export function countsOfSnapshot(json: string): ReadonlyMap<string, number> {
  const { snapshot, nodes, strings } = v.parse(snapshotSchema, JSON.parse(json))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, name, detached] = ['type', 'name', 'detachedness'].map((field) => fields.indexOf(field))
  const counts = new Map<string, number>()
  for (let at = 0; at < nodes.length; at += fields.length) {
    const valueAt = (field = -1) => (field === -1 ? 0 : (nodes[at + field] ?? 0))
    const kind = types[0][valueAt(type)] ?? ''
    const title = strings[valueAt(name)] ?? ''
    const isDetached = valueAt(detached) === DETACHED
    if (!isDetached && !MADE_BY_SCRIPTS.has(kind) && !HELD_BY_SCRIPTS.test(title)) continue
    const key = `${isDetached ? 'detached ' : ''}${kind} ${title}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What V8 calls a node that no document holds. */
const DETACHED = 2
