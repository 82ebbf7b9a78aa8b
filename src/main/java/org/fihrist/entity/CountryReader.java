package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the file of countries. */
final class CountryReader {

    private static final Set<String> KEYS =
            Set.of("id", "label", "labelEn", "names", "nisba", "plurals", "seats", "ambiguous", "en");

    private final CountryLabels arabic = new CountryLabels(Language.AR);
    private final CountryLabels english = new CountryLabels(Language.EN);
    private final GazetteerBuilder gazetteer;

    CountryReader(GazetteerBuilder gazetteer) {
        this.gazetteer = gazetteer;
    }

    void read(String file, Reader content) {
        Problems problems = gazetteer.problems();
        for (GazetteerEntry entry : new GazetteerFile(file, problems).entries(content)) {
            entry.requireKeysOf(KEYS);
            Written code = entry.required("id");
            if (code != null) {
                Country country = new Country(
                        code.text(),
                        label(entry.text("label"), arabic, code.text()),
                        label(entry.text("labelEn"), english, code.text()));
                if (gazetteer.add(country)) {
                    addForms(country, entry);
                } else {
                    problems.add(code.place(), "the code '" + code.text() + "' is taken");
                }
            }
        }
    }

    private static String label(@Nullable Written own, CountryLabels labels, String code) {
        return own == null ? labels.label(code) : own.text();
    }

    private void addForms(Country country, GazetteerEntry entry) {
        Sense sure = new Sense(country, Strength.CERTAIN);
        List<Written> names = entry.forms("names");
        gazetteer.setSpellings(country, names);
        List<Written> plain = new ArrayList<>(names);
        plain.addAll(entry.forms("seats"));
        plain.addAll(entry.forms("en"));
        plain.forEach(form -> gazetteer.addForms(List.of(form.folded()), sure, form));
        entry.forms("nisba").forEach(nisba -> gazetteer.addForms(NisbaForms.of(nisba.text()), sure, nisba));
        entry.forms("plurals").forEach(plural -> gazetteer.addForms(NisbaForms.ofPlural(plural.text()), sure, plural));
        Sense supported = new Sense(country, Strength.SUPPORTED);
        entry.forms("ambiguous").forEach(form -> gazetteer.addForms(List.of(form.folded()), supported, form));
    }
}
