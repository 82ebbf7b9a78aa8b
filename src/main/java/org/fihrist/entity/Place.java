package org.fihrist.entity;

/** A line of a gazetteer file, counted from 1. */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
