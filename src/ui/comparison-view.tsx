/** A draft held against its source: what was found, and both texts side by side, each thing linked to its place in the other. */
import type {Child, FC} from 'hono/jsx'
import {
  type Article,
  type Comparison,
  counted,
  type Finding,
  foundWords,
  type Span,
  visible,
} from '../contract/index.ts'
import {blocksOf} from './blocks.ts'
import {marksIn, pointsIn} from './in-blocks.ts'
import {type Mark, markUp, type Point} from './marks.ts'
import {Pieces} from './pieces.tsx'

export const ComparisonView: FC<{comparison: Comparison}> = ({comparison: {draft, source, findings}}) => {
  const numbered = findings.map((finding, index) => ({...finding, name: `f${index + 1}`}))
  const differing = numbered.filter(differs)
  const same = numbered.filter((finding) => !differs(finding))
  return (
    <side-by-side>
      <h1>Draft against source</h1>
      <p class="lead">{summary(findings.length, differing.length)}</p>
      {differing.length > 0 && <h2>Not as in the source</h2>}
      <List findings={differing} />
      {same.length > 0 && (
        <details>
          <summary>{counted(same.length, 'thing is', 'things are')} as in the source</summary>
          <List findings={same} />
        </details>
      )}
      <div class="sides">
        <Side title="Draft" article={draft} found={numbered.map(({span, ...rest}) => ({...rest, span}))} prefix="d" />
        <Side
          title="Source"
          article={source}
          found={numbered.flatMap(({against, ...rest}) => (against ? [{...rest, span: against}] : []))}
          prefix="s"
        />
      </div>
    </side-by-side>
  )
}

type Named = Finding & {readonly name: string}

const differs = ({found}: Finding): boolean => found !== 'same'

function summary(all: number, differing: number): string {
  if (all === 0) return 'No quotation, number, name or attribution was found in the draft.'
  const looked = `${counted(all, 'thing was', 'things were')} looked up`
  if (differing === 0) return `${looked}; each is as in the source.`
  return `${looked}; ${differing} ${differing === 1 ? 'is' : 'are'} not as in the source.`
}

const List: FC<{findings: readonly Named[]}> = ({findings}) => (
  <ul class="findings">
    {findings.map((finding) => {
      const {name, what, found, message, against} = finding
      return (
        <li id={name} class={`finding ${name}${differs(finding) ? ' differs' : ''}`}>
          <b>{foundWords[found]}</b> · {what}: {visible(message)}{' '}
          <span class="where">
            <a href={`#d-${name}`}>in the draft</a> {against && <a href={`#s-${name}`}>in the source</a>}
          </span>
        </li>
      )
    })}
  </ul>
)

interface SideProps {
  title: string
  article: Article
  /** With the span on this side. */
  found: readonly (Pick<Named, 'name' | 'found'> & {span: Span})[]
  prefix: 'd' | 's'
}

const Side: FC<SideProps> = ({title, article, found, prefix}) => {
  const marks = found.map(({name, found: how, span}): Mark => {
    const className = `found ${name}${how === 'same' ? '' : ' differs'}`
    return {span, className, id: `${prefix}-${name}`}
  })
  const points = found
    .map(({name, span: [, at]}): Point<Child> => ({at, content: <FindingNumber name={name} />}))
    .sort((one, other) => one.at - other.at)
  const blocks = blocksOf(article)
  const marksPer = marksIn(blocks, marks)
  const pointsPer = pointsIn(blocks, points)
  return (
    <section class="side" tabindex={0} aria-label={title}>
      <h2>{title}</h2>
      {blocks.map((block, index) => (
        <p class={block.kind}>
          <Pieces text={article.text} pieces={markUp(block.span, marksPer[index], pointsPer[index])} />
        </p>
      ))}
    </section>
  )
}

const FindingNumber: FC<{name: string}> = ({name}) => (
  <sup>
    <a href={`#${name}`} aria-label={`finding ${name.slice(1)}`}>
      {name.slice(1)}
    </a>
  </sup>
)
