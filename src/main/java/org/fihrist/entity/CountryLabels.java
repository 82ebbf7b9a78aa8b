package org.fihrist.entity;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** Country names of the Unicode CLDR, as ICU carries them. */
final class CountryLabels {

    private final LocaleDisplayNames full;
    private final LocaleDisplayNames brief;

    CountryLabels(Language language) {
        ULocale locale = language == Language.AR ? new ULocale("ar") : ULocale.ENGLISH;
        full = LocaleDisplayNames.getInstance(locale);
        brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    }

    /** The short form where CLDR has one ("هونغ كونغ"), but never an abbreviation such as "US". */
    String label(String code) {
        String shortest = brief.regionDisplayName(code);
        return shortest.length() > 2 ? shortest : full.regionDisplayName(code);
    }
}
