import { useEffect, useRef, useState } from 'react'
import { MOST_FILES } from '../domain/fileReport'

/** What was dropped on the page. */
export interface DroppedFiles {
  /** Empty where there is a folder among them, or more than can be opened together. */
  readonly files: readonly File[]
  readonly hasFolder: boolean
  readonly count: number
}

/**
 * Takes files dropped anywhere on the page. Whatever else is dragged over it is left alone: text goes into fields as
 * usual, an address is not followed, and a picture dragged out of a page is not fetched.
 *
 * @returns whether files are over the page now.
 */
export function useFileDrop(onDrop: (dropped: DroppedFiles) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const told = useRef(onDrop)
  useEffect(() => {
    told.current = onDrop
  })
  useEffect(() => {
    const over = (drag: DragEvent): void => {
      const hasFiles = isOfFiles(drag.dataTransfer)
      setIsOver(hasFiles)
      if (!hasFiles && isIntoField(drag)) return
      drag.preventDefault() // else the browser would go to what is dropped
      if (drag.dataTransfer !== null) drag.dataTransfer.dropEffect = hasFiles ? 'copy' : 'none'
    }
    const left = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false) // out of the window
    }
    const dropped = (drag: DragEvent): void => {
      setIsOver(false)
      const hasFiles = isOfFiles(drag.dataTransfer)
      if (!hasFiles && isIntoField(drag)) return
      drag.preventDefault()
      if (hasFiles && drag.dataTransfer !== null) told.current(droppedFiles(drag.dataTransfer))
    }
    const listeners = [
      ['dragenter', over],
      ['dragover', over],
      ['dragleave', left],
      ['drop', dropped],
    ] as const
    for (const [type, listener] of listeners) document.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener)
    }
  }, [])
  return isOver
}

/** Browsers offer a picture that is dragged out of a page as a file, too, beside its address and markup. */
function isOfFiles(data: DataTransfer | null): boolean {
  const types = data?.types ?? []
  return types.includes('Files') && !types.includes('text/html')
}

function isIntoField({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null
}

/** Must be called while the drop is being told: browsers forget it afterwards. */
function droppedFiles({ items, files }: DataTransfer): DroppedFiles {
  const count = files.length
  if (count > MOST_FILES) return { files: [], hasFolder: false, count }
  const hasFolder = Array.from(items).some((item) => item.webkitGetAsEntry()?.isDirectory === true)
  return { files: hasFolder ? [] : Array.from(files), hasFolder, count }
}
