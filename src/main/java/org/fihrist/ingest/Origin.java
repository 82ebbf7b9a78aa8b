package org.fihrist.ingest;

import jakarta.annotation.Nullable;

/**
 * Where in an import an article stood.
 *
 * @param file name of the file; null unless the import is multipart
 * @param line counted from 1; 1 for a page
 */
record Origin(@Nullable String file, long line) {}
