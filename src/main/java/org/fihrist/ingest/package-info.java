/** Articles coming in: pages, NDJSON, single articles, imports and their reports. */
package org.fihrist.ingest;
