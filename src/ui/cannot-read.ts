/** What the product does not read, for pages that say so before one tries. */
export const cannotRead: readonly string[] = [
  'Languages other than English.',
  'PDFs, scans, pictures, sound and video.',
  'Tables, lists of results and captions: they are left out, and the page says so.',
  'Pages behind a login or a paywall: paste the text, or save the page and drop the file.',
  'More than 5 MB at once.',
]
