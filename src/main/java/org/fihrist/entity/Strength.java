package org.fihrist.entity;

/** How surely a form names its entity. */
enum Strength {
    /** In any article: a full name, an unmistakable surname. */
    CERTAIN,
    /** Only in an article that names the entity surely elsewhere: a common surname, a word with a second meaning. */
    SUPPORTED
}
