/** What `npm run bench -- --help` prints. */
export const HELP = `todo
`
