/** Room that a growing column begins with, in numbers. */
export const FIRST_ROOM = 256

/** A wider column that begins with the numbers of a full one. */
export function widened<Column extends { set: (numbers: Column) => void }>(
  full: Column,
  wider: Column,
): Column {
  wider.set(full)
  return wider
}
