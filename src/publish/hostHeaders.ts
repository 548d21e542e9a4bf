/** Names and values of headers that every file is sent with. */
export type Headers = Readonly<Record<string, string>>

/** For files whose names change with their content: scripts, styles and fonts of a build, and files of events. */
const FOREVER = 'public, max-age=31536000, immutable'
/** For all others: kept, and asked for each time whether they have changed. */
const ASK = 'no-cache'

/** How long a file may be kept, as the value of `Cache-Control`, by its path below the site. */
export function cacheControlOf(path: string): string {
  return /^assets\/|^data\/.+\.parquet$/.test(path) ? FOREVER : ASK
}

const POLICY = 'Content-Security-Policy'
const FRAMED_BY = /; frame-ancestors [^;]+/

/** Headers of a file by its path below the site: pages below `embed/` are made for frames of other sites, no others. */
export function headersOf(path: string, headers: Headers): Headers {
  const policy = headers[POLICY]
  if (policy === undefined || !path.startsWith('embed/')) return headers
  return { ...headers, [POLICY]: policy.replace(FRAMED_BY, '; frame-ancestors *') }
}

/** What `/*` stands for in `_headers`, with the pages of a site that only itself may frame. */
function ownPages(files: readonly string[]): readonly string[] {
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('embed/'))
  const rules = pages.map((page) => (page.includes('/') ? `/${page.replace(/\/.*/, '')}/*` : `/${page}`))
  return [...new Set(['/', ...rules])]
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read at the root of a site. Both join the values of a header
 * that two rules give, so no rule repeats one; what no rule names they send with `max-age=0, must-revalidate`. Only the
 * policy comes in two parts, as a browser holds a page to each of those that are joined: who may frame it is said page by
 * page, since nothing takes back what a rule for all has said.
 *
 * @param files paths of all files of the site.
 */
export function headersFile(headers: Headers, files: readonly string[]): string {
  const lines = (path: string, pairs: Headers) => [
    path,
    ...Object.entries(pairs).map(([name, value]) => `  ${name}: ${value}`),
  ]
  const policy = headers[POLICY]
  const framing = policy?.match(FRAMED_BY)?.[0].slice(2)
  const everywhere = policy === undefined ? headers : { ...headers, [POLICY]: policy.replace(FRAMED_BY, '') }
  const rules = [
    lines('/*', everywhere),
    ...(framing === undefined ? [] : ownPages(files).map((page) => lines(page, { [POLICY]: framing }))),
    lines('/assets/*', { 'Cache-Control': FOREVER }),
    lines('/data/*.parquet', { 'Cache-Control': FOREVER }),
  ]
  return `${rules.flat().join('\n')}\n`
}

/**
 * A part of nginx's configuration, to be included in `server { … }`, for a site in any folder of a disk, or behind nginx
 * as a cache. A `location` with an `add_header` of its own forgets these: include the file there once more.
 */
export function nginxHeaders(headers: Headers): string {
  return `# Written by the build: include it in server { … }, and in each location with an add_header of its own.
${Object.entries(headers)
  .map(([name, value]) =>
    name === POLICY ? nginxPolicy(headers) : `add_header ${name} ${quoted(value)} always;`,
  )
  .join('\n')}

# Without "always": an error is never kept.
set $atlas_keeping ${quoted(ASK)};
if ($uri ~ "(^|/)(assets/[^/]+|data/.+\\.parquet)$") { set $atlas_keeping ${quoted(FOREVER)}; }
add_header Cache-Control $atlas_keeping;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types text/javascript application/javascript text/css text/plain application/json application/topo+json application/atom+xml image/svg+xml;
`
}

function nginxPolicy(headers: Headers): string {
  const [own, framed] = ['', 'embed/'].map((path) => quoted(headersOf(path, headers)[POLICY] ?? ''))
  return `set $atlas_policy ${own};
if ($uri ~ "(^|/)embed/") { set $atlas_policy ${framed}; }
add_header ${POLICY} $atlas_policy always;`
}

/** What a server that has the site on its disk includes besides: without a type borders would not be packed. */
export function nginxTypes(): string {
  return `# Written by the build: include it beside headers.nginx.conf where the site lies on the disk of nginx.
location ~ \\.topojson$ { types { } default_type application/topo+json; }
`
}

/** A part of a Caddyfile, to be imported in the block of a site at the root of its host. */
export function caddyHeaders(headers: Headers): string {
  const others = Object.entries(headers).filter(([name]) => name !== POLICY)
  const pairs = others.map(([name, value]) => `\t${name} ${quoted(value)}`)
  const policyOf = (path: string) => `${POLICY} ${quoted(headersOf(path, headers)[POLICY] ?? '')}`
  return `# Written by the build: import it in the block of the site.
header {
${pairs.join('\n')}
}

@framed path /embed/*
@own not path /embed/*
header @framed ${policyOf('embed/')}
header @own ${policyOf('')}

@kept path /assets/* /data/*.parquet
@asked not path /assets/* /data/*.parquet
header @kept Cache-Control ${quoted(FOREVER)}
header @asked Cache-Control ${quoted(ASK)}
handle_errors {
	header -Cache-Control
	respond "{err.status_code} {err.status_text}"
}

encode gzip
file_server
`
}

/** A value between the quotes of nginx and Caddy. Throws for one that could end them. */
function quoted(value: string): string {
  if (/["\\${}\n\r]/.test(value)) throw new Error(`A header cannot hold ${value}`)
  return `"${value}"`
}
