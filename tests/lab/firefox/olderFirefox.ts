import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { frameReader } from './maskedFrames'

/**
 * Stands where Playwright expects Firefox: starts it with the same words, and hands on what both say. Playwright 1.65
 * sets media features of each context, which Firefox ESR 153 has no command for (`unknown command`): that one becomes
 * a question for the status, so that both go on. The preferences of the profile set the features instead.
 */
const UNKNOWN = '"emulation.setMediaFeaturesOverride"'
const LISTENING = /WebDriver BiDi listening on ws:\/\/[^:]+:(\d+)/

/** The same length in bytes, so that the frame around it stays as it is. */
function known(message: string): string {
  if (!message.includes(UNKNOWN)) return message
  const id = /"id":(\d+)/.exec(message)?.[1] ?? '0'
  const status = `{"id":${id},"method":"session.status","params":{}}`
  return status + ' '.repeat(Math.max(0, message.length - status.length))
}

/** Listens on a port of its own for the one of Firefox. */
function listenFor(port: number): Promise<number> {
  const server = createServer((client) => {
    const firefox = connect(port, '127.0.0.1')
    const read = frameReader(`127.0.0.1:${port}`, known)
    client.on('data', (bytes) => firefox.write(read(bytes)))
    firefox.on('data', (bytes) => client.write(bytes))
    for (const [one, other] of [
      [client, firefox],
      [firefox, client],
    ] as const) {
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
    }
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

const { FIREFOX_PATH = '' } = process.env
const browser = spawn(FIREFOX_PATH, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
async function say(line: string): Promise<void> {
  const port = LISTENING.exec(line)?.[1]
  const told = port === undefined ? line : line.replace(port, String(await listenFor(Number(port))))
  process.stderr.write(`${told}\n`)
}

createInterface({ input: browser.stderr }).on('line', (line) => {
  void say(line)
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => browser.kill(signal))
browser.on('exit', (code) => process.exit(code ?? 1))
