package org.fihrist.article;

/** What was written before has just been made searchable, because its writer asked for it: who searches now has to find it. */
public record ArticlesSearchable() {}
