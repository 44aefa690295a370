/** What everything is: one schema a noun. Types, JSON Schema and documents are made from these. */
export * from './article.ts'
export * from './check.ts'
export * from './claim.ts'
export * from './errors.ts'
export * from './event.ts'
export * from './host.ts'
export * from './reading.ts'
export * from './span.ts'
