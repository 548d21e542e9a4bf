import type { LoadFailure } from '../data/loadFailure'
import type { LoadFailure as LoadFailureCode } from '../state/messages'

/** What a reader is told about a failure; the details are for those who publish the files. */
export function loadFailureCode(failure: LoadFailure): LoadFailureCode {
  switch (failure.kind) {
    case 'httpStatus':
      return failure.status === 404 || failure.status === 410 ? 'missing' : 'server'
    case 'offline':
    case 'aborted':
      return 'offline'
    case 'tooLarge':
      return 'tooLarge'
    case 'digestMismatch':
      return 'altered'
    case 'refused':
      return 'unreadable'
  }
}
