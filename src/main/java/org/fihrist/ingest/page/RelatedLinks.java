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

    /**
     * A label has one headline after it, or all that stand close together below it; a list as many as there are before the
     * next paragraph.
     */
    private int afterTeasers(Pointer pointer, List<PageLine> lines, int next) {
        return switch (pointer) {
            case LIST -> endOfTeasers(lines, next);
            case LABEL -> afterLabel(lines, next);
            case NONE, TEASER, COMMENTS -> next;
        };
    }

    private int afterLabel(List<PageLine> lines, int next) {
        int end = endOfTeasers(lines, next);
        int block = next;
        while (block < end && !lines.get(block).apart()) {
            block++;
        }
        // Without a blank line behind it, the last line of the block may be a heading of the article.
        boolean closed = block < lines.size() && lines.get(block).apart();
        return closed && block > next ? block : Math.min(end, next + 1);
    }

    private int endOfTeasers(List<PageLine> lines, int next) {
        int end = next;
        while (end < lines.size() && isTeaser(lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isTeaser(PageLine line) {
        return !line.isParagraph() && pointers.of(line.line(), true) == Pointer.NONE;
    }
}
