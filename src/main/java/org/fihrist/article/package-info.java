/** The article: draft, factory, the mapped document, its analyzers and the store that keeps it. */
package org.fihrist.article;
