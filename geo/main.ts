import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSet } from './build'
import { checkFiles } from './checkFiles'
import type { RegionSet } from './regionSet'
import { ukraineRussia } from './sets/ukraineRussia'

const SETS: readonly RegionSet[] = [ukraineRussia]

const { values } = parseArgs({
  options: { set: { type: 'string', default: ukraineRussia.id }, check: { type: 'boolean', default: false } },
})
const set = SETS.find(({ id }) => id === values.set)
if (!set) throw new Error(`No region set ${values.set}; there are: ${SETS.map(({ id }) => id).join(', ')}`)

const root = fileURLToPath(new URL('..', import.meta.url))
const output = `${root}public/geo`
if (!values.check) {
  buildSet(set, { geo: `${root}geo`, cache: `${root}.geo-cache`, output }, (line) => console.log(line))
}
const { summary, problems } = checkFiles(set, output)
for (const line of [...summary, ...problems]) console.log(line)
console.log(problems.length === 0 ? 'All checks passed.' : `${problems.length} problems.`)
process.exitCode = problems.length === 0 ? 0 : 1
