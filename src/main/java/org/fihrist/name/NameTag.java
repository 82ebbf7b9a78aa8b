package org.fihrist.name;

/** The tags of words, as numbers that count the model's weights. */
final class NameTag {

    static final int OUTSIDE = 0;
    static final int BEGIN = 1;
    static final int INSIDE = 2;
    static final int COUNT = 3;

    private NameTag() {}
}
