import { useId } from 'react'
import {
  type ColumnMapping,
  DAY_ORDERS,
  EXACTNESSES,
  type MappedRow,
  type Meaning,
  mappingFlaws,
  readableColumns,
  SHARED_NAMES,
  withColumn,
} from '../domain/columnMapping'
import type { Problem } from '../domain/problem'
import styles from './MappingForm.module.css'
import { ColumnList, type SampledTable, shortCell, UnderstoodRows } from './MappingRows'
import { useLateStrings } from './strings/lateCatalogue'

interface MappingFormProps {
  readonly table: SampledTable
  readonly mapping: ColumnMapping
  /** The first rows as this mapping makes them understood. */
  readonly rows: readonly MappedRow[]
  /** Words for why a row would be left out. */
  readonly reasonOf: (problem: Problem) => string
  readonly onChange: (mapping: ColumnMapping) => void
}

/** Meanings by the question that they answer, in the order in which they are asked for. */
const GROUPS = [
  ['what', ['title', 'description', 'type', 'id']],
  ['when', ['start', 'end']],
  ['where', ['region', 'country', 'latitude', 'longitude', 'precision']],
  ['who', ['claimant', 'publisher', 'address']],
  ['figures', ['killed', 'wounded']],
] as const

/** Where a reader says which column of a table means what, and sees at once what comes of it. */
export function MappingForm({ table, mapping, rows, reasonOf, onChange }: MappingFormProps) {
  const { mapping: words } = useLateStrings()
  const flaws = mappingFlaws(mapping, table.columns)
  return (
    <div className={styles.form}>
      <p className={styles.lead}>{words.lead}</p>
      <ColumnList table={table} mapping={mapping} />
      <div className={styles.groups}>
        {GROUPS.map(([group, meanings]) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{words.groups[group]}</legend>
            {meanings.map((meaning) => (
              <ColumnChoice
                key={meaning}
                meaning={meaning}
                table={table}
                chosen={mapping.columns[meaning] ?? null}
                onChoose={(column) => onChange(withColumn(mapping, meaning, column))}
              />
            ))}
            {group === 'when' ? (
              <Choice
                label={words.choices.dayOrder}
                options={DAY_ORDERS}
                words={words.dayOrder}
                chosen={mapping.dayOrder}
                onChoose={(dayOrder) => onChange({ ...mapping, dayOrder })}
              />
            ) : null}
            {group === 'where' ? <PlaceChoices mapping={mapping} onChange={onChange} /> : null}
          </fieldset>
        ))}
      </div>
      <div role="status">
        {flaws.length === 0 ? null : (
          <ul className={styles.flaws}>
            {flaws.map((flaw) => (
              <li key={flaw}>{words.flaws[flaw]}</li>
            ))}
          </ul>
        )}
      </div>
      <UnderstoodRows rows={rows} reasonOf={reasonOf} />
    </div>
  )
}

interface PlaceChoicesProps {
  readonly mapping: ColumnMapping
  readonly onChange: (mapping: ColumnMapping) => void
}

/** What columns of places leave open. */
function PlaceChoices({ mapping, onChange }: PlaceChoicesProps) {
  const { mapping: words } = useLateStrings()
  return (
    <>
      <Choice
        label={words.choices.exactness}
        options={EXACTNESSES}
        words={words.exactness}
        chosen={mapping.exactness}
        onChoose={(exactness) => onChange({ ...mapping, exactness })}
      />
      <Choice
        label={words.choices.sharedNames}
        options={SHARED_NAMES}
        words={words.sharedNames}
        chosen={mapping.sharedNames}
        onChoose={(sharedNames) => onChange({ ...mapping, sharedNames })}
      />
    </>
  )
}

interface ColumnChoiceProps {
  readonly meaning: Meaning
  readonly table: SampledTable
  readonly chosen: string | null
  readonly onChoose: (column: string | null) => void
}

/** The column that has a meaning, with the first cell of it. */
function ColumnChoice({ meaning, table, chosen, onChoose }: ColumnChoiceProps) {
  const { mapping: words } = useLateStrings()
  const id = useId()
  const columns = readableColumns(table.columns)
  const example = chosen === null ? '' : exampleOf(table, chosen)
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{words.meanings[meaning]}</label>
      <div className={styles.chosen}>
        <select
          id={id}
          value={chosen ?? ''}
          aria-describedby={example === '' ? undefined : `${id}-example`}
          onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">{words.noColumn}</option>
          {columns.map((column) => (
            <option key={column} value={column} translate="no">
              {shortCell(column)}
            </option>
          ))}
        </select>
        {example === '' ? null : (
          <small id={`${id}-example`} className={styles.example}>
            {words.example} <bdi translate="no">{example}</bdi>
          </small>
        )}
      </div>
    </div>
  )
}

function exampleOf({ columns, sample }: SampledTable, column: string): string {
  const index = columns.indexOf(column)
  return shortCell(sample.map((cells) => (cells[index] ?? '').trim()).find((cell) => cell !== '') ?? '')
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, options, words, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId()
  const choose = (value: string): void => {
    const option = options.find((one) => one === value)
    if (option !== undefined) onChoose(option)
  }
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  )
}
