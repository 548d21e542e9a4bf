import type { EditionDiff, EventChange, Fault } from '../domain/editionDiff'
import type { FieldChange } from '../domain/fieldChanges'
import { counted } from './setText'
import { terminalText } from './terminalText'

const MOST_LETTERS = 200

const FAULTS: Readonly<Record<Fault['kind'], string>> = {
  otherSet: 'is the id of another data set',
  sameVersion: 'has changed and has the same version: a published version never changes',
  removed: 'is gone: an event that no longer holds stays, as withdrawn or merged',
  uncorrected: 'has changed, and no new correction says so',
  cameBack: 'was withdrawn or merged and is back: its id is never used again',
  anotherEvent: 'is another event now: no claim, title, day and place is as it was',
  correctionRemoved: 'is a correction that is gone: corrections only grow',
  correctionChanged: 'is a correction that was changed: write a new one',
}

/** All that differs, a line each, with a first line that counts; each line is safe for a terminal. */
export function diffLines(diff: EditionDiff): readonly string[] {
  const { added, changed, withdrawn, merged, removed, others, faults } = diff
  const counts = [
    `${counted(added.length, 'event')} added`,
    `${changed.length} changed`,
    `${withdrawn.length} withdrawn`,
    `${merged.length} merged`,
    ...(removed.length === 0 ? [] : [`${removed.length} gone`]),
    counted(faults.length, 'fault'),
  ]
  return [
    counts.join(', '),
    ...added.map((id) => `added ${id}`),
    ...changed.flatMap((change) => changeLines(`changed ${change.event}`, change)),
    ...withdrawn.flatMap((change) => changeLines(`withdrawn ${change.event}`, change)),
    ...merged.flatMap((change) => changeLines(`merged ${change.event} into ${change.into ?? '?'}`, change)),
    ...removed.map((id) => `gone ${id}`),
    ...(others.length === 0 ? [] : ['beside the events', ...others.map(fieldLine)]),
    ...faults.map(({ kind, id }) => `FAULT ${id} ${FAULTS[kind]}`),
  ].map(terminalText)
}

function changeLines(title: string, { fields, corrections }: EventChange): readonly string[] {
  const told = corrections.length === 0 ? 'no correction' : `correction ${corrections.join(', ')}`
  return [`${title} (${told})`, ...fields.map(fieldLine)]
}

function fieldLine({ field, before, after }: FieldChange): string {
  return `  ${field}: ${valueText(before)} → ${valueText(after)}`
}

function valueText(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text
}
