import { type ReactNode, useId } from 'react'
import styles from './Picture.module.css'

interface PictureProps {
  readonly caption: string
  readonly children: ReactNode
}

/** A picture of figures under the words that say what it shows. */
export function Picture({ caption, children }: PictureProps) {
  const captionId = useId()
  return (
    <figure className={styles.picture} aria-labelledby={captionId}>
      <figcaption id={captionId}>{caption}</figcaption>
      {children}
    </figure>
  )
}
