/** Manners of HTTP that all resources share: the language of labels, parameters nobody declared. */
package org.fihrist.http;
