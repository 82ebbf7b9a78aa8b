// Orama as a reference: all articles in one process, asked over HTTP. usage: node server.mjs ARTICLES.ndjson PORT
import { createServer } from 'node:http'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { create, insertMultiple, search } from '@orama/orama'

const [file, port] = process.argv.slice(2)
const schema = { title: 'string', body: 'string', person: 'enum[]', country: 'enum[]', month: 'enum' }
const db = create({ schema, language: 'arabic' })
let batch = []
for await (const line of createInterface({ input: createReadStream(file) })) {
  batch.push(JSON.parse(line))
  if (batch.length === 500) await insertMultiple(db, batch.splice(0), 500)
}
await insertMultiple(db, batch, 500)

const top = { limit: 10, order: 'DESC' }
createServer(async (request, response) => {
  const asked = new URL(request.url, 'http://localhost').searchParams
  const where = {}
  if (asked.has('country')) where.country = { containsAll: [asked.get('country')] }
  if (asked.has('month')) where.month = { eq: asked.get('month') }
  // All words have to match.
  const found = await search(db, {
    term: asked.get('q') ?? '', properties: ['title', 'body'], threshold: 0, limit: 10, where, facets: { person: top, country: top, month: top },
  })
  const items = found.hits.map(({ id, score, document: { body, ...shown } }) => ({ id, score, ...shown, snippet: body.slice(0, 220) }))
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ total: found.count, items, facets: found.facets }))
}).listen(Number(port), '127.0.0.1')
