package org.fihrist.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text typed while the wrong keyboard layout was switched on, read as the other layout would have written it: the keys of
 * بوتين give f,jdk on a US keyboard, and those of putin حعفهى on an Arabic one.
 *
 * <p>The layouts are US QWERTY and Arabic (101), the standard one of Windows; macOS calls it "Arabic - PC", and the "ara"
 * layout of Linux has the same letters. Not supported are Arabic (102), the French-based layout of the Maghreb, and the
 * "Arabic" of macOS: their keys differ. Source: Unicode CLDR, keyboards/windows/ar-t-k0-windows.xml and en-t-k0-windows.xml.
 *
 * <p>A reading says which keys were pressed, not that it makes sense: English words have one as well.
 */
public final class KeyboardLayout {

    // Key by key, row by row; the four keys that write two letters stand for them as the ligatures of Unicode.
    private static final String US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
    private static final String ARABIC = "ذ1234567890-=ضصثقفغعهخحجد\\شسيبلاتنمكطئءؤر\uFEFBىةوزظ";
    private static final String US_SHIFTED = "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String ARABIC_SHIFTED = "\u0651!@#$%^&*)(_+"
            + "\u064E\u064B\u064F\u064C\uFEF9إ\u2018÷×؛<>|"
            + "\u0650\u064D][\uFEF7أـ،/:\""
            + "~\u0652}{\uFEF5آ\u2019,.؟";

    private static final List<Ligature> LIGATURES = List.of(
            new Ligature('\uFEFB', "لا"),
            new Ligature('\uFEF5', "لآ"),
            new Ligature('\uFEF7', "لأ"),
            new Ligature('\uFEF9', "لإ"));

    private static final Map<Character, Character> TO_ARABIC = keys(US + US_SHIFTED, ARABIC + ARABIC_SHIFTED);
    private static final Map<Character, Character> TO_LATIN = keys(ARABIC + ARABIC_SHIFTED, US + US_SHIFTED);

    private record Ligature(char sign, String letters) {}

    private KeyboardLayout() {}

    /**
     * Reads text typed on the US layout as Arabic: "f,jdk" as بوتين. Marks of punctuation are letters on the Arabic layout
     * and are read as such.
     *
     * @return empty where the text has no Latin letter, or a character that the US layout has no key for
     */
    public static Optional<String> arabicOf(String latin) {
        return latin.chars().anyMatch(KeyboardLayout::isLatin)
                ? retype(latin, TO_ARABIC).map(KeyboardLayout::openLigatures)
                : Optional.empty();
    }

    /**
     * Reads text typed on the Arabic layout as Latin: "حعفهى" as putin.
     *
     * @return two readings where the text has the letters لا, which one key writes (b) as do two (gh): all of them as
     *     the one, then all of them as the other; none where the text has no Arabic letter, or a character that the
     *     Arabic layout has no key for
     */
    public static List<String> latinOf(String arabic) {
        if (arabic.chars().noneMatch(KeyboardLayout::isArabic)) {
            return List.of();
        }
        Stream<String> keys = Stream.of(closeLigatures(arabic, LIGATURES));
        if (arabic.contains("لا")) {
            keys = Stream.concat(keys, Stream.of(closeLigatures(arabic, LIGATURES.subList(1, LIGATURES.size()))));
        }
        return keys.flatMap(typed -> retype(typed, TO_LATIN).stream()).toList();
    }

    private static Optional<String> retype(String typed, Map<Character, Character> keys) {
        StringBuilder retyped = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            Character other = Character.isWhitespace(c) ? Character.valueOf(c) : keys.get(c);
            if (other == null) {
                return Optional.empty();
            }
            retyped.append(other.charValue());
        }
        return Optional.of(retyped.toString());
    }

    private static String openLigatures(String text) {
        String open = text;
        for (Ligature ligature : LIGATURES) {
            open = open.replace(String.valueOf(ligature.sign), ligature.letters);
        }
        return open;
    }

    private static String closeLigatures(String text, List<Ligature> ligatures) {
        String closed = text;
        for (Ligature ligature : ligatures) {
            closed = closed.replace(ligature.letters, String.valueOf(ligature.sign));
        }
        return closed;
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isArabic(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private static Map<Character, Character> keys(String from, String to) {
        Map<Character, Character> keys = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            keys.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(keys);
    }
}
