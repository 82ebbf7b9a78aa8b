package org.fihrist.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The place of a matching word in a passage, in UTF-16 code units.
 *
 * @param start where it begins
 * @param end where it has ended
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
@Schema(
        description = "Start and end of a matching word in text, UTF-16 code units, end exclusive; always whole words.",
        type = SchemaType.ARRAY,
        prefixItems = {Integer.class, Integer.class},
        minItems = 2,
        maxItems = 2,
        examples = "[0, 5]")
record Mark(int start, int end) {}
