package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows the furniture of news pages by its words: menus, sharing, counters, copyright, section names, names of sites. */
final class Furniture {
    /** Longer lines are text that happens to begin like furniture. */
    private static final int LONGEST = 30;

    /** Steps of a menu or a breadcrumb are this short. */
    private static final int STEP_WORDS = 3;

    private static final int SITE_WORDS = 6;

    /** So many parts between very wide gaps are a list, not a sentence with careless blanks. */
    private static final int TICKER_COLUMNS = 4;

    private static final int COLUMN_WORDS = 12;

    private static final Pattern STEPS = Pattern.compile("[|>›»«‹</\\\\•·←→]");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern NO_HASHTAG = Pattern.compile("(?:^| )(?!#\\S)");
    private static final Pattern SHORTCODE = Pattern.compile("\\[/?[a-z_-]+(?: [^\\]]*)?]");

    private final Phrases start;
    private final Phrases end;
    private final Phrases home;
    private final Phrases section;
    private final Phrases site;
    private final LeftOver ofTools;
    private final LeftOver ofHeader;

    Furniture(FurnitureFile file) {
        this.start = file.phrases("start");
        this.end = file.phrases("end");
        this.home = file.phrases("home");
        this.section = file.phrases("section");
        this.site = file.phrases("site");
        this.ofTools = leftOver(file, "line", "counter");
        this.ofHeader = leftOver(file, "line", "counter", "section", "between", "published", "updated", "byline-bare");
    }

    /** Whether the line is furniture wherever it stands. */
    boolean isAnywhere(Line line) {
        return line.words().isEmpty()
                || isTicker(line)
                || (line.size() <= LONGEST && (isPhrase(line) || isMachineText(line.text())));
    }

    /** Whether the line is a menu, a breadcrumb or a section's name: furniture above and below the article. */
    boolean isMenu(Line line) {
        if (line.size() > LONGEST || line.isParagraph()) {
            return false;
        }
        return ofHeader.isNothing(line) || isBreadcrumb(line);
    }

    /** Whether the line is the name of a site: it begins or ends with a word of such names. */
    boolean isSiteName(Line line) {
        boolean named = site.startOf(line.words()) > 0 || site.endOf(line.words()) > 0;
        return line.size() <= SITE_WORDS && named;
    }

    boolean isSection(Line line) {
        return section.has(line.words());
    }

    /** The words of a line that are neither counters nor section names nor labels of a date. */
    List<String> leftOver(Line line) {
        return ofHeader.of(line);
    }

    private static boolean isTicker(Line line) {
        boolean sentences = line.endsInFullStop() || line.text().contains(". ");
        return line.columns() >= TICKER_COLUMNS && line.size() <= line.columns() * COLUMN_WORDS && !sentences;
    }

    private boolean isPhrase(Line line) {
        boolean caption = !line.isParagraph() && end.endOf(line.words()) > 0;
        return start.startOf(line.words()) > 0 || caption || ofTools.isNothing(line);
    }

    private static boolean isMachineText(String text) {
        return ADDRESS.matcher(text).matches()
                || !NO_HASHTAG.matcher(text).find()
                || SHORTCODE.matcher(text).matches();
    }

    private boolean isBreadcrumb(Line line) {
        List<Line> steps = STEPS.splitAsStream(line.text())
                .map(Line::of)
                .filter(step -> step.size() > 0)
                .toList();
        if (steps.size() < 2) {
            return false;
        }
        boolean quotes = line.text().contains("«") && line.text().contains("»");
        boolean shortSteps = !quotes && steps.stream().allMatch(step -> step.size() <= STEP_WORDS);
        return home.has(steps.getFirst().words())
                || (shortSteps && (steps.size() > 2 || steps.stream().anyMatch(this::isSection)));
    }

    private static LeftOver leftOver(FurnitureFile file, String... groups) {
        List<String> keys = new ArrayList<>();
        for (String group : groups) {
            keys.addAll(file.phrases(group).keys());
        }
        return new LeftOver(file.group("pattern"), keys);
    }
}
