/** The index's life: analyzers, schema, aliases. */
package org.fihrist.index;
