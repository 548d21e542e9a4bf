import type { SvgNode } from '../../domain/svgNode'

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

/** The picture as the text of an SVG file. The same picture always gives the same text. */
export function svgText(node: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(node)}\n`
}

function elementText({ tag, attributes, children }: SvgNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const open = `<${tag}${pairs.join('')}`
  if (children.length === 0) return `${open}/>`
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : elementText(child)))
  return `${open}>${inside.join('')}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign)
}
