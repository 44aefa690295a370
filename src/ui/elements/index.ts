/** What pages do beyond being read: one custom element a file. */
export {}
