package org.fihrist.article;

/** An article as it is stored, with its version. */
public record StoredArticle(ArticleDocument document, StoredVersion version) {}
