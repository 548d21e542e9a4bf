import { fileURLToPath } from 'node:url'
import { run } from './run'

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url))
process.exitCode = await run(process.argv.slice(2), publicFolder, {
  print: (line) => console.log(line),
  error: (line) => console.error(line),
})
