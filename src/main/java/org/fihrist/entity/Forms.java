package org.fihrist.entity;

import org.fihrist.text.FoldedText;

/** The way forms are compared: folded words, one blank between them, whatever stood there. */
final class Forms {

    private Forms() {}

    static String fold(String form) {
        return FoldedText.of(form).toString();
    }
}
