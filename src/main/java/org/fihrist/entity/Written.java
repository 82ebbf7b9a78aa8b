package org.fihrist.entity;

/** A text of a gazetteer file and where it stands. */
record Written(String text, Place place) {

    String folded() {
        return Forms.fold(text);
    }
}
