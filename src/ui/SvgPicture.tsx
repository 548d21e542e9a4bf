import { createElement, type ReactNode } from 'react'
import type { SvgNode } from '../domain/svgNode'

/** A picture in the page: the same elements that its file would hold. */
export function SvgPicture({ picture }: { readonly picture: SvgNode }) {
  return elementOf(picture, 0)
}

function elementOf({ tag, attributes, children }: SvgNode, key: number): ReactNode {
  const named = Object.entries(attributes).map(([name, value]) => [nameIn(name), value] as const)
  const inside = children.map((child, i) => (typeof child === 'string' ? child : elementOf(child, i)))
  return createElement(tag, { key, ...Object.fromEntries(named) }, ...inside)
}

/** React has names of its own for all but two families of attributes. */
function nameIn(name: string): string {
  if (name === 'class') return 'className'
  if (name.startsWith('data-') || name.startsWith('aria-')) return name
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
