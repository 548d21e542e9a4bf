/** Where a command writes its lines. */
export interface Output {
  readonly print: (line: string) => void
  readonly error: (line: string) => void
  /** A piece of a file, without a line feed of its own; done when it returns. */
  readonly write: (text: string) => void
}
