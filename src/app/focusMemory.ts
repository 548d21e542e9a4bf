/** Ids to try in order when something that held the focus has closed. */
export type FocusTargets = readonly (string | null)[]

/** Id of the focused element; `null` when nothing that has an id is focused. */
export function focusedId(): string | null {
  const id = document.activeElement?.id
  return id === undefined || id === '' ? null : id
}

/** Focuses the first of the elements that is there and takes it; otherwise the focus stays where it is. */
export function focusFirst(ids: FocusTargets): void {
  for (const id of ids) {
    const element = id === null ? null : document.getElementById(id)
    element?.focus()
    if (element !== null && document.activeElement === element) return
  }
}
