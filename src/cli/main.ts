import { fileURLToPath } from 'node:url'
import { run } from './run'

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url))
process.stdout.on('error', () => process.exit()) // who reads it, such as `head`, has seen enough
process.exitCode = await run(process.argv.slice(2), publicFolder, {
  print: (line) => console.log(line),
  error: (line) => console.error(line),
  write: (text) => process.stdout.write(text),
})
