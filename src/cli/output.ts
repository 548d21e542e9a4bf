/** Where a command writes its lines. */
export interface Output {
  readonly print: (line: string) => void
  readonly error: (line: string) => void
}
