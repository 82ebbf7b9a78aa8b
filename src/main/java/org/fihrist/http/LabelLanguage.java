package org.fihrist.http;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;

/** The language of labels that a request asks for. */
public final class LabelLanguage {

    private LabelLanguage() {}

    /**
     * Chooses by the parameter, else by Accept-Language, else Arabic.
     *
     * @param lang the parameter {@code lang}, null where the request has none
     * @throws ProblemException when the parameter is neither {@code ar} nor {@code en}
     */
    public static Language of(@Nullable String lang, HttpHeaders headers) {
        if (lang != null) {
            return switch (lang) {
                case "ar" -> Language.AR;
                case "en" -> Language.EN;
                default -> throw ProblemException.badParameter("lang", "lang is '" + lang + "'.", List.of("ar", "en"));
            };
        }
        for (Locale locale : headers.getAcceptableLanguages()) {
            if ("ar".equals(locale.getLanguage())) {
                return Language.AR;
            }
            if ("en".equals(locale.getLanguage())) {
                return Language.EN;
            }
        }
        return Language.AR;
    }
}
