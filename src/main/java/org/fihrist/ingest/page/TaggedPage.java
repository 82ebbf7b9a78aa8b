package org.fihrist.ingest.page;

import java.util.Optional;

/**
 * A document of a tagged file, as those of TREC and the Linguistic Data Consortium are.
 *
 * @param page what it says
 * @param id its number in the collection (DOCNO)
 * @param source who published it, where a tag says so
 * @param url where it was published, where a tag says so
 */
public record TaggedPage(Page page, Optional<String> id, Optional<String> source, Optional<String> url) {}
