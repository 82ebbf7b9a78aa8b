-- Full-text search of PostgreSQL with its configuration for Arabic, as its documentation has it: a stored tsvector, a GIN index.
CREATE TABLE articles (
  id text PRIMARY KEY,
  title text NOT NULL,
  body text NOT NULL,
  published timestamptz,
  person text[] NOT NULL,
  country text[] NOT NULL,
  month text NOT NULL,
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('arabic', title), 'A') || setweight(to_tsvector('arabic', body), 'B')
  ) STORED
);

-- Ten articles with passages, their number, and the ten most frequent values of three facets, in one statement.
CREATE FUNCTION search(q text, only_country text, only_month text) RETURNS json LANGUAGE sql STABLE AS $$
  WITH query AS (SELECT plainto_tsquery('arabic', q) AS query),
  found AS MATERIALIZED (
    SELECT id, person, country, month, ts_rank(words, query) AS score
    FROM articles, query
    WHERE words @@ query
      AND (only_country IS NULL OR only_country = ANY (country))
      AND (only_month IS NULL OR only_month = month)
  ),
  best AS (SELECT id, score FROM found ORDER BY score DESC, id LIMIT 10)
  SELECT json_build_object(
    'total', (SELECT count(*) FROM found),
    'items', (
      SELECT json_agg(json_build_object(
        'id', id, 'title', title, 'published', published, 'person', person, 'country', country, 'score', score,
        'title marked', ts_headline('arabic', title, query), 'snippet', ts_headline('arabic', body, query)) ORDER BY score DESC, id)
      FROM best JOIN articles USING (id), query),
    'person', (SELECT json_agg(v) FROM (SELECT value, count(*) FROM found, unnest(person) value GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10) v),
    'country', (SELECT json_agg(v) FROM (SELECT value, count(*) FROM found, unnest(country) value GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10) v),
    'month', (SELECT json_agg(v) FROM (SELECT month AS value, count(*) FROM found GROUP BY 1 ORDER BY 1 DESC LIMIT 10) v))
$$;

CREATE TABLE searches (mix text, n int, q text NOT NULL, country text, month text, PRIMARY KEY (mix, n));
