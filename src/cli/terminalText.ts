const UNPRINTED = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** One line of text from a file for a terminal: what could move the cursor, recolour or reorder it is written out. */
export function terminalText(text: string): string {
  return text.replace(UNPRINTED, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)
}
