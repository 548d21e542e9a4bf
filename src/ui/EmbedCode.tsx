import { useRef } from 'react'
import { ChoiceGroup } from './ChoiceGroup'
import styles from './EmbedCode.module.css'
import { useLateStrings } from './strings/lateCatalogue'

type Kind = 'frame' | 'following' | 'picture'

interface EmbedCodeProps {
  readonly kind: Kind
  /** Height of the frame and those that are offered; `null` for what has none. */
  readonly height: {
    readonly px: number
    readonly of: readonly number[]
    readonly onChoose: (px: number) => void
  } | null
  readonly code: string
  readonly onKind: (kind: Kind) => void
  /** Given the field, so that a refused clipboard can leave the code selected. */
  readonly onCopy: (field: HTMLTextAreaElement) => void
  /** What became of the copying. */
  readonly status: string
}

/** Choices of how a page of another site shows the view, and the code for it. */
export function EmbedCode({ kind, height, code, onKind, onCopy, status }: EmbedCodeProps) {
  const { embedding } = useLateStrings()
  const field = useRef<HTMLTextAreaElement>(null)
  const { frame, following, picture } = embedding.kinds
  return (
    <div className={styles.embedding}>
      <ChoiceGroup
        id="embed-kind"
        label={embedding.kind}
        options={[
          { value: 'frame', label: frame },
          { value: 'following', label: following },
          { value: 'picture', label: picture },
        ]}
        chosen={kind}
        onChoose={onKind}
      />
      <p className={styles.hint}>{embedding.hints[kind]}</p>
      {height === null ? null : (
        <label className={styles.height}>
          {embedding.height}
          <select
            id="embed-height"
            value={height.px}
            onChange={({ target }) => height.onChoose(Number(target.value))}
          >
            {height.of.map((px) => (
              <option key={px} value={px}>
                {embedding.px(px)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.code}>
        {embedding.code}
        <textarea ref={field} id="embed-code" readOnly rows={5} spellCheck={false} value={code} />
      </label>
      <button
        type="button"
        id="embed-copy"
        onClick={() => {
          if (field.current !== null) onCopy(field.current)
        }}
      >
        {embedding.copy}
      </button>
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  )
}
