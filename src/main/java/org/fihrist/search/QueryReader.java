package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fihrist.entity.Mention;
import org.fihrist.error.ProblemException;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Term;
import org.fihrist.search.QueryReading.Word;
import org.fihrist.search.QueryText.Clause;
import org.fihrist.text.LetterFolding;
import org.fihrist.text.MonthNames;
import org.fihrist.text.StopWords;

/** Understands q: which of its words are names, which ask, which only hold the others together. */
@ApplicationScoped
public class QueryReader {

    /** From so many words on, a query is taken for a sentence: nobody chooses as many keywords. */
    private static final int SENTENCE = 7;

    /** Question words that link as well: who and from, what and that which, which and any, how many and as. */
    private static final Set<String> ALSO_LINKING = Set.of("من", "ما", "اي", "كم", "لما", "لمن");

    /** Function words that follow a question word at once: who is he that. */
    private static final Set<String> SUBJECTS = Set.of("هو", "هي", "هم", "الذي", "التي", "الذين", "كان", "كانت");

    private final SearchLimits limits;
    private final NameReader names;

    QueryReader(SearchLimits limits, NameReader names) {
        this.limits = limits;
        this.names = names;
    }

    /**
     * Reads a query.
     *
     * @param variants whether other spellings of names and other names of months are wanted
     * @throws ProblemException when q has too many words
     */
    QueryReading read(String q, QueryEntities entities, boolean variants) {
        QueryText text = QueryText.parse(q);
        if (text.clauses().size() > limits.maxClauses()) {
            throw ProblemException.badParameter(
                    "q",
                    "q has " + text.clauses().size() + " words.",
                    List.of("at most " + limits.maxClauses() + " words"));
        }
        List<Term> terms = terms(words(text.included()), entities, variants);
        List<Term> wanted = terms.stream().filter(term -> !isFunctionWord(term)).toList();
        List<String> quotes = quotes(text.included());
        // A query of nothing but function words asks for them.
        boolean all = wanted.isEmpty() && quotes.isEmpty();
        return new QueryReading(
                all ? terms : wanted,
                quotes,
                terms(words(text.excluded()), entities, variants),
                quotes(text.excluded()),
                all
                        ? List.of()
                        : terms.stream()
                                .filter(QueryReader::isFunctionWord)
                                .map(Term::text)
                                .toList(),
                isQuestion(q, terms, wanted));
    }

    private static boolean isQuestion(String q, List<Term> terms, List<Term> wanted) {
        return wanted.size() >= SENTENCE
                || q.indexOf('?') >= 0
                || q.indexOf('؟') >= 0
                || IntStream.range(0, terms.size()).anyMatch(at -> asks(terms, at));
    }

    /** Whether a question begins with a word: من at the beginning asks, but in the middle it mostly means "from". */
    private static boolean asks(List<Term> terms, int at) {
        String word = folded(terms.get(at));
        if (!StopWords.asks(word)) {
            return false;
        }
        if (!ALSO_LINKING.contains(word)) {
            return true;
        }
        boolean first = terms.subList(0, at).stream().allMatch(QueryReader::isFunctionWord);
        String next = at + 1 < terms.size() ? folded(terms.get(at + 1)) : "";
        return first && (!StopWords.contains(next) || SUBJECTS.contains(next));
    }

    private static List<Clause> words(List<Clause> clauses) {
        return clauses.stream().filter(clause -> !clause.exact()).toList();
    }

    private static List<String> quotes(List<Clause> clauses) {
        return clauses.stream().filter(Clause::exact).map(Clause::text).toList();
    }

    /** Names first: a function word inside a name belongs to it. */
    private List<Term> terms(List<Clause> words, QueryEntities entities, boolean variants) {
        List<Term> terms = new ArrayList<>();
        Set<Clause> covered = new HashSet<>();
        for (Mention mention : entities.mentions()) {
            List<Clause> named = QueryEntities.wordsOf(mention, words);
            if (!named.isEmpty() && covered.addAll(named)) {
                terms.add(names.read(named, mention.entity()));
            }
        }
        List<Clause> others =
                words.stream().filter(clause -> !covered.contains(clause)).toList();
        for (int i = 0; i < others.size(); i++) {
            Optional<MonthName> month = variants ? month(others, i) : Optional.empty();
            terms.add(month.isPresent() ? month.get() : new Word(others.get(i)));
            i += month.map(name -> name.typed().size() - 1).orElse(0);
        }
        terms.sort(Comparator.comparingInt(term -> term.typed().getFirst().start()));
        return terms;
    }

    /** The month named from a word on: كانون الثاني takes two. */
    private static Optional<MonthName> month(List<Clause> words, int at) {
        for (int length = Math.min(2, words.size() - at); length > 0; length--) {
            List<Clause> typed = words.subList(at, at + length);
            String name = String.join(" ", typed.stream().map(Clause::text).toList());
            Optional<Month> month = MonthNames.of(name);
            if (month.isPresent()) {
                return Optional.of(new MonthName(List.copyOf(typed), MonthNames.of(month.get())));
            }
        }
        return Optional.empty();
    }

    private static boolean isFunctionWord(Term term) {
        return term instanceof Word word
                && StopWords.contains(LetterFolding.fold(word.clause().text()));
    }

    private static String folded(Term term) {
        return LetterFolding.fold(term.text());
    }
}
