/** The connection to Elasticsearch: the embedded server, the wait for a cluster, readiness. */
package org.fihrist.elasticsearch;
