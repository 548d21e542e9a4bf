/** What `npm run bench -- --help` prints: every measure with its definition. */
export const HELP = `Usage: npm run bench -- [engine|page|first|readers|served] [options]      without a name: engine, then page

Events are made up: the same ones each time, of 8 types, 6 combinations of parties, 5 supports, 55 real regions and the
days 2022-02-24 to 2024-11-05; 30 % stand at a point (few settlements have most of them), 70 % name a region.
A line says the median, then the least and the most of so many runs. All lines, and which machine it was, are kept in
node_modules/.cache/bench/latest.json. Nothing else should run meanwhile: where something did just before, that is said.

engine   [--events 10000,100000,1000000] [--runs 15]
  The filter alone, in Node, without page, worker and picture: after 5 runs that do not count, a filter is set on all
  events and everything that the page counts is counted: each facet under all the others, types in each region, days.
  Every run sets another filter. All engines must give the same counts, or the bench stops.
    one type off              seven of the eight types are left
    narrow to 90 days         another 90 days each time
    a text that finds 3 %     the found events are given, searching for them is not measured
    all facets at once        one type, party, support and region off, and 400 days
    preparation, once         from finished columns (atlas), plain objects (others) to being ready for questions
  Yardsticks of the same run: crossfilter2; an array of objects with filter and reduce; and a floor under them all,
  reading 6 bytes of each event. arquero is not among them: the registry lacks one of its dependencies.

page     [--events 1000,10000,100000,1000000] [--runs 5] [--subject atlas,yardstick] [--setting plain,slow,webgl] [--site DIR]
  The built site in headless Chromium, 1440 x 900, drawn in software; each visit in a browser of its own with nothing in
  its cache. Files come from this machine with gzip, as from a host of static sites. --site measures another build.
  The yardstick is how most such maps are made: MapLibre with a clustered GeoJSON source of the same events, filters
  that hand it the features that are left, counts by loops. An event of a region stands at the region's label.
  Every count that a page shows is compared with a count by loops. A visit ends with the first thing that goes wrong or
  takes longer than 60 s, and is not tried again.
    plain, slow               slow = Chromium's "Slow 4G" (1.44 Mbit/s, 562.5 ms) and main thread 4 times slower; it has
                              no such brake for workers
    webgl                     only where it is named: the browser does not say that it has no GPU, so that the atlas
                              draws with MapLibre, as where there is one; in "plain" and "slow" it draws without WebGL
    open: wire                bytes that the server sent until data are visible, with headers
    open: first paint         first text or picture
    open: data visible        the page says ready and idle (<html data-app data-idle>), and the GPU has finished
    open: longest task        of the main thread; below 50 ms the browser does not tell, which is 0
    open: blocked             what tasks took beyond 50 ms each
    memory: heap of the page  objects of the main thread after garbage was collected; workers are not in it
    memory: renderer          of the process with page and workers, less that of an empty page; Linux only
    one type off, on          a click on the box of one of eight ticked types, once and again
    only one type             a click on a box where none is ticked, which narrows to it (atlas only)
    narrow days, widen days   from Enter in the box "To": to three months, and to all again
    click a region            on the map, beside every mark, with a pointer that has rested there for 12 frames
    … next paint              from the press of button or key to the next frame that shows anything of it, as Interaction
                              to Next Paint has it, in steps of 8 ms; 16 = at most 16
    … counts shown            to the frame in which the number of events has changed
    … picture                 to the end: idle again, and the GPU has finished the last frame
    … list shown              to a list with events in the popup
    … main thread             CPU time of all its tasks, with those of this measuring (in "slow": and of the brake)
    … scripts                 what scripts have of it
    … longest task            as above

first    [--runs 5] [--setting plain,slow,webgl] [--site DIR]
  The published site as it is built, with a page in its index.html that needs no script, and the same site with that page
  taken out, opened in turns. Times since the navigation began.
    first paint               first text or picture
    largest paint             the largest text or picture that was painted until data are visible
    data visible              as above

readers  [--rows 100000,1000000] [--only acled,ucdpGed,…] [--in node,browser]
  Rows per second and peak memory of each reader, for made-up files of so many rows: in Node up to the events, in the
  browser up to being ready for questions about them. JSON holds at most 50 MiB: the rows that fit are read. Each case
  has a process of its own. Memory is that of the whole process: Node, or the browser's renderer, with all that it
  loads before it reads.

served   [--rows 10000000] [--site DIR]
  A set of so many rows as one GeoParquet file behind nginx, as any static host would serve it, opened in headless
  Chromium. 65,536 made-up events are repeated with other ids and days, sorted by day and region, in row groups of
  65,536; the file is kept (2.1 GB) and used again. nginx must be installed; its configuration is generated.
    requests, MB              what nginx logged, with headers: of the Parquet file by range, and of the site packed with
                              gzip, the first time that a browser comes
    s                         until the page says ready and idle, and the GPU has finished
    renderer                  memory of the process with page and workers
  The steps: the first view; the list of a region; a week that is chosen on the page; a link with another week; the
  list of a region on it.
`
