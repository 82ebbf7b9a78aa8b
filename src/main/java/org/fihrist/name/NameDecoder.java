package org.fihrist.name;

import static org.fihrist.name.NameTag.BEGIN;
import static org.fihrist.name.NameTag.INSIDE;
import static org.fihrist.name.NameTag.OUTSIDE;

import java.util.Arrays;

/**
 * Finds the most probable tags of a text's words (Viterbi over the tag before; the tag two before is that of the best way there,
 * an approximation).
 */
final class NameDecoder {

    /** How much less a name's beginning counts than the model says: what is tagged wrongly is seen, what is missed is not. */
    private static final float CAUTION = 0.1f;

    private static final double LEAST = 1e-12;

    /** Ways so much less probable than the best, as a natural logarithm, are not followed; of 578,790 mentions in 31,523 articles that loses one. */
    private static final double HOPELESS = 14;

    private static final int NOT_INSIDE = WordKind.bits(
            WordKind.OFFICE, WordKind.VERB, WordKind.FUNCTION_WORD, WordKind.NEGATIVE_HEAD, WordKind.COUNTRY);

    private static final float SHARE_INSIDE = 0.3f;

    private static final int NOT_FIRST =
            WordKind.bits(WordKind.FUNCTION_WORD, WordKind.TITLE_ENDING, WordKind.NEGATIVE_HEAD);

    private final NameModel model;
    private final NameText text;
    private final NameFeatures features;
    private final double[][] best;
    private final int[][] before;

    NameDecoder(NameModel model, NameText text) {
        this.model = model;
        this.text = text;
        features = new NameFeatures(text);
        best = new double[text.size()][NameTag.COUNT];
        before = new int[text.size()][NameTag.COUNT];
    }

    /** The tag of each word. */
    int[] tags() {
        for (int i = 0; i < text.size(); i++) {
            Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
            if (text.word(i).isArabic()) {
                read(i);
            } else {
                pass(i);
            }
        }
        return path();
    }

    /** The probability that a word begins a name, the words before it being none. */
    float probabilityOfBegin(int i) {
        int[] scores = new int[NameTag.COUNT];
        features.collect(i, false);
        model.add(features, scores);
        features.collect(i, false, OUTSIDE, OUTSIDE);
        model.add(features, scores);
        return NameModel.probabilities(scores)[BEGIN];
    }

    private void pass(int i) {
        for (int tag = 0; tag < NameTag.COUNT; tag++) {
            offer(i, OUTSIDE, tag, bestBefore(i, tag));
        }
    }

    private void read(int i) {
        int[] ofText = new int[NameTag.COUNT];
        features.collect(i, false);
        model.add(features, ofText);
        double least = mostBefore(i) - HOPELESS;
        for (int tagBefore = 0; tagBefore < NameTag.COUNT; tagBefore++) {
            double path = bestBefore(i, tagBefore);
            if (path < least) {
                continue;
            }
            int[] scores = ofText.clone();
            features.collect(i, false, tagBefore, i == 0 ? OUTSIDE : before[i - 1][tagBefore]);
            model.add(features, scores);
            float[] probabilities = NameModel.probabilities(scores);
            probabilities[BEGIN] *= CAUTION;
            for (int tag = 0; tag < NameTag.COUNT; tag++) {
                if (isAllowed(i, tag, tagBefore)) {
                    offer(i, tag, tagBefore, path + Math.log(probabilities[tag] + LEAST));
                }
            }
        }
    }

    private double mostBefore(int i) {
        double most = bestBefore(i, OUTSIDE);
        for (int tag = 1; tag < NameTag.COUNT; tag++) {
            most = Math.max(most, bestBefore(i, tag));
        }
        return most;
    }

    private double bestBefore(int i, int tag) {
        if (i == 0) {
            return tag == OUTSIDE ? 0 : Double.NEGATIVE_INFINITY;
        }
        return best[i - 1][tag];
    }

    private void offer(int i, int tag, int tagBefore, double score) {
        if (score > best[i][tag]) {
            best[i][tag] = score;
            before[i][tag] = tagBefore;
        }
    }

    private boolean isAllowed(int i, int tag, int tagBefore) {
        Word word = text.word(i);
        return switch (tag) {
            case BEGIN ->
                !word.isAny(NOT_FIRST)
                        && !word.isNobody()
                        && (!word.is(WordKind.TITLE) || word.isAny(WordKind.AMBIGUOUS_NAMES));
            case INSIDE ->
                tagBefore != OUTSIDE
                        && text.isJoined(i)
                        && (word.cut() == 0 || text.word(i - 1).isConnector())
                        && !WordEndings.isImperfect(word)
                        && (!word.isAny(NOT_INSIDE) || word.share() >= SHARE_INSIDE || word.is(WordKind.CONNECTOR));
            default -> true;
        };
    }

    private int[] path() {
        int[] tags = new int[text.size()];
        int tag = OUTSIDE;
        for (int i = text.size() - 1; i >= 0; i--) {
            if (i == text.size() - 1) {
                for (int other = 1; other < NameTag.COUNT; other++) {
                    tag = best[i][other] > best[i][tag] ? other : tag;
                }
            }
            tags[i] = tag;
            tag = before[i][tag];
        }
        return tags;
    }
}
