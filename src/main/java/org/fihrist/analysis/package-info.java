/**
 * Arabic analysis for Lucene: the letters, signs and stems of {@link org.fihrist.text} as char and token filters, and
 * the Elasticsearch stable plugin that offers them by name. The same classes run in the service and in Elasticsearch.
 */
package org.fihrist.analysis;
