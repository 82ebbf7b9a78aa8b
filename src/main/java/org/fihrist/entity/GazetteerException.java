package org.fihrist.entity;

import java.util.List;
import java.util.stream.Collectors;

/** Gazetteer files that cannot be used; the message names file and line of everything that is wrong in them. */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param problems one text each, file and line at its head
     */
    GazetteerException(List<String> problems) {
        super(problems.stream()
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        "the gazetteer's files have problems (" + problems.size() + "):" + System.lineSeparator()
                                + "  ",
                        "")));
    }
}
