/** What the graph's outputs mean: model.json, which training/export.py writes beside it. */
import * as z from 'zod'
import {ReportedlyError} from '../../contract/index.ts'
import {type NameType, nameTypes} from './labels.ts'

const inOrder = (...words: string[]) =>
  z.array(z.string()).refine((found) => found.join() === words.join(), `These, in this order: ${words.join(', ')}.`)

const Facts = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.object({window: z.number().int().min(16)}),
  labels: z.object({
    cue: inOrder('O', 'B', 'I'),
    tags: inOrder('O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'),
    roles: inOrder('inside source', 'inside content', 'begin source', 'begin content', 'end source', 'end content'),
    names: z
      .array(z.string())
      .refine((tags) => tags.join() === tagsOf(typesOf(tags)).join(), 'O, then B- and I- of each type.'),
    relations: z.array(z.string()).refine((labels) => labels.length > 1 && labels.includes('root'), 'With "root".'),
    upos: z.array(z.string()).min(1),
    xpos: z.array(z.string()).min(1),
  }),
  links: z.object({
    distance: z.array(z.number()).min(1),
    same: z.tuple([z.number(), z.number()]),
    width: z.number().positive(),
  }),
  /** What makes relations of `dependent` and `governor`: a row a label, as many columns as these are wide. */
  relation: z
    .object({weight: z.array(z.array(z.number()).min(1)), bias: z.array(z.number())})
    .refine(({weight, bias}) => weight.length === bias.length, 'A row and a number a label.'),
  longestMention: z.number().int().min(1),
  /** Types of names that the model was never told the absence of: what may be one of them counts as outside. */
  unmarked: z.array(z.enum(nameTypes)),
  /** By kind of chance: Platt scaling, a * log odds + b, fitted on dev texts. What is not there stays as it is. */
  calibration: z
    .partialRecord(z.enum(['cue', 'outermost', 'whole', 'name', 'mention']), z.object({a: z.number(), b: z.number()}))
    .default({}),
  /** Where the output `certainty` lies on FactBank's scale when it says -3, -1, 1 and 3; without it, where it says. */
  certaintyAt: z.tuple([z.number(), z.number(), z.number(), z.number()]).default([-3, -1, 1, 3]),
})

export type Facts = z.infer<typeof Facts>
export type Chance = keyof Facts['calibration']

/** Reads model.json. Throws `asset/broken` where it is none, or one of a graph with other outputs. */
export function readFacts(bytes: Uint8Array): Facts {
  try {
    return Facts.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    throw new ReportedlyError('asset/broken', 'The labels of the model are damaged. Install the package again.', {
      cause,
      details: {asset: 'labels'},
    })
  }
}

/** The types of names that the graph knows, in the order of their columns. */
export function typesOf(tags: readonly string[]): NameType[] {
  return nameTypes
    .filter((type) => tags.includes(`B-${type}`))
    .sort((a, b) => tags.indexOf(`B-${a}`) - tags.indexOf(`B-${b}`))
}

const tagsOf = (types: readonly NameType[]): string[] => ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`])]
