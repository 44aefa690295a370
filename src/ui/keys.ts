/** The keys of the pages: one table for the sheet that `?` opens and for the help page. All is reachable by Tab, too. */

export interface Key {
  /** As `KeyboardEvent.key` has it; two for one after the other. */
  readonly keys: readonly string[]
  readonly does: string
}

export const keyTable: readonly Key[] = [
  {keys: ['j'], does: 'next claim'},
  {keys: ['k'], does: 'previous claim'},
  {keys: [']'], does: 'next check'},
  {keys: ['['], does: 'previous check'},
  {keys: ['Enter'], does: 'into the open note: the words behind the claim'},
  {keys: ['c'], does: 'copy the citation, with its chain'},
  {keys: ['p'], does: 'copy the address of the claim, or of the words that are selected'},
  {keys: ['o'], does: 'the original'},
  {keys: ['f'], does: 'filters'},
  {keys: ['/'], does: 'look for words in the claims; on the desk, the paste box'},
  {keys: ['m'], does: 'marks and notes off and on'},
  {keys: ['Escape'], does: 'let go of the claim'},
  {keys: ['g', 'd'], does: 'the desk'},
  {keys: ['g', 'c'], does: 'check a draft'},
  {keys: ['g', 't'], does: 'read in the page alone'},
  {keys: ['g', 'h'], does: 'help'},
  {keys: ['?'], does: 'this list'},
]
