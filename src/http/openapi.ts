/** The API described for programs (OpenAPI 3.1), from the contract's schemas and the lists of pages and formats. */
import {errorCodes, schemasByName} from '../contract/index.ts'
import {endingsOfArticle} from './exports.ts'

type Node = Readonly<Record<string, unknown>>

/** By path, then by method. */
type Paths = Readonly<Record<string, Readonly<Record<string, Node & {readonly summary: string}>>>>

const ref = (name: string): Node => ({$ref: `#/components/schemas/${name}`})
const json = (schema: Node): Node => ({'application/json': {schema}})

/** What can go wrong, by status: the codes that answer with it. */
const failures = (...statuses: number[]): Node =>
  Object.fromEntries(
    statuses.map((status) => {
      const codes = Object.entries(errorCodes).filter(([, {http}]) => http === status)
      return [status, {description: codes.map(([, {means}]) => means).join(' '), content: json(ref('Error'))}]
    }),
  )

const ofReading = [400, 403, 408, 413, 415, 422, 429, 502, 503, 504]

function operations(): Paths {
  const id = {name: 'id', in: 'path', required: true, schema: {type: 'string'}}
  const lines = (what: string): Node => ({
    'application/x-ndjson': {schema: {type: 'string', description: `One ${what} a line; an answer a line, in order.`}},
  })
  return {
    '/api/read': {
      post: {
        operationId: 'read',
        summary: 'Read one article, or many as JSON lines; keeps nothing',
        requestBody: {required: true, content: {...json(ref('ArticleRequest')), ...lines('ArticleRequest')}},
        responses: {
          200: {description: 'The reading.', content: {...json(ref('Reading')), ...lines('Reading or Error')}},
          ...failures(...ofReading),
        },
      },
    },
    '/api/check': {
      post: {
        operationId: 'check',
        summary: 'Hold a draft against its source; only matching, no verdict; keeps nothing',
        requestBody: {required: true, content: {...json(ref('CheckRequest')), ...lines('CheckRequest')}},
        responses: {
          200: {description: 'What was found.', content: {...json(ref('Comparison')), ...lines('Comparison or Error')}},
          ...failures(404, ...ofReading),
        },
      },
    },
    '/api/status': {
      get: {
        operationId: 'status',
        summary: 'What reads here, and how many articles are kept',
        responses: {200: {description: 'Version, model, runtime and count.', content: json(ref('Status'))}},
      },
    },
    '/desk.json': {
      get: {
        operationId: 'desk',
        summary: 'The articles that are kept, read last first',
        responses: {200: {description: 'Their ids, headlines and outlets.', content: json({type: 'object'})}},
      },
    },
    '/articles/{id}.json': {
      get: {
        operationId: 'article',
        summary: 'The reading of an article that was read here',
        parameters: [id],
        responses: {200: {description: 'The reading.', content: json(ref('Reading'))}, ...failures(404)},
      },
    },
    ...Object.fromEntries(
      endingsOfArticle().map(({ending, name, mediaType, does}) => [
        `/articles/{id}${ending}`,
        {
          get: {
            operationId: `article-${name}`,
            summary: `The same: ${does}`,
            parameters: [id],
            responses: {200: {description: does, content: {[mediaType]: {}}}, ...failures(404)},
          },
        },
      ]),
    ),
    '/check/{id}.json': {
      get: {
        operationId: 'comparison',
        summary: 'A draft and its source that were compared here',
        parameters: [id],
        responses: {200: {description: 'What was found.', content: json(ref('Comparison'))}, ...failures(404)},
      },
    },
    '/schema/reading.json': {
      get: {
        operationId: 'schema',
        summary: 'JSON Schema of a reading',
        responses: {200: {description: 'Draft 2020-12.', content: json({type: 'object'})}},
      },
    },
  }
}

export const openApi = (version: string): Node & {readonly paths: Paths} => ({
  openapi: '3.1.0',
  info: {
    title: 'Reportedly',
    version,
    description: 'Reads news and shows who said what, on whose word, how sure, and what became of it.',
    license: {name: 'MIT', identifier: 'MIT'},
  },
  paths: operations(),
  components: {
    schemas: {
      ...schemasByName((name) => `#/components/schemas/${name}`),
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'message', 'details'],
            properties: {
              code: {enum: Object.keys(errorCodes), description: 'Does not change.'},
              message: {type: 'string', description: 'For the person who can act; may change.'},
              details: {type: 'object'},
            },
          },
        },
      },
      Status: {
        type: 'object',
        required: ['version', 'model', 'runtime', 'kept'],
        properties: {
          version: {type: 'string'},
          model: {type: 'string'},
          runtime: {enum: ['native', 'wasm']},
          kept: {type: 'integer'},
        },
      },
    },
  },
})
