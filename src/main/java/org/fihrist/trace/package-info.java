/** Traces: when they are on, and what must not be in them. */
package org.fihrist.trace;
