package org.fihrist.article;

/**
 * The index of articles has just been created and is empty.
 *
 * @param name its name
 */
public record IndexCreated(String name) {}
