package org.fihrist.ingest;

import jakarta.annotation.Nullable;

/**
 * Where in an import an article stood.
 *
 * @param file name of the file; null unless the import is multipart
 * @param line counted from 1; 1 for a page; where it begins for a document of a tagged file
 */
record Origin(@Nullable String file, long line) {}
