package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.fihrist.testing.Chromium;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A developer tries every operation in Swagger UI with the examples that are filled in. */
@ServiceTest
@TestProfile(WithSamples.class)
class SwaggerUiTest {

    private static ChromeDriver browser;

    @TestHTTPResource("/swagger-ui")
    private URI page;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void tryItOutWorksForEveryOperation() throws IOException {
        browser.get(page.toString());
        assertThat(tryOut("Articles", "putArticle")).isEqualTo("201");
        assertThat(tryOut("Articles", "createArticle")).isEqualTo("200");
        assertThat(tryOut("Imports", "importArticles")).isEqualTo("200");
        assertThat(tryOut("Imports", "getImport")).isEqualTo("200");
        assertThat(tryOut("Analysis", "analyzeText")).isEqualTo("200");
        assertThat(tryOut("Search", "listFacet")).isEqualTo("200");
        assertThat(tryOut("Search", "getArticle")).isEqualTo("200");
        assertThat(tryOut("Search", "searchArticles")).isEqualTo("200");
        Path picture = Files.createDirectories(Path.of("target", "screenshots")).resolve("swagger-ui.png");
        Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
        assertThat(tryOut("Articles", "deleteArticle")).isEqualTo("204");
    }

    /** Presses "Try it out" and "Execute"; returns the status that Swagger UI shows. */
    private static String tryOut(String group, String operation) {
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        String block = "#operations-" + group + "-" + operation + " ";
        click(wait.until(elementToBeClickable(By.cssSelector(block + ".opblock-summary-control"))));
        click(wait.until(elementToBeClickable(By.cssSelector(block + ".try-out__btn"))));
        click(wait.until(elementToBeClickable(By.cssSelector(block + ".execute"))));
        By status = By.cssSelector(block + ".live-responses-table tbody .response-col_status");
        return wait.until(presenceOfElementLocated(status))
                .getText()
                .lines()
                .findFirst()
                .orElse("");
    }

    private static void click(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click();", element);
    }
}
