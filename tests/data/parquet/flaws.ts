import { ParquetFlaw } from '../../../src/data/parquet/parquetFlaw'

/** The reason for which something is refused; `ok` = it is not. Any error that is no flaw goes on. */
export function reasonOf(run: () => unknown): string {
  try {
    run()
    return 'ok'
  } catch (error) {
    if (error instanceof ParquetFlaw) return error.reason
    throw error
  }
}

/** The same for what comes later. */
export async function laterReasonOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run()
    return 'ok'
  } catch (error) {
    if (error instanceof ParquetFlaw) return error.reason
    throw error
  }
}
