const NOTHING = Buffer.alloc(0)
const TEXT = 1

/** Where the parts of a frame stand, in bytes from its begin. */
interface Frame {
  readonly mask: number
  readonly data: number
  readonly end: number
}

/** A frame that a client has begun to send (RFC 6455, always masked); `null` while its head is not there in full. */
function frameAt(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null
  const short = bytes.readUInt8(1) & 0x7f
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0
  if (bytes.length < 2 + wide) return null
  const length = wide === 0 ? short : wide === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const mask = 2 + wide
  return { mask, data: mask + 4, end: mask + 4 + length }
}

/**
 * Reads what a client of a WebSocket sends, piece by piece, and answers the same with each text message changed.
 * @param host who is asked, for the head of HTTP that comes first.
 * @param change must keep the length in bytes. A message of more than one frame goes on as it is.
 */
export function frameReader(host: string, change: (message: string) => string): (bytes: Buffer) => Buffer {
  let isOpen = false
  let rest: Buffer = NOTHING
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    const out: Buffer[] = []
    if (!isOpen) {
      const end = rest.indexOf('\r\n\r\n')
      if (end < 0) return NOTHING
      isOpen = true
      const head = rest.subarray(0, end + 4).toString('latin1')
      out.push(Buffer.from(head.replace(/^Host: .*$/im, `Host: ${host}`), 'latin1'))
      rest = rest.subarray(end + 4)
    }
    for (let frame = frameAt(rest); frame && frame.end <= rest.length; frame = frameAt(rest)) {
      out.push(changedFrame(rest.subarray(0, frame.end), frame, change))
      rest = rest.subarray(frame.end)
    }
    return Buffer.concat(out)
  }
}

function changedFrame(bytes: Buffer, { mask, data }: Frame, change: (message: string) => string): Buffer {
  if ((bytes.readUInt8(0) & 0x0f) !== TEXT) return bytes
  const key = bytes.subarray(mask, data)
  const masked = (from: Buffer): Buffer => Buffer.from(from.map((byte, at) => byte ^ (key[at % 4] ?? 0)))
  const message = masked(bytes.subarray(data)).toString('utf8')
  const changed = change(message)
  if (changed === message) return bytes
  return Buffer.concat([bytes.subarray(0, data), masked(Buffer.from(changed, 'utf8'))])
}
