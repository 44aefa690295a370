/** What a tool is: a name, what goes in and out, and one function of a desk. */
import type * as z from 'zod'
import type {Desk} from '../desk/index.ts'

export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: Output
  /** Keeps nothing and fetches nothing. Throws as the desk does. */
  run(desk: Desk, asked: z.infer<Input>, signal: AbortSignal): Promise<z.infer<Output>>
}
