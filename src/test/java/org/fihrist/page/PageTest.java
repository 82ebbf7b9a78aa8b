package org.fihrist.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.fihrist.testing.SearchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser for the tests of a class, each of which begins as a new reader. */
abstract class PageTest {

    static SearchPage page;

    @TestHTTPResource("/")
    URI home;

    @BeforeAll
    static void start() {
        page = new SearchPage();
    }

    @AfterAll
    static void quit() {
        if (page != null) {
            page.quit();
        }
    }

    @BeforeEach
    void begin() {
        page.openAnew(home);
    }

    /** Whoever expects complaints of the browser has read them before. */
    @AfterEach
    void nothingWentWrongUnseen() {
        assertThat(page.hosts()).containsOnly(home.getAuthority());
        assertThat(page.complaints()).isEmpty();
    }
}
