/** Names of people that no list holds: recognised by their words, what stands around them, and how they are built. */
package org.fihrist.name;
