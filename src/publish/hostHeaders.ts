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

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read at the root of a site. Both join the values of a header
 * that two rules give, so no rule repeats one; what no rule names they send with `max-age=0, must-revalidate`.
 */
export function headersFile(headers: Headers): string {
  const lines = (path: string, pairs: Headers) => [
    path,
    ...Object.entries(pairs).map(([name, value]) => `  ${name}: ${value}`),
  ]
  const rules = [
    lines('/*', headers),
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
  .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
  .join('\n')}

# Without "always": an error is never kept.
set $atlas_keeping ${quoted(ASK)};
if ($uri ~ "(^|/)(assets/[^/]+|data/.+\\.parquet)$") { set $atlas_keeping ${quoted(FOREVER)}; }
add_header Cache-Control $atlas_keeping;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types text/javascript application/javascript text/css text/plain application/json application/topo+json image/svg+xml;
`
}

/** What a server that has the site on its disk includes besides: without a type borders would not be packed. */
export function nginxTypes(): string {
  return `# Written by the build: include it beside headers.nginx.conf where the site lies on the disk of nginx.
location ~ \\.topojson$ { types { } default_type application/topo+json; }
`
}

/** A part of a Caddyfile, to be imported in the block of a site at the root of its host. */
export function caddyHeaders(headers: Headers): string {
  const pairs = Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`)
  return `# Written by the build: import it in the block of the site.
header {
${pairs.join('\n')}
}

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
