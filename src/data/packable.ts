import type { Soon } from '../domain/soon'
import { columnText, type Json, valuesIn } from './columnText'
import { deflated, inflated } from './deflate'

/** Values that may be packed, and are read the same way before and after. */
export interface Packable<Value> {
  /** At once until they are packed; then each time anew. */
  readonly read: () => Soon<readonly Value[]>
  readonly pack: () => Promise<void>
}

/** @param values plain ones of our own making: what JSON cannot hold would be lost, and nothing is checked. */
export function createPackable<Value extends object>(values: readonly Value[]): Packable<Value> {
  let held: readonly Value[] | Uint8Array = values
  return {
    read: () => (held instanceof Uint8Array ? unpacked<Value>(held) : held),
    async pack() {
      if (!(held instanceof Uint8Array)) held = await deflated(columnText(held as readonly Json[]))
    },
  }
}

async function unpacked<Value>(bytes: Uint8Array): Promise<readonly Value[]> {
  return valuesIn(await inflated(bytes)) as readonly Value[]
}
