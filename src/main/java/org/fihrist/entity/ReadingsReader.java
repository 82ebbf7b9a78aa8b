package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the file of forms that have several readings, told apart by context: عمان, الكونغو, جورجيا. */
final class ReadingsReader {

    private static final Set<String> KEYS = Set.of("forms", "nisba", "readings");
    private static final Set<String> READING_KEYS = Set.of("is", "usual", "written", "context");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final GazetteerBuilder gazetteer;

    ReadingsReader(GazetteerBuilder gazetteer) {
        this.gazetteer = gazetteer;
    }

    void read(String file, Reader content) {
        for (GazetteerEntry entry : new GazetteerFile(file, gazetteer.problems()).entries(content)) {
            entry.requireKeysOf(KEYS);
            List<String> forms = new ArrayList<>();
            entry.forms("forms").forEach(form -> forms.add(form.folded()));
            entry.forms("nisba").forEach(nisba -> forms.addAll(NisbaForms.of(nisba.text())));
            forms.forEach(gazetteer::withoutCountries);
            for (GazetteerEntry reading : entry.entries("readings")) {
                reading.requireKeysOf(READING_KEYS);
                addReading(forms, reading);
            }
        }
    }

    private void addReading(List<String> forms, GazetteerEntry reading) {
        Written is = reading.required("is");
        if (is == null) {
            return;
        }
        Context context = new Context();
        gazetteer.addPointers(reading.forms("context"), context);
        Sense sense = new Sense(
                country(is),
                reading.has("usual") ? Strength.USUAL : Strength.SUPPORTED,
                context,
                reading.list("written").stream().map(Written::text).toList());
        gazetteer.addForms(forms, sense, is);
    }

    /** The country of a code; null for a reading that is described in words and names no country. */
    @Nullable
    private Country country(Written is) {
        Country country = gazetteer.countries().get(is.text());
        if (country == null && CODE.matcher(is.text()).matches()) {
            gazetteer.problems().add(is.place(), "'" + is.text() + "' is no ISO 3166-1 alpha-2 code");
        }
        return country;
    }
}
