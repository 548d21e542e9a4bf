/** Which test tries a recipe of the corpus: a line that tells what to do, and cannot be run as it stands. */
export type Claim =
  | { readonly file: string; readonly title: string; readonly lacks?: string }
  /** No test tries it. */
  | { readonly open: string }

/** Tried by the test of this title. @param lacks what of it that test does not look at. */
function by(file: string, title: string, lacks?: string): Claim {
  return { file, title, ...(lacks === undefined ? {} : { lacks }) }
}

function open(why: string): Claim {
  return { open: why }
}

const LINKS = 'tests/browser/hostileLinks.spec.ts'
const TEXTS = 'tests/browser/hostileText.spec.ts'
const OPENING = 'tests/browser/openFile.spec.ts'
const OWN = 'tests/browser/ownData.spec.ts'
const EXPORT = 'tests/browser/export.spec.ts'
const EMBED = 'tests/browser/embed.spec.ts'
const OFFLINE = 'tests/browser/offline.spec.ts'
const NO_WEBGL = 'tests/browser/noWebgl.spec.ts'
const BAD_DATA = 'tests/browser/badData.spec.ts'
const FOREIGN = 'tests/browser/foreignNodes.spec.ts'
const PRINT = 'tests/browser/print.spec.ts'
const ANSWER = 'tests/offline/answerRequest.test.ts'
const KEEP = 'tests/offline/keepSite.test.ts'
const WALK = 'tests/browser/walk.spec.ts'
const WALKED = 'whatever a reader does, the page shows it'

const LINK_CLAIMS: Readonly<Record<string, Claim>> = {
  U22: by(LINKS, 'U22 and U45: links of 100,000 characters open at once and become short'),
  U45: by(
    LINKS,
    'U22 and U45: links of 100,000 characters open at once and become short',
    'growth of the heap',
  ),
  U48: by(LINKS, 'U48: a link whose own filters hide its event'),
  U52: by(LINKS, 'U52: a link with every filter on is short'),
}

const TEXT_CLAIMS: Readonly<Record<string, Claim>> = {
  S31: by(TEXTS, 'S31 and S32: 10,000 letters without a space wrap at 320 pixels'),
  S32: by(TEXTS, 'S31 and S32: 10,000 letters without a space wrap at 320 pixels'),
  L33: by(TEXTS, "id: 'L33'"),
  L37: by(TEXTS, "id: 'L37'"),
}

const FILE_CLAIMS: Readonly<Record<string, Claim>> = {
  G08: by('tests/data/scanJson.test.ts', 'millions of brackets cost no stack and little time'),
  G10: by(
    'tests/data/decodeText.test.ts',
    'reads a file of the limit and refuses one that is one byte larger',
  ),
  G11: by('tests/data/openJson.test.ts', 'events beyond the limit are left out, and counted'),
  G12: open('the size of a file is limited, not the vertices of one shape; a million fit in and are read'),
  G13: by('tests/data/formats/geoJson.test.ts', 'reads long lists anywhere'),
  G27: by(
    'tests/data/formats/geoJson.test.ts',
    'keeps of a shape a point and its reach',
    'a ring that crosses itself',
  ),
  G28: by(
    'tests/data/formats/rings.test.ts',
    'keeps an outer ring that is closed and runs counter-clockwise',
  ),
  G39: by('tests/data/formats/geoJson.test.ts', 'keeps events of the same id'),
  G40: by('tests/data/formats/geoJson.test.ts', 'of ids whose digits JSON loses, apart'),
  C17: by(
    'tests/data/delimited.test.ts',
    'are the same for every way to split a text, even one of stray quotes',
  ),
  C18: by('tests/data/sniff.test.ts', "'windows-1251'", 'no other encoding is offered: it is refused'),
  C29: by(OPENING, 'a file of no use is refused by what is in it'),
  F01: by(OPENING, 'a file of no use is refused by what is in it'),
  F02: by(
    'tests/data/openFiles.test.ts',
    'that are too large are refused before they are read',
    'a bomb itself: archives are refused by their first bytes',
  ),
  F03: by(OPENING, 'a file of no use is refused by what is in it'),
  F04: by(OPENING, 'a name of a file is shown as text'),
  F05: by(OPENING, 'a file of no use is refused by what is in it'),
  F06: by(OPENING, 'a folder, or more files than belong together'),
  F07: by('tests/data/openFiles.test.ts', 'and that have gone or changed since are refused'),
  F08: by(OPENING, 'text, addresses and pictures dragged over the page'),
  F09: by(
    'tests/data/openFiles.test.ts',
    'that are too large are refused before they are read',
    'a phone of little memory',
  ),
  F10: by(OPENING, 'reading can be cancelled, and a second file takes the place of the first'),
  F11: by(
    OPENING,
    'reading can be cancelled, and a second file takes the place of the first',
    'that memory returns',
  ),
  F12: by(OWN, 'Remove brings back the published view exactly, Undo the own one, and both once more'),
  F13: by(OWN, 'after loading again nothing of the file is there'),
  F14: by(OWN, 'no link and no address has a trace of the file'),
  F15: by('tests/browser/roundTrip.spec.ts', 'pictures of an own file say whose it is, and lead nowhere'),
}

const EXPORT_CLAIMS: Readonly<Record<string, Claim>> = {
  X15: by('tests/export/csvCell.test.ts', "[-0.5, '-0.5']"),
  X18: by('tests/export/eventsCsv.test.ts', 'may be written in pieces', 'the time for 50,000 events'),
  X19: by(EXPORT, 'with filters only the shown events are in the files', 'a view without any event'),
  X20: by('tests/browser/roundTrip.spec.ts', 'is opened again, and gives the same bytes'),
  X22: by(EXPORT, 'the PNG has the size that was chosen and is not blank', 'the largest sizes of an engine'),
  X23: by(EXPORT, 'the PNG has the size that was chosen and is not blank', 'a map that is moving'),
  X25: by(
    EXPORT,
    'a canvas that cannot be read gives the SVG',
    'a lost context: the picture never comes from the map',
  ),
  X28: by(PRINT, 'printing shows the sheet with every fact instead of the page', 'shades of grey'),
  X29: open('a browser that blocks downloads does not tell the page; copying has a button of its own'),
  X30: by(EXPORT, 'the citation of a filtered view says whose data it is, which, when and where'),
}

const EMBED_CLAIMS: Readonly<Record<string, Claim>> = {
  P01: by(EMBED, '(corpus P01–P03)'),
  P02: by(EMBED, '(corpus P01–P03)'),
  P03: by(EMBED, '(corpus P01–P03)', 'the time that it takes'),
  P04: open('the page listens to no message, so a flood of them is dropped by the browser; not measured'),
  P05: by(EMBED, '(corpus P05–P07)'),
  P06: by(EMBED, '(corpus P05–P07)'),
  P07: by(EMBED, '(corpus P05–P07)'),
  P08: by(EMBED, 'where a sandbox lets the app not start'),
  P09: by(EMBED, 'where a sandbox lets the app not start'),
  P10: open('the frame has no Share dialog'),
  P11: by(EMBED, 'a frame shows the view of its link', 'a frame that is hidden at first'),
  P12: by(EMBED, 'a wheel over the map scrolls the page around and says how to zoom', 'touch'),
  P13: open(
    'what a host does with a script that its policy blocks is the browser’s; the frame has a height of its own',
  ),
  P14: by(EMBED, '(corpus P14)'),
  P15: by(
    'tests/browser/versions.spec.ts',
    'a version that is not published shows the newest one',
    'inside a frame',
  ),
  P16: by('tests/browser/versions.spec.ts', 'links to a corrected', 'a note inside a frame'),
}

const FAULT_CLAIMS: Readonly<Record<string, Claim>> = {
  N01: by('tests/browser/firstPage.spec.ts', 'the pages are complete and lead to each other'),
  N02: by(NO_WEBGL, 'without WebGL the map is drawn and said to be so once'),
  N03: by(NO_WEBGL, 'a context that comes back brings the map back', 'five times in a row'),
  N04: by(NO_WEBGL, 'a context that is lost for good leaves the map'),
  N05: by('tests/browser/oneContext.spec.ts', 'leaves one drawing context, and none in the table'),
  N06: by(NO_WEBGL, 'the map is drawn without it'),
  N07: by(OPENING, 'reading says that it broke off, and the view stays'),
  N08: by(OPENING, 'reading says that it broke off, and the view stays'),
  N09: by(OFFLINE, 'nothing is stored until a reader asks; then every page opens without a connection'),
  N10: by(BAD_DATA, 'works once it is mended'),
  N11: by(BAD_DATA, 'works once it is mended', 'the date of the last good copy'),
  N12: open('measured by `npm run bench -- first` and `-- page --setting slow`; tests do not time'),
  N13: by(
    NO_WEBGL,
    'and of the other map, too: the page says where the same facts are',
    'it is told, not loaded again',
  ),
  N14: open('the page stores nothing, so no storage can throw'),
  N15: by(KEEP, 'a browser that lets nothing be kept is told apart'),
  N16: by('tests/offline/keptCopy.test.ts', 'a device without a copy has none'),
  N17: open('only http and private modes lack service workers; the tests’ host has them'),
  N18: by('tests/browser/share.spec.ts', 'where copying is refused the link stays selected'),
  N19: open('the dialog does not call navigator.share'),
  N20: by(
    'tests/domain/timeZones.test.ts',
    'days are written the same',
    'an engine without Europe/Kyiv: the page asks none for it',
  ),
  N21: open('no name of a zone comes from the device'),
  N22: by('tests/domain/timeZones.test.ts', 'a link to a day shows that day’s events and no others'),
  N23: by('tests/cli/gatePublished.test.ts', 'is that of the data, or the one that the build is given'),
  N24: by(
    'tests/domain/timeZones.test.ts',
    'bars stand on the days of the data, also when clocks change and at midnight',
  ),
  N25: by(
    'tests/browser/search.spec.ts',
    'a Russian name and Enter open the popup',
    'browsers in other languages',
  ),
  N26: by('tests/browser/accessibility.spec.ts', 'nothing is lost and nothing scrolls sideways'),
  N27: by('tests/browser/accessibility.spec.ts', 'with reduced motion every move is over in the next frame'),
  N28: open('looked at in `npm run screens`; no test compares forced colours'),
  N29: by(PRINT, 'printing shows the sheet with every fact instead of the page'),
  N30: by('tests/browser/keyboard.spec.ts', 'single keys work while nothing or the map has the focus'),
  N31: by('tests/browser/keyboard.spec.ts', 'the facts of all twelve regions are read without a pointer'),
  N32: by('tests/browser/phone.spec.ts', 'the sheet has three heights by button alone', 'turning the phone'),
  N33: open('the keyboard of a device cannot be shown here'),
  N34: open(
    'names and counts carry translate="no", sentences that count come in new elements; tried by hand',
  ),
  N35: by(
    'tests/browser/smoke.spec.ts',
    'everything a page load asks for comes from its own origin',
    'names of files',
  ),
  N36: by(FOREIGN, 'an extension has put things into (corpus N36)'),
  N37: by('tests/browser/history.spec.ts', 'a reload keeps map', 'the back/forward cache'),
  N38: by('tests/browser/history.spec.ts', 'Back undoes each selection and filter one by one'),
  N39: by('tests/link/history.test.ts', 'writes at once, then at most once per interval'),
  N40: by('tests/link/history.test.ts', 'does not stop the page, and the address catches up later'),
  N41: open('measured by `npm run bench -- page --setting slow`; tests do not time'),
  N42: open('measured by `npm run bench -- readers`; tests do not measure memory'),
  N43: by(
    'tests/browser/firstPage.spec.ts',
    'a site in a folder of its host works from its deepest page on',
    'file:',
  ),
  N44: by(
    'tests/browser/smoke.spec.ts',
    'the policy also stands in the page itself',
    'saying so to the reader',
  ),
  N45: open('labels are drawn with fonts of the site and of the system; the tests’ machine has few'),
  N46: by(NO_WEBGL, 'the map is drawn without it, which is quicker and needs no word'),
}

const OFFLINE_CLAIMS: Readonly<Record<string, Claim>> = {
  W01: by(
    OFFLINE,
    'a newer version is offered, fetched as a whole or not at all',
    'a tab that stays open meanwhile',
  ),
  W02: open('no test deploys three times in a row'),
  W03: by('tests/lab/hosting.ts', 'Cache-Control'),
  W04: by(ANSWER, 'a page comes from the network where there is one'),
  W05: by('tests/offline/fileCheck.test.ts', 'the first page in the place of a file that is not there'),
  W06: by('tests/offline/fileCheck.test.ts', 'a page of a hotel network in the place of data'),
  W07: by(KEEP, 'what an interrupted attempt left is taken away, a whole copy is not'),
  W08: by(OFFLINE, 'what was changed on the device is not shown'),
  W09: by('tests/offline/fileCheck.test.ts', "'opaque', 'opaqueredirect'"),
  W10: by(OFFLINE, 'the worker that ends it all empties the device'),
  W11: by(KEEP, 'who stops it, or has a browser that does not start the worker, keeps nothing'),
  W12: open('no test has two tabs; a new worker never takes a page over'),
  W13: by(OFFLINE, 'nothing is stored until a reader asks'),
  W14: by(OFFLINE, 'all of it can be removed'),
  W15: by(OFFLINE, 'then every page opens without a connection', 'the age of old data in exports'),
  W16: by(
    OFFLINE,
    'a newer version is offered, fetched as a whole or not at all',
    'an older one in the place of a newer',
  ),
  W17: open('the page for frames loads no code of the copy; no test asks for its registrations'),
}

const SEQUENCE_CLAIMS: Readonly<Record<string, Claim>> = {
  R01: by(WALK, WALKED),
  R02: by(LINKS, 'U48: a link whose own filters hide its event'),
  R03: by('tests/browser/history.spec.ts', 'language and theme switch at once'),
  R04: by('tests/browser/time.spec.ts', 'a drag over the days shows them at once', 'while data load'),
  R05: by('tests/ui/useAnswer.test.tsx', 'is of no use when something else has been asked since'),
  R06: open('no test presses twice'),
  R07: by('tests/browser/layers.spec.ts', 'Escape closes what a link opened, layer by layer'),
  R08: by('tests/browser/layers.spec.ts', 'the focus is not lost with a button that goes when it is pressed'),
  R09: open('no test exports while a file is read'),
  R10: by(WALK, WALKED, 'sizes of a phone'),
  R11: by('tests/lab/leaks.ts', 'take the map away and bring it back'),
  R12: open('the page does not use strict mode in what it ships'),
  R13: by('tests/browser/history.spec.ts', 'an address edited by hand is followed', 'while the map moves'),
  R14: by('tests/browser/table.spec.ts', 'one event is selected in table'),
  R15: open('walks press what a reader may press, not keys at random'),
  R16: by(
    'tests/lab/walks.ts',
    'see what a model says, and so does their address',
    'export and import again',
  ),
}

/** What tries each recipe, by its id. Group D has its own list: `gatePublished.test.ts` tries each, or says why not. */
export const CLAIMS: Readonly<Record<string, Claim>> = {
  ...LINK_CLAIMS,
  ...TEXT_CLAIMS,
  ...FILE_CLAIMS,
  ...EXPORT_CLAIMS,
  ...EMBED_CLAIMS,
  ...FAULT_CLAIMS,
  ...OFFLINE_CLAIMS,
  ...SEQUENCE_CLAIMS,
}
