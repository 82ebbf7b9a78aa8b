/** Elasticsearch itself: the embedded server, and the errors that any server answers. */
package org.fihrist.elasticsearch;
