/** An element of an XML document as a value. */
export interface XmlNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (XmlNode | string)[]
}

/** What XML 1.0 cannot hold, escaped or not: most control characters and halves of pairs. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A document, such as a picture or a feed, as the text of a file. The same document always gives the same text. */
export function xmlText(node: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(node)}\n`
}

function elementText({ tag, attributes, children }: XmlNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const open = `<${tag}${pairs.join('')}`
  if (children.length === 0) return `${open}/>`
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : elementText(child)))
  return `${open}>${inside.join('')}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign)
}
