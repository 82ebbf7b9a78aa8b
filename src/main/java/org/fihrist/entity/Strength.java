package org.fihrist.entity;

/** How surely a form names its entity. */
enum Strength {
    /** In any article: a full name, an unmistakable surname. */
    CERTAIN,
    /** In an article where nothing points at another reading of the form. */
    USUAL,
    /** Only in an article that names the entity surely elsewhere, or has words that point at it: a common surname, a word with a second meaning. */
    SUPPORTED
}
