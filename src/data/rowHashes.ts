/** Which rows may hold an id, in 10 bytes a row: no id is kept. */
export interface RowHashes {
  /** Rows whose id has the same hash, in ascending order: hardly ever more than the one. */
  readonly rowsOf: (id: string) => readonly number[]
}

/** Ids of rows, as hashes, while the rows come. */
export interface HashList {
  readonly add: (id: string) => void
  /** One for each id, in their order. */
  readonly hashes: () => Uint32Array
}

export function createHashList(): HashList {
  let hashes = new Uint32Array(1024)
  let count = 0
  return {
    add(id) {
      if (count === hashes.length) {
        const longer = new Uint32Array(count * 2)
        longer.set(hashes)
        hashes = longer
      }
      hashes[count] = hashOf(id)
      count += 1
    },
    hashes: () => hashes.subarray(0, count),
  }
}

/** An open table, half as long again as there are rows; the rows of each part follow those of the part before. */
export function rowHashes(...parts: readonly Uint32Array[]): RowHashes {
  const hashes = joined(parts)
  const slots = new Uint32Array(Math.ceil(hashes.length * 1.5) + 1) // row + 1; 0 = free, and at least one is
  const slotOf = (hash: number): number => Math.floor((hash / 2 ** 32) * slots.length)
  const next = (slot: number): number => (slot + 1 === slots.length ? 0 : slot + 1)
  for (let row = 0; row < hashes.length; row += 1) {
    let slot = slotOf(hashes[row] ?? 0)
    while (slots[slot] !== 0) slot = next(slot)
    slots[slot] = row + 1
  }
  return {
    rowsOf(id) {
      const hash = hashOf(id)
      const rows: number[] = []
      for (let slot = slotOf(hash); slots[slot] !== 0; slot = next(slot)) {
        const row = (slots[slot] ?? 0) - 1
        if (hashes[row] === hash) rows.push(row)
      }
      return rows.sort((a, b) => a - b)
    },
  }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** FNV-1a over the UTF-16 units, then mixed as in MurmurHash3: ids that count up would lie side by side. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
