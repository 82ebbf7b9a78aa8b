package org.fihrist.testing;

import static org.openqa.selenium.support.ui.ExpectedConditions.attributeToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.titleIs;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page in a browser, by what a reader sees and does. */
public final class SearchPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver browser = Chromium.start();
    private final WebDriverWait wait = new WebDriverWait(browser, PATIENCE);

    public ChromeDriver browser() {
        return browser;
    }

    public void quit() {
        browser.quit();
    }

    /** Opens the page as somebody who was never here. */
    public void openAnew(URI page) {
        connect(true);
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.executeCdpCommand(
                "Storage.clearDataForOrigin",
                Map.of("origin", page.resolve("/").toString(), "storageTypes", "local_storage"));
        complaints();
        open(page, "");
    }

    /** Makes the window so wide: a headless one is else never narrower than 500 pixels. */
    public void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens an address; returns once its results are there. */
    public void open(URI page, String query) {
        browser.get(page.resolve(query).toString());
        awaitResults();
    }

    public void awaitResults() {
        wait.until(attributeToBe(By.id("results"), "aria-busy", "false"));
    }

    public WebElement find(String css) {
        return wait.until(visibilityOfElementLocated(By.cssSelector(css)));
    }

    public List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    public List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    public void click(String css) {
        act(elementToBeClickable(By.cssSelector(css)), WebElement::click);
    }

    /** Clicks what another search follows from. */
    public void clickAndSearch(String css) {
        searchBy(() -> click(css));
    }

    /** Does what another search follows from; returns once its results are there. */
    public void searchBy(Runnable action) {
        // Marked, so that the answer before is not taken for the one that follows.
        browser.executeScript("document.getElementById('total').textContent = ''");
        action.run();
        awaitTotal();
    }

    public void search(String query) {
        WebElement box = find("#q");
        box.clear();
        searchBy(() -> box.sendKeys(query, Keys.ENTER));
    }

    /** Presses keys on an element. */
    public void press(String css, CharSequence... keys) {
        act(visibilityOfElementLocated(By.cssSelector(css)), element -> element.sendKeys(keys));
    }

    /** The page may put another element in the place of the one found: then that one is meant. */
    private void act(ExpectedCondition<WebElement> found, Consumer<WebElement> action) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> {
                    WebElement element = found.apply(driver);
                    if (element == null) {
                        return false;
                    }
                    action.accept(element);
                    return true;
                });
    }

    /** Takes the network from the browser, or gives it back. */
    public void connect(boolean online) {
        network(!online, Duration.ZERO);
    }

    /** Lets each answer of the service be so long on its way. */
    public void slowDown(Duration latency) {
        network(false, latency);
    }

    private void network(boolean offline, Duration latency) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        offline,
                        "latency",
                        latency.toMillis(),
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        -1));
    }

    /** What the page says it found. */
    public String total() {
        return browser.findElement(By.id("total")).getText();
    }

    public void awaitTotal() {
        wait.until(driver -> !total().isEmpty() && !total().endsWith("…"));
        awaitResults();
    }

    public void awaitGone(String css) {
        wait.until(driver -> all(css).stream().noneMatch(WebElement::isDisplayed));
    }

    /** Waits for a text; the element may be replaced meanwhile. */
    public void awaitText(String css, String part) {
        wait.until(textToBePresentInElementLocated(By.cssSelector(css), part));
    }

    public void awaitFocus(String id) {
        wait.until(driver -> focused().equals(id));
    }

    public void awaitWindow(String title) {
        wait.until(titleIs(title));
    }

    public void awaitAddress(String part) {
        wait.until(driver -> address().contains(part));
    }

    /** The address as people read it. */
    public String address() {
        return URLDecoder.decode(browser.getCurrentUrl(), StandardCharsets.UTF_8);
    }

    /** The id of the element that has the focus. */
    public String focused() {
        return (String) browser.executeScript("return document.activeElement.id");
    }

    /** Hosts that anything on the page was fetched from. */
    @SuppressWarnings("unchecked")
    public List<String> hosts() {
        return (List<String>)
                browser.executeScript(
                        "return [...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host))]");
    }

    /** What the browser's console complained of since it was asked before. */
    public List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
