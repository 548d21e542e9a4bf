/**
 * Something to tell the reader, as a code with its facts; the catalogues hold the words. A message never carries
 * text from a link or a file that the page would show as its own.
 */
export type Message = LinkMessage | PageMessage

/** What of a link could not be honoured. */
export type LinkMessage =
  | { readonly kind: 'unknownKeys'; readonly count: number }
  | { readonly kind: 'badValues'; readonly keys: readonly string[] }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'unknownEvent' }
  /** Another event took it in, and is shown. */
  | { readonly kind: 'eventMerged' }
  /** Only a part of the data set is held, and the event is not in it. */
  | { readonly kind: 'eventNotHeld' }
  | { readonly kind: 'unknownRegion' }
  | { readonly kind: 'unknownDataset' }
  | { readonly kind: 'unknownVersion' }
  | { readonly kind: 'unknownFilters'; readonly count: number }

/** What the page did or could not do. */
export type PageMessage =
  | { readonly kind: 'linkCopied' }
  | { readonly kind: 'copyByHand' }
  | { readonly kind: 'unchecked' }
  /** Can be undone, as long as it stands. */
  | { readonly kind: 'ownShown' }
  | { readonly kind: 'ownRemoved' }
  | { readonly kind: 'leftOut'; readonly count: number }
  | {
      readonly kind: 'notLoaded'
      readonly what: 'manifest' | 'dataset' | 'regions' | 'borders'
      readonly why: LoadFailure
    }
  /** The map is there, drawn without WebGL; `code` = what draws it with WebGL did not load. */
  | { readonly kind: 'plainMap'; readonly why: 'webgl' | 'worker' | 'lost' | 'code' }
  /** `drawing` = it cannot be drawn without WebGL either. */
  | { readonly kind: 'noMap'; readonly why: 'borders' | 'drawing' }

const PAGE_KINDS: ReadonlySet<string> = new Set<PageMessage['kind']>([
  'linkCopied',
  'copyByHand',
  'unchecked',
  'ownShown',
  'ownRemoved',
  'leftOut',
  'notLoaded',
  'plainMap',
  'noMap',
])

/** Tells the two families apart, for the catalogues. */
export function isPageMessage(message: Message): message is PageMessage {
  return PAGE_KINDS.has(message.kind)
}

/** Whether the message has done its work once the reader goes on. */
export function isPassing({ kind }: Message): boolean {
  return kind === 'linkCopied'
}

/** Whether it offers to undo what it tells. */
export function isUndoable({ kind }: Message): boolean {
  return kind === 'ownShown' || kind === 'ownRemoved'
}

/** Why a file of the site could not be used. */
export type LoadFailure = 'offline' | 'missing' | 'server' | 'altered' | 'unreadable' | 'tooLarge'

/** Adds a message once: telling the same thing twice is noise. */
export function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const key = JSON.stringify(message)
  return [...messages.filter((one) => JSON.stringify(one) !== key), message]
}
