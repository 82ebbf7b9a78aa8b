package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void knowsNoWordAtFirst() {
        assertThat(get(new WordTable(), "وزير")).isEqualTo(WordTable.ABSENT);
        assertThat(get(new WordTable(), "")).isEqualTo(WordTable.ABSENT);
    }

    @Test
    void findsAWordInsideAnArray() {
        WordTable table = new WordTable();
        table.put("زير", 7);
        assertThat(table.get("وزيرة".toCharArray(), 1, 4)).isEqualTo(7);
        assertThat(table.get("وزيرة".toCharArray(), 0, 4)).isEqualTo(WordTable.ABSENT);
    }

    @Test
    void growsAndTellsWordsOfEqualHashApart() {
        WordTable table = new WordTable();
        for (int i = 0; i < 5000; i++) {
            table.put("Aa" + i, 2 * i);
            table.put("BB" + i, 2 * i + 1);
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(get(table, "Aa" + i)).isEqualTo(2 * i);
            assertThat(get(table, "BB" + i)).isEqualTo(2 * i + 1);
        }
    }

    @Property
    void answersLikeAMap(@ForAll Map<String, Byte> words, @ForAll String other) {
        WordTable table = new WordTable();
        Map<String, Integer> map = new HashMap<>();
        words.forEach((word, value) -> {
            table.put(word, value & 0xFF);
            table.put(word, value & 0x7F);
            map.put(word, value & 0x7F);
        });
        map.forEach((word, value) -> assertThat(get(table, word)).isEqualTo(value));
        assertThat(get(table, other)).isEqualTo(map.getOrDefault(other, WordTable.ABSENT));
    }

    private static int get(WordTable table, String word) {
        return table.get(word.toCharArray(), 0, word.length());
    }
}
