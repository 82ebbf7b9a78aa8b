package org.fihrist.ingest;

import jakarta.annotation.Nullable;

/**
 * A page as it arrived.
 *
 * @param bytes its content
 * @param type its form
 * @param charset as its sender names it; null where nobody does
 */
record RawPage(byte[] bytes, PageType type, @Nullable String charset) {}
