import { verifySite } from './verifySite.ts'

process.exitCode = await verifySite(process.argv.slice(2), 'dist', {
  print: (line) => console.log(line),
  error: (line) => console.error(line),
  write: (text) => process.stdout.write(text),
})
