package org.fihrist.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.LetterFolding;

/**
 * Names of the Hijri months as news writes them.
 *
 * <p>Sources: Unicode CLDR 48, Arabic, calendar islamic; the forms without article or with the second month's number for
 * "the other" (ربيع ثاني, جمادى الثانية), the masculine after جمادى, جماد, the case forms ذي and ذا, ذو written together
 * with what follows it, and the epithets المبارك and الحرام are our own observation of news usage.
 */
final class HijriMonths {
    /** No name is longer, vowel marks and doubled blanks included: what is longer is not looked at. */
    private static final int LONGEST = 48;

    /** Words of the longest name, its epithet included (ذو القعدة الحرام). */
    static final int MOST_WORDS = 3;

    // No-break spaces too, but no line breaks: a name is on one line.
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern EPITHET = Pattern.compile(" (?:المبارك|الحرام|الكريم)$");

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        add(1, "محرم", "المحرم");
        add(2, "صفر", "صفر الخير");
        add(3, "ربيع الأول", "ربيع أول");
        add(4, "ربيع الآخر", "ربيع آخر", "ربيع الثاني", "ربيع ثاني", "ربيع ثان");
        add(5, "جمادى الأولى", "جمادى الأول", "جمادى أولى", "جمادى أول", "جماد الأولى", "جماد الأول", "جماد أول");
        add(6, "جمادى الآخرة", "جمادى الآخر", "جمادى آخرة", "جمادى الثانية", "جمادى الثاني", "جمادى ثانية");
        add(6, "جمادى ثاني", "جماد الآخرة", "جماد الآخر", "جماد الثانية", "جماد الثاني", "جماد ثاني");
        add(7, "رجب");
        add(8, "شعبان");
        add(9, "رمضان");
        add(10, "شوال");
        addPossessor(11, "القعدة", "قعدة");
        addPossessor(12, "الحجة", "حجة");
    }

    private HijriMonths() {}

    /** How many words a name may have that begins with this word, folded, an epithet included; 0 where there is none. */
    static int mostWords(String first) {
        return FIRST_WORDS.contains(first) ? MOST_WORDS : 0;
    }

    /** The month of this name, from 1, or empty; what {@link LetterFolding} makes one may vary. */
    static OptionalInt of(CharSequence name) {
        if (name.length() > LONGEST) {
            return OptionalInt.empty();
        }
        String key = key(name);
        Integer month = MONTHS.get(key);
        month = month == null ? MONTHS.get(EPITHET.matcher(key).replaceFirst("")) : month;
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static void add(int month, String... names) {
        for (String name : names) {
            MONTHS.put(key(name), month);
            FIRST_WORDS.add(key(name).split(" ")[0]);
        }
    }

    private static void addPossessor(int month, String... names) {
        for (String name : names) {
            add(month, "ذو " + name, "ذي " + name, "ذا " + name, "ذو" + name, "ذي" + name);
        }
    }

    private static String key(CharSequence name) {
        return BLANKS.matcher(LetterFolding.fold(name)).replaceAll(" ");
    }
}
