package org.fihrist.testing;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Swagger UI as a developer uses it, in a real browser; to be closed after use. */
public final class SwaggerUi implements AutoCloseable {

    private static final By STATUS = By.cssSelector(".live-responses-table tbody .response-col_status");

    private final ChromeDriver browser;
    private final WebDriverWait wait;

    private SwaggerUi(ChromeDriver browser) {
        this.browser = browser;
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(60));
    }

    public static SwaggerUi open(URI page) {
        SwaggerUi opened = new SwaggerUi(Chromium.start());
        opened.browser.get(page.toString());
        return opened;
    }

    /** Presses "Try it out" and "Execute"; returns the status that Swagger UI shows. */
    public String tryOut(Operation operation) {
        click(block(operation).findElement(By.cssSelector(".opblock-summary-control")));
        click(inside(operation, ".try-out__btn"));
        return execute(operation);
    }

    /** The body of the answer that Swagger UI shows. */
    public String answer(Operation operation) {
        return inside(operation, ".live-responses-table .highlight-code .microlight")
                .getDomProperty("textContent");
    }

    /** Presses "Execute" once more. */
    public String executeAgain(Operation operation) {
        click(inside(operation, ".btn-clear"));
        return execute(operation);
    }

    private String execute(Operation operation) {
        click(inside(operation, ".execute"));
        WebElement block = block(operation);
        return wait.until(loaded ->
                        block.findElements(STATUS).stream().findFirst().orElse(null))
                .getText()
                .lines()
                .findFirst()
                .orElse("");
    }

    /** Fills the dialog behind "Authorize" and closes it. */
    public void authorize(String key) {
        click(wait.until(elementToBeClickable(By.cssSelector(".scheme-container .authorize"))));
        wait.until(elementToBeClickable(By.cssSelector(".auth-container input")))
                .sendKeys(key);
        click(browser.findElement(By.cssSelector(".auth-btn-wrapper .authorize")));
        click(wait.until(elementToBeClickable(By.cssSelector(".auth-btn-wrapper .btn-done"))));
    }

    /** Whether an operation has a lock, which says that it needs a key. */
    public boolean isLocked(Operation operation) {
        return !block(operation)
                .findElements(By.cssSelector(".authorization__btn"))
                .isEmpty();
    }

    /** Keeps a picture of the page's top in {@code target/screenshots}. */
    public void picture(String name) throws IOException {
        Path picture = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
        browser.executeScript("scrollTo(0, 0)");
        Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        browser.quit();
    }

    private WebElement block(Operation operation) {
        String id = "operations-" + operation.group().replace(' ', '_') + "-" + operation.id();
        return wait.until(presenceOfElementLocated(By.id(id)));
    }

    private WebElement inside(Operation operation, String selector) {
        WebElement block = block(operation);
        return wait.until(loaded -> block.findElements(By.cssSelector(selector)).stream()
                .findFirst()
                .orElse(null));
    }

    private void click(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click();", element);
    }
}
