/** The names under which filters stand in the address. On their own, so that the page's script takes nothing else along. */
export const filterKeys = ['source', 'sure', 'status', 'whose', 'words'] as const
