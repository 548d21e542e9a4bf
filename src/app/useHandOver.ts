import { useEffect, useRef, useState } from 'react'
import type { ExportOutcome } from '../ui/ExportDialog'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import { copyText } from './copyText'
import { pause } from './pause'
import type { RowFile, TextFile } from './rowFiles'
import { saveFile } from './saveFile'

const NOTHING: ExportOutcome = { text: '', action: null, byHand: null }

/** Ways to hand something to the reader, and what to tell them of the last one. */
export interface HandOver {
  readonly outcome: ExportOutcome
  readonly say: (text: string) => void
  readonly copy: (text: string) => Promise<void>
  /** @param told instead of where it was saved. */
  readonly saveText: (file: TextFile, told?: string) => void
  /**
   * Writes while the page goes on, and stops when it is told to or the dialog closes.
   *
   * @param refused told instead where every event is held back.
   */
  readonly saveRows: (file: RowFile, refused: string) => Promise<void>
}

export function useHandOver(): HandOver {
  const { exporting } = useLateStrings()
  const [outcome, setOutcome] = useState(NOTHING)
  const job = useRef(0) // a newer one ends those before
  useEffect(
    () => () => {
      job.current += 1
    },
    [],
  )
  const say = (text: string): void => setOutcome({ ...NOTHING, text })
  const copy = async (text: string): Promise<void> => {
    if (await copyText(text)) say(exporting.copied)
    else setOutcome({ text: exporting.copyByHand, action: null, byHand: text })
  }
  const saveText = ({ name, parts, type }: TextFile, told = exporting.saved(name)): void => {
    saveFile(name, new Blob([...parts], { type }))
    const action = { label: exporting.copyInstead, onChoose: () => void copy(parts.join('')) }
    setOutcome({ text: told, action, byHand: null })
  }
  const cancel = (): void => {
    job.current += 1
    say(exporting.cancelled)
  }
  const saveRows = async ({ name, parts, type, events }: RowFile, refused: string): Promise<void> => {
    job.current += 1
    const own = job.current
    const written: string[] = []
    let kept = events
    for await (const { text, done, withheld } of parts) {
      if (job.current !== own) return
      written.push(text)
      kept = events - withheld
      if (done === 0 || done === events) continue
      const action = { label: exporting.cancel, onChoose: cancel }
      setOutcome({ text: exporting.progress(done, events), action, byHand: null })
      await pause()
    }
    if (kept === 0 && events > 0) say(refused)
    else saveText({ name, parts: written, type })
  }
  return { outcome, say, copy, saveText, saveRows }
}
