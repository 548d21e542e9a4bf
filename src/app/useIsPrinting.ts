import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the browser prints now. It waits for nothing, so what is to be printed is in the page when this returns. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const show = (next: boolean): void => flushSync(() => setIsPrinting(next))
    const began = (): void => show(true)
    const ended = (): void => show(false)
    const changed = (): void => show(media.matches)
    window.addEventListener('beforeprint', began)
    window.addEventListener('afterprint', ended)
    media.addEventListener('change', changed)
    return () => {
      window.removeEventListener('beforeprint', began)
      window.removeEventListener('afterprint', ended)
      media.removeEventListener('change', changed)
    }
  }, [])
  return isPrinting
}
