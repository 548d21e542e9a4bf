/** Long enough for any browser to begin to read: some have not when the press is over. */
const KEPT_MS = 40_000

/** Hands a file to the reader, as if they had followed a link to it; whether they get it no browser tells. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
