/** Everything that a picture is drawn with: nothing here can run, load or link. */
export type SvgTag =
  | 'svg'
  | 'title'
  | 'desc'
  | 'defs'
  | 'pattern'
  | 'g'
  | 'path'
  | 'rect'
  | 'circle'
  | 'text'
  | 'tspan'

/**
 * An element of a picture as a value, with SVG's own names for its attributes. A file writes it out, and the page
 * makes elements of it, so that both are the same picture.
 */
export interface SvgNode {
  readonly tag: SvgTag
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}
