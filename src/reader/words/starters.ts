/** Words of closed classes that open an English sentence, so that a capital on them after a doubtful stop means a new one. Own list. */
export const starters: ReadonlySet<string> = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our your my there here ' +
    'in on at by for from with without under over after before since until during despite amid among as while when where ' +
    'if because although though unless whether what who how why which ' +
    'but and or yet so nor still however meanwhile also then now once earlier later ' +
    'some many most several both all each no not none nobody everyone people others another asked according ' +
    'mr mr. mrs mrs. ms ms. dr dr.'
  ).split(' '),
)
