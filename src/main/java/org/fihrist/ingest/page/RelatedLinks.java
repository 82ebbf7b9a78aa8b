package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what points to other articles: teasers between the paragraphs, and everything from the heading of a list of
 * articles or of the comments on, once the article has ended.
 */
final class RelatedLinks {
    private final Pointers pointers;

    RelatedLinks(Pointers pointers) {
        this.pointers = pointers;
    }

    List<PageLine> without(List<PageLine> lines) {
        PageOutline outline = new PageOutline(lines);
        List<PageLine> kept = new ArrayList<>();
        int index = 0;
        while (index < lines.size()) {
            boolean inText = outline.paragraphsBefore(index) > 0;
            Pointer pointer = pointers.of(lines.get(index).line(), inText);
            if (inText && endsPage(pointer, outline, index)) {
                return kept;
            }
            if (pointer == Pointer.NONE) {
                kept.add(lines.get(index));
            }
            index = inText ? afterTeasers(pointer, lines, index + 1) : index + 1;
        }
        return kept;
    }

    private static boolean endsPage(Pointer pointer, PageOutline outline, int index) {
        return switch (pointer) {
            case LIST -> !outline.articleGoesOnAfter(index);
            case COMMENTS -> outline.isMostlyBefore(index);
            case LABEL -> outline.paragraphsAfter(index) == 0;
            case NONE, TEASER -> false;
        };
    }

    /** A label has one headline after it, a list as many as there are before the next paragraph. */
    private int afterTeasers(Pointer pointer, List<PageLine> lines, int next) {
        int most =
                switch (pointer) {
                    case LABEL -> 1;
                    case LIST -> lines.size();
                    case NONE, TEASER, COMMENTS -> 0;
                };
        int after = next;
        while (after < lines.size() && after < next + most && isTeaser(lines.get(after))) {
            after++;
        }
        return after;
    }

    private boolean isTeaser(PageLine line) {
        return !line.isParagraph() && pointers.of(line.line(), true) == Pointer.NONE;
    }
}
