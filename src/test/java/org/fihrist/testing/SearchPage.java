package org.fihrist.page;

import static org.openqa.selenium.support.ui.ExpectedConditions.attributeToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.fihrist.testing.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page in a browser, by what a reader sees and does. */
final class SearchPage {

    private final ChromeDriver browser = Chromium.start();
    private final WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));

    ChromeDriver browser() {
        return browser;
    }

    void quit() {
        browser.quit();
    }

    /** Opens an address; returns once its results are there. */
    void open(URI page, String query) {
        browser.get(page.resolve(query).toString());
        awaitResults();
    }

    void awaitResults() {
        wait.until(attributeToBe(By.id("results"), "aria-busy", "false"));
    }

    WebElement find(String css) {
        return wait.until(visibilityOfElementLocated(By.cssSelector(css)));
    }

    List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    void click(String css) {
        wait.until(elementToBeClickable(By.cssSelector(css))).click();
    }

    /** Clicks what another search follows from. */
    void clickAndSearch(String css) {
        // Marked, so that the answer before is not taken for the one that follows.
        browser.executeScript("document.getElementById('total').textContent = ''");
        click(css);
        awaitTotal();
    }

    void search(String query) {
        WebElement box = find("#q");
        box.clear();
        browser.executeScript("document.getElementById('total').textContent = ''");
        box.sendKeys(query, Keys.ENTER);
        awaitTotal();
    }

    /** Presses keys on an element. */
    void press(String css, CharSequence... keys) {
        find(css).sendKeys(keys);
    }

    /** Takes the network from the browser, or gives it back. */
    void connect(boolean online) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** What the page says it found. */
    String total() {
        return browser.findElement(By.id("total")).getText();
    }

    void awaitTotal() {
        wait.until(driver -> !total().isEmpty() && !total().endsWith("…"));
        awaitResults();
    }

    void awaitTotal(String total) {
        wait.until(driver -> total().equals(total));
        awaitResults();
    }

    void awaitGone(String css) {
        wait.until(driver -> all(css).stream().noneMatch(WebElement::isDisplayed));
    }

    void awaitAddress(String part) {
        wait.until(driver -> address().contains(part));
    }

    /** The address as people read it. */
    String address() {
        return URLDecoder.decode(browser.getCurrentUrl(), StandardCharsets.UTF_8);
    }

    /** The id of the element that has the focus. */
    String focused() {
        return (String) browser.executeScript("return document.activeElement.id");
    }

    /** Hosts that anything on the page was fetched from. */
    @SuppressWarnings("unchecked")
    List<String> hosts() {
        return (List<String>)
                browser.executeScript(
                        "return [...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host))]");
    }

    /** What the browser's console complained of since it was asked before. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
