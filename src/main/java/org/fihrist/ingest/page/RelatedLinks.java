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

    List<PageLine> without(List<PageLine> page) {
        List<PageLine> lines = withoutComments(page);
        PageOutline outline = new PageOutline(lines);
        List<PageLine> kept = new ArrayList<>();
        int index = 0;
        while (index < lines.size()) {
            boolean inText = outline.paragraphsBefore(index) > 0;
            Pointer pointer = pointers.of(lines.get(index).line(), inText);
            if (inText && endsPage(pointer, outline, index)) {
                return kept;
            }
            if (pointer == Pointer.NONE && !lines.get(index).isLink()) {
                kept.add(lines.get(index));
            }
            index = inText ? afterTeasers(pointer, lines, index + 1) : index + 1;
        }
        return kept;
    }

    /** What readers say may look like paragraphs: it goes before the end of the article is looked for. */
    private List<PageLine> withoutComments(List<PageLine> lines) {
        PageOutline outline = new PageOutline(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean mayEnd = outline.paragraphsBefore(i) > 0 && outline.isMostlyBefore(i);
            if (mayEnd && pointers.of(lines.get(i).line(), true) == Pointer.COMMENTS) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static boolean endsPage(Pointer pointer, PageOutline outline, int index) {
        return switch (pointer) {
            case LIST -> !outline.articleGoesOnAfter(index);
            case LABEL -> outline.paragraphsAfter(index) == 0;
            case NONE, TEASER, COMMENTS -> false;
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
