/** One file that trust rests on, with the tests that must notice each change of it. */
export interface KernelFile {
  readonly file: string
  readonly tests: readonly string[]
}

/** Shortest and most important first. */
export const KERNEL: readonly KernelFile[] = [
  withTwin('src/data/safeHref.ts'),
  withTwin('src/domain/formulaGuard.ts', 'tests/export/csvCell.test.ts'),
  withTwin('src/export/csvCell.ts', 'tests/export/eventsCsv.test.ts'),
  withTwin('src/domain/support.ts'),
  withTwin('src/domain/days.ts'), // a thread has the zone of its process: timeZones.test.ts could not set it
  withTwin('src/domain/dayNumber.ts'),
  withTwin('src/domain/calendar.ts'),
  withTwin('src/data/localTime.ts'),
  withTwin('src/data/rowChecks.ts', 'tests/data/readRow.test.ts', 'tests/data/readEvents.test.ts'),
  withTwin('src/link/grammar.ts', 'tests/link/params.test.ts', 'tests/link/codec.test.ts'),
  withTwin('src/link/params.ts', 'tests/link/codec.test.ts'),
  withTwin('src/link/filterPart.ts', 'tests/link/codec.test.ts'),
  withTwin('src/link/codec.ts', 'tests/link/params.test.ts', 'tests/link/hostileLinks.test.ts'),
  withTwin('src/link/migrations.ts', 'tests/link/codec.test.ts'),
  withTwin('src/engine/dayRange.ts'),
  withTwin('src/engine/plan.ts'),
  withTwin('src/data/readRow.ts', 'tests/data/readEvents.test.ts'),
  withTwin('src/data/readClaims.ts', 'tests/data/readEvents.test.ts'),
  withTwin('src/data/readSources.ts', 'tests/data/readDataset.test.ts'),
  withTwin('src/data/uniqueById.ts', 'tests/data/readDataset.test.ts'),
  withTwin('src/data/shownText.ts'),
  withTwin('src/data/readEvents.ts', 'tests/data/readDataset.test.ts'),
  withTwin('src/export/claimsCsv.ts'),
  withTwin('src/export/eventsCsv.ts'),
]

/** The file with its twin under `tests/` and more of them. */
function withTwin(file: string, ...more: readonly string[]): KernelFile {
  return { file, tests: [file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts'), ...more] }
}
