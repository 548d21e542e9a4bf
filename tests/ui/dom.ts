/** Language that an element's words are said to be in; `null` when it says nothing of its own. */
export function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null
}

/** Whether the element, or one around it, is of this kind. */
export function isInside(element: Element, tag: string): boolean {
  return element.closest(tag) !== null
}

/** The part of the page that opens and closes around an element. */
export function foldAround(element: Element): HTMLDetailsElement | null {
  return element.closest('details')
}

/** Whether the text could have become anything that loads, runs or looks: oracles of the hostile corpus. */
export function holdsMarkup(container: Element): boolean {
  return container.querySelector('img, script, b b, iframe, object, [onload], [onerror], [style]') !== null
}

/** The elements below a root without their words: the same for every text, or a text became markup. */
export function shapeOf(root: Element): string {
  const attributes = [...root.attributes].map(({ name }) => name).sort()
  return `${root.tagName}[${attributes.join()}](${[...root.children].map(shapeOf).join()})`
}

/** What each small picture in the container is drawn with, in order. */
export function paintsOf(container: Element): readonly string[] {
  return [...container.querySelectorAll('svg')].map((picture) =>
    [...picture.children].map((part) => part.getAttribute('stroke') ?? part.getAttribute('fill')).join(),
  )
}

/** Parts of the small pictures in the container that are of this kind, in order. */
export function svgParts(container: Element, tag: 'path' | 'pattern'): readonly SVGElement[] {
  return [...container.querySelectorAll<SVGElement>(`svg ${tag}`)]
}
