const HOUR_MS = 3_600_000

/**
 * Parts of a file of a build that tell where or when it was made, and so would be others elsewhere: a folder of the
 * machine, the day as text, the time as a number of milliseconds.
 *
 * @param folders absolute paths, with the machine's own separators.
 */
export function tellingParts(text: string, folders: readonly string[], now: Date): readonly string[] {
  const written = folders.flatMap((folder) => [
    folder,
    folder.replaceAll('\\', '/'),
    folder.replaceAll('\\', '\\\\'),
  ])
  const day = now.toISOString().slice(0, 10)
  const times = (text.match(/(?<!\d)\d{13}(?!\d)/g) ?? []).filter((time) => {
    return Math.abs(now.getTime() - Number(time)) < HOUR_MS
  })
  return [...[...new Set(written), day].filter((part) => text.includes(part)), ...times]
}
