package org.fihrist.entity;

/** How a form stands in the text. */
enum Shape {
    /** Two words or more: a full name. */
    PHRASE,
    /** One word as it is. */
    WORD,
    /** One word behind a proclitic: of لصالح nobody knows whether it is a name. */
    WORD_BEHIND_PROCLITIC
}
