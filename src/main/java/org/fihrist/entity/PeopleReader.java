package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.io.Reader;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.text.StopWords;

/** Reads files of people, the service's own and the users'. */
final class PeopleReader {

    private static final Set<String> KEYS =
            Set.of("id", "ar", "en", "country", "known", "born", "died", "names", "alone", "within", "context");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Predicate<String> ARABIC =
            Pattern.compile("\\p{IsArabic}").asPredicate();
    private static final Predicate<String> LATIN =
            Pattern.compile("\\p{IsLatin}").asPredicate();

    private final GazetteerBuilder gazetteer;
    private final Problems problems;

    PeopleReader(GazetteerBuilder gazetteer) {
        this.gazetteer = gazetteer;
        this.problems = gazetteer.problems();
    }

    void read(String file, Reader content) {
        for (GazetteerEntry entry : new GazetteerFile(file, problems).entries(content)) {
            entry.requireKeysOf(KEYS);
            Person person = person(entry);
            if (person != null) {
                addForms(person, entry);
            }
        }
    }

    @Nullable
    private Person person(GazetteerEntry entry) {
        Written id = entry.required("id");
        Written ar = label(entry, "ar", ARABIC, "Arabic");
        Written en = label(entry, "en", LATIN, "Latin");
        Written country = entry.required("country");
        Written known = entry.required("known");
        Integer born = entry.year("born");
        Integer died = entry.year("died");
        checkYears(entry, born, died);
        if (country != null && !gazetteer.countries().containsKey(country.text())) {
            problems.add(country.place(), "'" + country.text() + "' is no ISO 3166-1 alpha-2 code");
        }
        if (Stream.of(id, ar, en, country, known).anyMatch(Objects::isNull)) {
            return null;
        }
        if (!SLUG.matcher(id.text()).matches()) {
            problems.add(id.place(), "the id '" + id.text() + "' is not of small Latin letters, digits and hyphens");
        }
        Person person = new Person(id.text(), ar.text(), en.text(), country.text(), known.text(), born, died);
        if (!gazetteer.add(person)) {
            problems.add(id.place(), "the id '" + id.text() + "' is taken");
            return null;
        }
        return person;
    }

    @Nullable
    private Written label(GazetteerEntry entry, String key, Predicate<String> script, String name) {
        Written label = entry.required(key);
        if (label != null && !script.test(label.text())) {
            problems.add(label.place(), "the label '" + label.text() + "' has no " + name + " letter");
            return null;
        }
        return label;
    }

    private void checkYears(GazetteerEntry entry, @Nullable Integer born, @Nullable Integer died) {
        int now = Year.now(ZoneOffset.UTC).getValue();
        if (born != null && born > now) {
            problems.add(entry.text("born").place(), "'born' is in the future: " + born);
        }
        if (died != null && died > now) {
            problems.add(entry.text("died").place(), "'died' is in the future: " + died);
        }
        if (born != null && died != null && born > died) {
            problems.add(entry.text("died").place(), "born in " + born + ", died in " + died);
        }
    }

    private void addForms(Person person, GazetteerEntry entry) {
        List<Written> alone = entry.forms("alone");
        List<Written> within = entry.forms("within");
        List<Written> sure = sureNames(entry, within);
        gazetteer.addGivenName(person.ar());
        gazetteer.addGivenName(person.en());
        alone.stream()
                .filter(form -> StopWords.contains(form.folded()))
                .forEach(form ->
                        problems.add(form.place(), "'" + form.text() + "' is an ordinary word, not a name alone"));
        Context context = entry.has("context") ? new Context() : null;
        if (context != null) {
            gazetteer.addPointers(entry.forms("context"), context);
        }
        Sense supported = new Sense(person, Strength.SUPPORTED, context, List.of());
        if (alone.isEmpty() && within.isEmpty()) {
            sure.stream()
                    .map(PeopleReader::lastWord)
                    .filter(word -> !StopWords.contains(word.folded()))
                    .forEach(word -> addForms(word, supported));
        }
        List<Written> certain = Stream.concat(sure.stream(), alone.stream()).toList();
        gazetteer.setSpellings(person, certain);
        Sense sense = new Sense(person, Strength.CERTAIN, context, List.of());
        certain.forEach(name -> addForms(name, sense));
        within.forEach(name -> addForms(name, supported));
    }

    /**
     * The names that are sure by themselves. One of a single word is so only where its entry says so: many are ordinary
     * words. Likewise one that the entry lists among the forms that need support, because somebody else has the same name.
     */
    private List<Written> sureNames(GazetteerEntry entry, List<Written> within) {
        List<Written> names = new ArrayList<>(List.of(entry.text("ar"), entry.text("en")));
        Set<String> labels = new HashSet<>();
        names.forEach(label -> labels.add(label.folded()));
        for (Written name : entry.forms("names")) {
            if (labels.contains(name.folded())) {
                problems.add(name.place(), "'" + name.text() + "' is the label already");
            }
            names.add(name);
        }
        Set<String> unsure = within.stream().map(Written::folded).collect(Collectors.toSet());
        names.removeIf(name -> isOneWord(name) || unsure.contains(name.folded()));
        return names;
    }

    private static boolean isOneWord(Written name) {
        return !name.folded().contains(" ");
    }

    private static Written lastWord(Written name) {
        String folded = name.folded();
        return new Written(folded.substring(folded.lastIndexOf(' ') + 1), name.place());
    }

    private void addForms(Written name, Sense sense) {
        gazetteer.addForms(NameForms.of(name.text()), sense, name);
    }
}
