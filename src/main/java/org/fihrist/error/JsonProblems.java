package org.fihrist.error;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says what is wrong with a piece of JSON, without Java's class names. */
public final class JsonProblems {

    private JsonProblems() {}

    /** One sentence; names field and place where the parser knows them. */
    public static String describe(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "unknown field '" + unknown.getPropertyName() + "'; known are " + known;
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return "the field '" + mapping.getPath().getLast().getFieldName() + "' has a value of the wrong type";
        }
        // What stands behind the object is such an exception too, and has a message of its own.
        if (e instanceof MismatchedInputException && e.getOriginalMessage().startsWith("Cannot ")) {
            return "expected a JSON object";
        }
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : " at column " + at.getColumnNr();
        return "broken JSON" + place + ": " + firstSentence(e.getOriginalMessage());
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
