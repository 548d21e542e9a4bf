import styles from './ChoiceGroup.module.css'

interface ChoiceGroupProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** Radio buttons that look like one switch: one tab stop, arrows change the choice. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { id, label, options, chosen, onChoose } = props
  return (
    <div className={styles.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label
          key={option.value}
          className={styles.option}
          data-chosen={option.value === chosen}
          lang={option.lang}
        >
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            className={styles.input}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
