/** The index's life: analyzers, schema, aliases, the wait for a cluster, readiness. */
package org.fihrist.index;
