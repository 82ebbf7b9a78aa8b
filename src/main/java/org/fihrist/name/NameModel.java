package org.fihrist.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * The weights of features for tags: a logistic model (maximum entropy), trained by the trainer in the tests on labels that rules
 * gave to a news collection. No text, no annotation by people.
 */
final class NameModel {

    private static final String FILE = "model.gz";

    /** What a weight of one stands for. */
    private static final float STEP = 0.05f;

    private final byte[] weights;

    NameModel(byte[] weights) {
        this.weights = weights;
    }

    /** The model that Fihrist comes with. */
    static NameModel read() {
        try (InputStream in = new GZIPInputStream(NameModel.class.getResourceAsStream(FILE))) {
            byte[] weights = in.readAllBytes();
            if (weights.length != NameTag.COUNT << NameFeatures.BITS) {
                throw new IllegalStateException(FILE + " does not fit the features: " + weights.length + " weights");
            }
            return new NameModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** The model of exact weights, rounded. */
    static NameModel of(float[] exact) {
        byte[] weights = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            weights[i] = (byte) Math.clamp(Math.round(exact[i] / STEP), Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return new NameModel(weights);
    }

    void write(OutputStream out) throws IOException {
        out.write(weights);
    }

    /** Adds the weights of features to the scores of the tags, in steps. */
    void add(NameFeatures features, int[] scores) {
        int[] numbers = features.numbers();
        int outside = 0;
        int begin = 0;
        int inside = 0;
        for (int i = 0; i < features.size(); i++) {
            int at = numbers[i] * NameTag.COUNT;
            outside += weights[at + NameTag.OUTSIDE];
            begin += weights[at + NameTag.BEGIN];
            inside += weights[at + NameTag.INSIDE];
        }
        scores[NameTag.OUTSIDE] += outside;
        scores[NameTag.BEGIN] += begin;
        scores[NameTag.INSIDE] += inside;
    }

    /** The probabilities of the tags by their scores. */
    static float[] probabilities(int[] scores) {
        float[] probabilities = new float[NameTag.COUNT];
        for (int tag = 0; tag < NameTag.COUNT; tag++) {
            probabilities[tag] = scores[tag] * STEP;
        }
        normalize(probabilities);
        return probabilities;
    }

    /** Makes probabilities of scores, in place. */
    static void normalize(float[] scores) {
        float greatest = Math.max(scores[0], Math.max(scores[1], scores[2]));
        float sum = 0;
        for (int tag = 0; tag < NameTag.COUNT; tag++) {
            scores[tag] = (float) Math.exp(scores[tag] - greatest);
            sum += scores[tag];
        }
        for (int tag = 0; tag < NameTag.COUNT; tag++) {
            scores[tag] /= sum;
        }
    }
}
