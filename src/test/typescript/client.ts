import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./api.js";

/** The service at an address, or at that of the page. */
export const connect = (baseUrl = "") => createClient<paths>({ baseUrl });

export type Query = NonNullable<paths["/v1/articles"]["get"]["parameters"]["query"]>;

/** All articles that match, fetched page by page. */
export async function* articles(fihrist: Client<paths>, query: Query) {
  let cursor: string | null = null;
  do {
    const page: Query = cursor ? { ...query, cursor } : query;
    const { data, error } = await fihrist.GET("/v1/articles", { params: { query: page } });
    if (!data) throw new Error(error.detail); // a problem: status, detail, parameter, allowed
    yield* data.items;
    cursor = data.next;
  } while (cursor);
}

/** A snippet as HTML: its marks are pairs of start and end, in the units in which JavaScript counts. */
export function html({ text, marks }: { text: string; marks: number[][] }): string {
  const escape = (part: string) => part.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  let out = "";
  let done: number | undefined = 0;
  for (const [start, end] of marks) {
    out += `${escape(text.slice(done, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    done = end;
  }
  return out + escape(text.slice(done));
}
