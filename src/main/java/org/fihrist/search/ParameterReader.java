package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fihrist.error.ProblemException;

/** Reads single parameters; what is wrong is told with the parameter's name and what it takes. */
final class ParameterReader {

    private static final List<String> BOOLEAN = List.of("true", "false");

    private ParameterReader() {}

    static int integer(String name, @Nullable String value, int min, int max, int preset) {
        if (value == null) {
            return preset;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw ProblemException.badParameter(
                name, "%s is '%s'.".formatted(name, shown(value)), List.of("a number from " + min + " to " + max));
    }

    static boolean flag(String name, @Nullable String value, boolean preset) {
        return value == null ? preset : Boolean.parseBoolean(oneOf(name, value, BOOLEAN));
    }

    static String oneOf(String name, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw ProblemException.badParameter(name, "%s is '%s'.".formatted(name, shown(value)), allowed);
        }
        return value;
    }

    @Nullable
    static LocalDate day(String name, @Nullable String value) {
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            if (day == null || day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, like a year that Elasticsearch's dates do not have
        }
        throw ProblemException.badParameter(
                name,
                "%s is '%s', which is no day.".formatted(name, shown(value)),
                List.of("a day such as 2025-08-13"));
    }

    /** A value as errors show it: long ones cut. */
    static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
