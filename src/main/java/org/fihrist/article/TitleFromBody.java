package org.fihrist.article;

/** The title of an article that came without one: the beginning of its body. */
final class TitleFromBody {

    private static final int LONGEST = 100;

    private TitleFromBody() {}

    /** The first line, cut between words with an ellipsis where it is longer than 100 characters. */
    static String of(String body) {
        String line = body.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(
                                0,
                                end > 0
                                        ? end
                                        : Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                        .strip()
                + "…";
    }
}
