/** What a front end does, from the first search to an article of its own, in the order in which its users would. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { components } from "./api.js";
import { articles, connect, html, type Query } from "./client.js";

const fihrist = connect(process.env.FIHRIST ?? "http://localhost:8080");

const PUTIN = "vladimir-putin";
const NEWS = "fihrist-client-1";
const TITLE = "غوتيريش يصل إلى القاهرة";

async function search(query: Query) {
  const { data, error } = await fihrist.GET("/v1/articles", { params: { query } });
  assert.ok(data, error?.detail);
  return data;
}

function assertAll<T>(items: T[], holds: (item: T) => boolean) {
  assert.ok(items.length > 0);
  assert.ok(items.every(holds));
}

test("a search finds articles and marks the words", async () => {
  const { total, items, interpretation } = await search({ q: "Putin", lang: "en" });
  assert.ok(total.value > 1);
  assert.equal(total.relation, "eq");
  assert.equal(interpretation.entities[0]?.id, PUTIN);
  const snippet = items[0]?.snippets[0];
  assert.ok(snippet);
  assert.match(html(snippet), /<mark>[^<]*بوتين<\/mark>/);
});

test("marks become elements, and nothing else of a text does", () => {
  assert.equal(html({ text: "<b> قمة & قمة", marks: [[4, 7]] }), "&#60;b&#62; <mark>قمة</mark> &#38; قمة");
});

test("a facet's value filters", async () => {
  const all = await search({ q: "بوتين", lang: "en" });
  const value = all.facets.person?.values.find(({ value }) => value !== PUTIN);
  assert.ok(value);
  const filtered = await search({ q: "بوتين", person: [PUTIN, value.value], "person.op": "and", highlight: false });
  assert.equal(filtered.total.value, value.count);
  assert.ok(filtered.items.length > 0);
  for (const { persons, snippets } of filtered.items) {
    assert.ok(persons.some(({ id }) => id === value.value));
    assert.deepEqual(snippets, []);
  }
});

test("pages follow each other to the last article", async () => {
  const ids = new Set<string>();
  for await (const { id } of articles(fihrist, { person: [PUTIN], limit: 2 })) {
    ids.add(id);
  }
  assert.equal(ids.size, (await search({ person: [PUTIN] })).total.value);
  assert.ok(ids.size > 2);
});

test("an article is read in whole", async () => {
  const [first] = (await search({ q: "بوتين" })).items;
  assert.ok(first);
  const { data } = await fihrist.GET("/v1/articles/{id}", { params: { path: { id: first.id }, query: { lang: "en" } } });
  assert.equal(data?.title, first.title);
  assert.ok(data.persons.some(({ label }) => label === "Vladimir Putin"));
});

test("a facet is searched within", async () => {
  const { data } = await fihrist.GET("/v1/facets/{facet}", {
    params: { path: { facet: "person" }, query: { prefix: "mac", lang: "en" } },
  });
  assert.equal(data?.values[0]?.value, "emmanuel-macron");
});

test("what is typed is completed", async () => {
  const { data } = await fihrist.GET("/v1/suggest", { params: { query: { q: "puti", lang: "en" } } });
  assert.equal(data?.persons[0]?.value, PUTIN);
  assert.equal(data.persons[0].label, "Vladimir Putin");
});

test("a timeline counts every article once", async () => {
  const { data } = await fihrist.GET("/v1/timeline", { params: { query: { person: [PUTIN], interval: "day" } } });
  assert.ok(data);
  const counted = data.buckets.reduce((sum, { count }) => sum + count, data.unknown);
  assert.equal(counted, (await search({ person: [PUTIN] })).total.value);
  assertAll(data.buckets, ({ from, to }) => from === to);
});

test("what a search finds is exported", async () => {
  const query = { person: [PUTIN], lang: "en" as const };
  const { data: lines } = await fihrist.GET("/v1/export", { params: { query }, parseAs: "text" });
  const exported = lines?.trim().split("\n").map((line): components["schemas"]["Article"] => JSON.parse(line));
  assert.ok(exported);
  assert.equal(exported.length, (await search(query)).total.value);
  assertAll(exported, ({ persons }) => persons.some(({ id }) => id === PUTIN));
  const table = await fihrist.GET("/v1/export", { params: { query: { ...query, format: "csv" } }, parseAs: "text" });
  assert.match(table.data ?? "", /^id,title,published/);
});

test("similar articles are found", async () => {
  const { data } = await fihrist.GET("/v1/articles/{id}/similar", { params: { path: { id: "seed-005" } } });
  assert.ok(data && data.items.length > 0);
  assertAll(data.items, ({ id }) => id !== "seed-005");
});

test("people stand out in a year", async () => {
  const period = { from: "2025-01-01", to: "2025-12-31" };
  const query = { q: "بوتين", ...period };
  const { data } = await fihrist.GET("/v1/trends", { params: { query: { ...query, compare: 730 } } });
  assert.deepEqual(data?.period, { ...period, articles: (await search(query)).total.value });
  assertAll(data.persons, ({ articles }) => articles > 0);
  const { error } = await fihrist.GET("/v1/trends", { params: { query: { ...query, to: "yesterday" } } });
  assert.equal(error?.parameter, "to");
});

test("stories are counted beside articles", async () => {
  const { total, items } = await search({ collapse: "story", limit: 100 });
  assert.ok(total.stories !== null && total.stories <= total.value);
  assertAll(items, ({ copies }) => copies !== null);
});

test("an answer that is there already is not sent again", async () => {
  const first = await fihrist.GET("/v1/articles", { params: { query: { q: "بوتين" } } });
  const tag = first.response.headers.get("ETag");
  assert.ok(tag);
  const again = await fihrist.GET("/v1/articles", {
    params: { query: { q: "بوتين" }, header: { "If-None-Match": tag } },
  });
  assert.equal(again.response.status, 304);
});

test("what is imported is found", async () => {
  const line = JSON.stringify({ id: NEWS, title: TITLE, published: "2025-08-13", source: "client" });
  const { data: report } = await fihrist.POST("/v1/imports", {
    params: { query: { refresh: true } },
    headers: { "Content-Type": "application/x-ndjson" },
    body: line,
    bodySerializer: (body) => body,
  });
  assert.ok(report && "created" in report); // and not the state of an import that goes on
  assert.equal(report.created, 1);
  assert.deepEqual(report.articles, [{ line: 1, id: NEWS, outcome: "created" }]);
  const { items } = await search({ q: "غوتيريش القاهرة", source: ["client"] });
  assert.equal(items[0]?.title, TITLE);
  assert.equal(items[0].month, "2025-08");
});

test("an article is written and deleted", async () => {
  const path = { id: NEWS };
  const { data, response } = await fihrist.PUT("/v1/articles/{id}", { params: { path }, body: { title: TITLE } });
  assert.equal(response.status, 200);
  assert.equal(data?.published, null);
  assert.equal((await fihrist.DELETE("/v1/articles/{id}", { params: { path } })).response.status, 204);
});

test("a text is analysed", async () => {
  const { data } = await fihrist.POST("/v1/analyze", { body: { text: "اتصل بوتين بكيم جونغ أون" } });
  assert.deepEqual(data?.mentions.map(({ id }) => id), [PUTIN, "kim-jong-un"]);
});

test("a problem says what is wrong", async () => {
  const { data, error } = await fihrist.GET("/v1/articles", { params: { query: { month: ["2025-13"] } } });
  assert.equal(data, undefined);
  assert.equal(error?.status, 400);
  assert.equal(error.parameter, "month");
  const absent = await fihrist.GET("/v1/articles/{id}", { params: { path: { id: "none" } } });
  assert.equal(absent.error?.status, 404);
  assert.ok(absent.response.headers.get("X-Request-Id"));
});
