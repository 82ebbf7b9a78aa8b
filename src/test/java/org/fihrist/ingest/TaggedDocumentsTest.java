package org.fihrist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fihrist.ingest.TaggedDocuments.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedDocumentsTest {
    private static List<Document> read(String text, long longest) throws IOException {
        TaggedDocuments documents =
                new TaggedDocuments(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<Document> all = new ArrayList<>();
        for (Document next = documents.next(); next != null; next = documents.next()) {
            all.add(next);
        }
        return all;
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void documentsComeWithTheLinesOnWhichTheyBegin() throws IOException {
        List<Document> documents = read("<DOC>\nأول\n</DOC>\n\n<doc id=\"2\">ثان</Doc><DOC>ثالث</DOC>\n", 1000);
        assertThat(documents).extracting(Document::line).containsExactly(1L, 5L, 5L);
        assertThat(documents)
                .allSatisfy(document -> assertThat(document.closed()).isTrue());
        assertThat(text(documents.get(1))).isEqualTo("<doc id=\"2\">ثان</Doc>");
    }

    @Test
    void whatIsNotClosedEndsWhereTheNextBegins() throws IOException {
        List<Document> documents = read("<DOC>\nأول\n<DOC>ثان</DOC><DOC>ثالث", 1000);
        assertThat(documents).extracting(Document::closed).containsExactly(false, true, false);
        assertThat(documents).extracting(Document::line).containsExactly(1L, 3L, 3L);
        assertThat(text(documents.get(1))).isEqualTo("<doc>ثان</DOC>");
    }

    @Test
    void whatIsTooLongIsReadPast() throws IOException {
        List<Document> documents = read("<DOC>" + "x".repeat(100) + "</DOC><DOC>y</DOC>", 50);
        assertThat(documents.getFirst().bytes()).isNull();
        assertThat(documents.getFirst().length()).isEqualTo(111);
        assertThat(text(documents.getLast())).isEqualTo("<doc>y</DOC>");
    }

    @Test
    void otherTagsAreNoDocuments() throws IOException {
        assertThat(read("<ROOT><DOCNO>1</DOCNO><DOCS></ROOT>", 1000)).isEmpty();
        assertThat(read("", 1000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<DOC>", " \n<doc id=1>", "\uFEFF<Doc\n>", "<?xml version=\"1.0\"?>\n<DOC>"})
    void aTaggedFileIsKnownByItsBeginning(String text) throws IOException {
        assertThat(isAhead(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<DOC", "<DOCTYPE html>", "<!DOCTYPE html>", "<docno>1", "خبر <DOC>", "<html>"})
    void otherFilesAreNone(String text) throws IOException {
        assertThat(isAhead(text)).isFalse();
    }

    private static boolean isAhead(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
        boolean ahead = TaggedDocuments.isAhead(in);
        assertThat(in.readAllBytes()).isEqualTo(bytes);
        return ahead;
    }

    @Property
    void takesAnyText(@ForAll String text) throws IOException {
        assertThat(read("<DOC>" + text + "</DOC>", 1_000_000)).isNotEmpty();
    }
}
