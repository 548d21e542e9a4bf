/** Words for data that the reader brought, in English. */
export const own = {
  band: 'Your file – not published by this site',
  noLink: 'There is no link to this view: the file is on your device only.',
}
