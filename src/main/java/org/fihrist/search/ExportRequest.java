package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.fihrist.error.ProblemException;

/**
 * How an export is to be sent, checked.
 *
 * @param bom whether it begins with a byte order mark
 */
record ExportRequest(ExportFormat format, Sort sort, boolean bom) {

    private static final List<String> SORTS = List.of("newest", "oldest");

    /**
     * Reads the parameters.
     *
     * @param accepted the format where no parameter names one
     */
    static ExportRequest read(ExportParameters parameters, ExportFormat accepted) {
        ExportFormat format = parameters.format == null
                ? accepted
                : ExportFormat.of(ParameterReader.oneOf("format", parameters.format, ExportFormat.labels()));
        return new ExportRequest(format, sort(parameters.sort), bom(parameters.bom, format));
    }

    private static Sort sort(@Nullable String sort) {
        return sort == null
                ? Sort.NEWEST
                : Sort.valueOf(ParameterReader.oneOf("sort", sort, SORTS).toUpperCase(Locale.ROOT));
    }

    private static boolean bom(@Nullable String given, ExportFormat format) {
        boolean bom = ParameterReader.flag("bom", given, false);
        if (bom && format != ExportFormat.CSV) {
            throw ProblemException.badParameter(
                    "bom",
                    "bom is 'true', but only CSV has a byte order mark.",
                    List.of("false", "true with format=csv"));
        }
        return bom;
    }
}
