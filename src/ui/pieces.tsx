/** Words with their marks and points, as markup. */
import type {Child, FC} from 'hono/jsx'
import {visible} from '../contract/index.ts'
import type {Piece} from './marks.ts'

export const Pieces: FC<{text: string; pieces: readonly Piece<Child>[]}> = ({text, pieces}) => (
  <>
    {pieces.map((piece) => {
      if ('words' in piece) return visible(text.slice(...piece.words))
      if ('point' in piece) return piece.point
      const {mark, first} = piece
      const {tag: Tag = 'span', className} = mark
      const title = mark.title && visible(mark.title)
      const inner = <Pieces text={text} pieces={piece.pieces} />
      const id = first ? mark.id : undefined
      // A place that another mark cuts in two is led to by its first half.
      if ((id ?? className ?? title) === undefined) return inner
      return (
        <Tag id={id} class={className} title={title}>
          {inner}
        </Tag>
      )
    })}
  </>
)
