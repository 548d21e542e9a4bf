import type { SvgNode, SvgTag } from '../../domain/svgNode'

/** A node with what is inside it; `null` children are left out. */
export function svg(
  tag: SvgTag,
  attributes: SvgNode['attributes'],
  ...children: readonly (SvgNode | string | null)[]
): SvgNode {
  return { tag, attributes, children: children.filter((child) => child !== null) }
}

/** Pixels to one decimal: finer than any screen, and files stay small. */
export function tenths(px: number): number {
  const rounded = Math.round(px * 10) / 10
  return rounded === 0 ? 0 : rounded // never "-0"
}
