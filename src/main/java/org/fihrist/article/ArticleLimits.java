package org.fihrist.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How large an article may be, in UTF-16 code units. */
@ConfigMapping(prefix = "fihrist.article")
public interface ArticleLimits {

    @WithDefault("1000")
    @Positive
    int maxTitle();

    /** The longest body of a collection of 31,523 news articles has 21,119. */
    @WithDefault("1000000")
    @Positive
    int maxBody();

    @WithDefault("100")
    @Positive
    int maxSource();

    @WithDefault("2000")
    @Positive
    int maxUrl();
}
