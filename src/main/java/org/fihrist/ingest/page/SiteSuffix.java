package org.fihrist.ingest.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the site or section that ends many headlines: {@code ... | صحيفة}, {@code ... — أخبار العالم}.
 *
 * <p>A part of the headline itself may also follow a dash. What follows is taken for a name only where it reads like
 * one, is the name of a section, or stands on a line of its own elsewhere in the page; after a bar, where it is short.
 */
final class SiteSuffix {
    /** What is left must still be a headline. */
    private static final int HEADLINE_WORDS = 3;

    private static final int NAME_WORDS = 6;

    /** More than one suffix occurs (section, site); more than three would be something else. */
    private static final int MOST = 3;

    private static final Pattern SIGN = Pattern.compile(" (?:[-–—|•·»]|::) ");
    private static final String WEAK_SIGNS = "-–—";

    private final Furniture furniture;

    SiteSuffix(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Whether a site's name ends the line, as far as the line itself tells. */
    boolean isOn(String text) {
        return !cut(text, Set.of()).equals(text);
    }

    /**
     * The headline without such suffixes.
     *
     * @param ownLines folded texts of other short lines of the page and known names of the site
     */
    String cut(String headline, Set<String> ownLines) {
        String cut = headline;
        for (int i = 0; i < MOST; i++) {
            cut = cutOne(cut, ownLines);
        }
        return cut;
    }

    private String cutOne(String headline, Set<String> ownLines) {
        int start = -1;
        int end = -1;
        Matcher sign = SIGN.matcher(headline);
        while (sign.find()) {
            start = sign.start();
            end = sign.end();
        }
        if (start < 0) {
            return headline;
        }
        Line head = Line.of(headline.substring(0, start));
        Line name = Line.of(headline.substring(end));
        boolean weak = WEAK_SIGNS.indexOf(headline.charAt(start + 1)) >= 0;
        return isName(name, head, weak, ownLines) ? head.text() : headline;
    }

    private boolean isName(Line name, Line head, boolean weak, Set<String> ownLines) {
        if (ownLines.contains(head.key()) || (ownLines.contains(name.key()) && head.size() > 1)) {
            return true;
        }
        if (furniture.isSiteName(name)) {
            return head.size() > 1 && name.size() <= head.size();
        }
        boolean shortName = name.size() <= NAME_WORDS && name.size() < head.size();
        return head.size() >= HEADLINE_WORDS && shortName && (!weak || furniture.isSection(name));
    }
}
