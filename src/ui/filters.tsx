/** What can be looked for in an article: a form whose answer is an address, so that it needs no script and can be passed on. */
import type {FC} from 'hono/jsx'
import {visible} from '../contract/index.ts'
import {type Choice, choicesOf, countShown, type Filter, isFiltering} from './filter.ts'
import type {Note} from './notes.ts'

export const Filters: FC<{notes: readonly Note[]; filter: Filter}> = ({notes, filter}) => {
  const choices = choicesOf(notes)
  return (
    <claim-filters>
      <input type="checkbox" id="show-filters" class="fold" checked={isFiltering(filter)} />
      <label for="show-filters">Filters</label>
      <form class="filters" method="get" aria-label="Filter claims">
        <Select name="source" label="Source" choices={choices.source} chosen={filter.source} />
        <Select name="sure" label="How sure" choices={choices.sure} chosen={filter.sure} />
        <Select name="status" label="How far" choices={choices.status} chosen={filter.status} />
        <Select name="whose" label="Whose words" choices={choices.whose} chosen={filter.whose} />
        <label>
          <span>Words</span>
          <input type="search" name="words" value={filter.words} autocomplete="off" />
        </label>
        <button type="submit">Filter</button>
        <output>{countShown(notes, filter)}</output>
        {isFiltering(filter) && (
          <a href="?" class="all">
            show all
          </a>
        )}
      </form>
    </claim-filters>
  )
}

interface SelectProps {
  name: keyof Filter
  label: string
  choices: readonly Choice[]
  chosen?: string
}

/** One value is no choice; it is offered all the same where the address asks for another. */
const Select: FC<SelectProps> = ({name, label, choices, chosen}) => {
  if (choices.length < 2 && chosen === undefined) return null
  const known = chosen === undefined || choices.some(({value}) => value === chosen)
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">all</option>
        {choices.map(({value, label: words}) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
        {!known && (
          <option value={chosen} selected>
            {visible(chosen ?? '')} (0)
          </option>
        )}
      </select>
    </label>
  )
}
