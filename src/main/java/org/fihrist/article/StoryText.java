package org.fihrist.article;

import org.fihrist.text.FoldedText;

/** The words by which an article is known as the text of another one. */
final class StoryText {

    /** A shorter body may be a notice under many articles, as on rights, or no more than a link to a film. */
    private static final int SHORTEST_BODY = 20;

    private final FoldedText words;
    private final String id;

    private StoryText(FoldedText words, String id) {
        this.words = words;
        this.id = id;
    }

    /** The words of the body, since whoever republishes it writes a headline of his own; of a short body with the title. */
    static StoryText of(String title, String body) {
        FoldedText words = FoldedText.of(body);
        if (words.size() < SHORTEST_BODY) {
            words = FoldedText.of(title + "\n" + body);
        }
        return new StoryText(words, words.size() == 0 ? Digest.of(title, body) : Digest.of(words.toString()));
    }

    /** The id of a story that begins with this text: the same for all articles with the same words, whoever writes them when. */
    String id() {
        return id;
    }

    Signature signature() {
        return Signature.of(words);
    }
}
