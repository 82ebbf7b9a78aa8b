package org.fihrist.ingest.page;

import java.util.List;
import java.util.Optional;
import org.fihrist.date.RelativeMention;
import org.fihrist.date.RelativeReader;

/**
 * Tells lines that say how long ago an article appeared ({@code منذ ساعتين}, {@code نشر أمس}, {@code سليم الورّاق - قبل 3
 * أيام}) from lines that merely contain such words.
 */
final class AgoLines {
    private static final int LONGEST = 12;
    private static final int AUTHOR_WORDS = 5;
    private static final String SIGNS = "|•·–—-/";

    private final Furniture furniture;
    private final Phrases published;
    private final Phrases updated;

    AgoLines(Furniture furniture, FurnitureFile file) {
        this.furniture = furniture;
        this.published = file.phrases("published");
        this.updated = file.phrases("updated");
    }

    /** What the line says; empty where it says something else too, or speaks of a change. */
    Optional<RelativeMention> read(Line line) {
        if (line.size() > LONGEST || line.isParagraph()) {
            return Optional.empty();
        }
        List<RelativeMention> mentions = RelativeReader.read(line.text());
        if (mentions.size() != 1 || updated.startOf(line.words()) > 0) {
            return Optional.empty();
        }
        RelativeMention mention = mentions.getFirst();
        return Optional.of(mention).filter(ago -> isAll(line, ago) && (ago.counted() || isTime(line, ago)));
    }

    private boolean isAll(Line line, RelativeMention ago) {
        String before = line.text().substring(0, ago.start());
        String after = line.text().substring(ago.end());
        List<String> rest = furniture.leftOver(Line.of(before + " " + after));
        boolean parted = isSign(last(before.strip())) || isSign(first(after.strip()));
        return rest.isEmpty() || (ago.counted() && parted && rest.size() <= AUTHOR_WORDS);
    }

    /** {@code اليوم} is the name of sections and papers, too: it needs a label, a weekday or a time of day beside it. */
    private boolean isTime(Line line, RelativeMention ago) {
        return ago.time().amount() > 0
                || ago.weekday().isPresent()
                || published.startOf(line.words()) > 0
                || line.words().stream().anyMatch(Word::isNumber);
    }

    private static boolean isSign(int character) {
        return character >= 0 && SIGNS.indexOf(character) >= 0;
    }

    private static int first(String text) {
        return text.isEmpty() ? -1 : text.charAt(0);
    }

    private static int last(String text) {
        return text.isEmpty() ? -1 : text.charAt(text.length() - 1);
    }
}
