/** The document that React wrote, without all that stands in `#first`. Throws where it has none. */
export function withoutFirstPage(html: string): string {
  const start = html.indexOf('<div id="first"')
  if (start === -1) throw new Error('index.html has no prerendered page: build it first.')
  const tags = /<(\/?)div\b/g
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return html.slice(0, start) + html.slice(html.indexOf('>', tag.index) + 1)
  }
  throw new Error('The prerendered page of index.html does not end.')
}
