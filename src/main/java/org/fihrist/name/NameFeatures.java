package org.fihrist.name;

/**
 * What the model looks at, as numbers of features: the word and its neighbours, their letters, kinds and shares of names, and
 * the tags given to the two words before.
 *
 * <p>A feature is a hash of its kind and values; those that collide share a weight.
 */
final class NameFeatures {

    static final int BITS = 18;

    /** The most features that one word has. */
    static final int MOST = 40;

    private static final int MASK = (1 << BITS) - 1;
    /** Longer words are not told apart by their length. */
    private static final int LONGEST = 9;

    // Shares of names are told apart in steps, the finer the rarer names are among the sightings.
    private static final float[] SHARES = {0.003f, 0.01f, 0.03f, 0.07f, 0.15f, 0.3f, 0.5f, 0.75f};
    private static final int UNKNOWN_BUT_OFTEN = SHARES.length + 1;
    private static final int UNKNOWN_SHARE = UNKNOWN_BUT_OFTEN + 1;
    private static final int NO_SHARE = UNKNOWN_SHARE + 1;

    private final NameText text;
    private final int[] features = new int[MOST];
    private int size;

    NameFeatures(NameText text) {
        this.text = text;
    }

    /** The numbers of the features last collected, in the first {@link #size()} places. */
    int[] numbers() {
        return features;
    }

    int size() {
        return size;
    }

    /**
     * Collects the features that hang on the text alone.
     *
     * @param hidden whether the word itself is not looked at, only what stands around it
     */
    void collect(int i, boolean hidden) {
        size = 0;
        Word word = text.word(i);
        int own = hidden ? 0 : word.letters().base();
        int before = base(i - 1, i);
        int twoBefore = before == 0 ? 0 : base(i - 2, i - 1);
        int behind = base(i + 1, i + 1);
        int twoBehind = behind == 0 ? 0 : base(i + 2, i + 2);
        int kind = kind(i, hidden);
        int kindBefore = kindOf(i - 1, i);
        int kindTwoBefore = kindBefore == 0 ? 0 : kindOf(i - 2, i - 1);
        int kindBehind = kindOf(i + 1, i + 1);
        int kindTwoBehind = kindBehind == 0 ? 0 : kindOf(i + 2, i + 2);
        int share = hidden ? UNKNOWN_SHARE : step(word);
        int shareBefore = share(i - 1, i);
        int shareBehind = share(i + 1, i + 1);

        add(1, 0);
        if (!hidden) {
            addLetters(word.letters());
            add(2, own);
            add(3, own * 31 + before);
            add(4, own * 31 + behind);
        }
        add(5, before);
        add(6, behind);
        add(7, twoBefore * 31 + before);
        add(8, behind * 31 + twoBehind);
        add(9, before * 31 + behind);
        add(10, word.letters().proclitic());
        add(11, kind);
        add(12, kindBefore);
        add(13, kindBehind);
        add(14, pair(kindBefore, kind));
        add(15, pair(kind, kindBehind));
        add(16, pair(pair(kindTwoBefore, kindBefore), kind));
        add(17, pair(pair(kindBefore, kind), kindBehind));
        add(18, pair(pair(kind, kindBehind), kindTwoBehind));
        add(19, pair(kindTwoBefore, kindBefore));
        add(20, pair(kindBehind, kindTwoBehind));
        add(21, pair(kind, announced(i)));
        add(22, share);
        add(23, pair(shareBefore, share));
        add(24, pair(share, shareBehind));
        add(25, pair(pair(shareBefore, share), shareBehind));
        add(26, pair(share, kind));
        add(27, pair(pair(share, kind), word.letters().proclitic()));
        add(28, text.gapBefore(i).ordinal() * 8 + text.gapBehind(i).ordinal());
    }

    /** Collects the features that hang on the tags of the two words before as well. */
    void collect(int i, boolean hidden, int tagBefore, int tagTwoBefore) {
        size = 0;
        Word word = text.word(i);
        int kind = kind(i, hidden);
        int kindBefore = kindOf(i - 1, i);
        int kindBehind = kindOf(i + 1, i + 1);
        int share = hidden ? UNKNOWN_SHARE : step(word);
        int shareBehind = share(i + 1, i + 1);
        int tags = tagBefore * 3 + tagTwoBefore;

        add(40, tagBefore);
        add(41, pair(tagBefore, kind));
        add(42, pair(pair(tags, kindBefore), kind));
        add(43, pair(tagBefore, share));
        add(44, pair(pair(pair(tagBefore, share), shareBehind), kind));
        add(45, pair(pair(tagBefore, kind), kindBehind));
        add(46, base(i - 1, i) * 3 + tagBefore);
        add(47, base(i + 1, i + 1) * 3 + tagBefore);
        add(48, tagBefore * 8 + text.gapBefore(i).ordinal());
        add(49, tags);
        add(50, pair(pair(announced(i), tagBefore), share));
        add(51, pair(pair(tagBefore, word.letters().proclitic()), kind));
        if (!hidden) {
            add(52, word.letters().base() * 3 + tagBefore);
        }
    }

    private void addLetters(WordLetters letters) {
        add(30, letters.first());
        add(31, letters.firstTwo());
        add(32, letters.firstThree());
        add(33, letters.last());
        add(34, letters.lastTwo());
        add(35, letters.lastThree());
        add(36, Math.min(letters.length(), LONGEST));
    }

    private void add(int feature, int value) {
        int hash = feature * 0x9E3779B1 ^ value * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 12;
        hash *= 0x297A2D39;
        hash ^= hash >>> 15;
        features[size++] = hash & MASK;
    }

    private static int pair(int a, int b) {
        return a * 64 + b;
    }

    /** The base of a neighbour, 0 where the later of the two words is not joined to the one before. */
    private int base(int i, int later) {
        return text.isJoined(later) ? text.word(i).letters().base() : 0;
    }

    private int kindOf(int i, int later) {
        return text.isJoined(later) ? text.wordClass(i).ordinal() : 0;
    }

    private int kind(int i, boolean hidden) {
        WordClass of = hidden ? WordClass.unknown(text.word(i)) : text.wordClass(i);
        return of.ordinal();
    }

    private int announced(int i) {
        return text.isAnnounced(i) ? 1 : 0;
    }

    /** The step of a neighbour's share of names. */
    private int share(int i, int later) {
        return text.isJoined(later) ? step(text.word(i)) : NO_SHARE;
    }

    private static int step(Word word) {
        if (word.share() == WordStatistics.UNKNOWN) {
            return word.isOften() ? UNKNOWN_BUT_OFTEN : UNKNOWN_SHARE;
        }
        int step = 0;
        while (step < SHARES.length && word.share() >= SHARES[step]) {
            step++;
        }
        return step;
    }
}
