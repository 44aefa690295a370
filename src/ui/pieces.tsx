/** Words with their marks and points, as markup. */
import type {Child, FC} from 'hono/jsx'
import {dateInWords, visible} from '../contract/index.ts'
import type {Piece} from './marks.ts'

export const Pieces: FC<{text: string; pieces: readonly Piece<Child>[]}> = ({text, pieces}) => (
  <>
    {pieces.map((piece) => {
      if ('words' in piece) return visible(text.slice(...piece.words))
      if ('point' in piece) return piece.point
      const {mark, first} = piece
      const inner = <Pieces text={text} pieces={piece.pieces} />
      const id = first ? mark.id : undefined
      return mark.dateTime === undefined ? (
        <span id={id} class={mark.className}>
          {inner}
        </span>
      ) : (
        <time id={id} class={mark.className} datetime={mark.dateTime} title={dateInWords(mark.dateTime)}>
          {inner}
        </time>
      )
    })}
  </>
)
