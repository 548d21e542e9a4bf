/** Lets the page draw and hear the reader. */
export async function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
