package com.acme.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages, as people see them in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {

  private static final String MARKUP = "<script>document.title='taken over'</script><b id=bold>&";

  private Forge forge;
  private Browser browser;

  @BeforeAll
  void publishAndTag(@TempDir Path temp) throws Exception {
    assumeTrue(Browser.isInstalled(), "There is no chromium and chromedriver on the PATH");
    Path data = Files.createDirectory(temp.resolve("data"));
    forge = Forge.start(ForgeSettings.in(data), line -> {});
    RepositoryRequests.of(forge, data)
        .putCiFile(
            "out:",
            "  on: package_registry/npm/package_published",
            "  script: printf '%s' \"" + MARKUP + "\"",
            "broken:",
            "  on: package_registry/npm/tag_added",
            "  script: exit 3");
    DatabaseContract.letSubscriptionsBeKnown(TestDatabase.ofFolder(data));
    NpmRequests npm = NpmRequests.of(forge, data);
    npm.publish("@acme/web", "1.0.0", "latest");
    TestDatabase.ofFolder(data).awaitNoJobs();
    npm.put("-/package/@acme%2fweb/dist-tags/stable", "\"1.0.0\"");
    TestDatabase.ofFolder(data).awaitNoJobs();
    RepositoryRequests.of(forge, data).putCiFile("[" + MARKUP);
    TestDatabase.ofFolder(data).awaitNoJobs();
    browser = Browser.open(temp);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (forge != null) {
      forge.close();
    }
  }

  private List<String> texts(String css) {
    return browser.all(css).stream().map(WebElement::getText).toList();
  }

  @Test
  void leadFromAPackageToItsPipelineAndTheEventsThatConnectThem() {
    browser.go(forge.page());
    assertThat(texts(".tag")).containsExactly("latest 1.0.0", "stable 1.0.0");

    browser.click(By.linkText("@acme/web"));
    assertThat(texts("h1")).containsExactly("@acme/web");
    browser.click(By.linkText("2"));
    assertThat(texts("h1")).containsExactly("Pipeline 2: failed");
    assertThat(texts("dl").get(0)).contains("event_subscription", "package_registry/npm/tag_added");

    List<WebElement> trail = browser.all("#trail ~ .trail > li");
    assertThat(trail).hasSize(1);
    String cause = trail.get(0).findElement(By.cssSelector("article code")).getText();
    WebElement consequence = trail.get(0).findElement(By.cssSelector(":scope > ol article"));
    assertThat(consequence.findElement(By.cssSelector("h3")).getText())
        .endsWith("PipelineCreatedEvent");
    assertThat(consequence.findElements(By.cssSelector("code")))
        .extracting(WebElement::getText)
        .contains(cause);
  }

  @Test
  void showWhatAScriptPrintsAndNeverRunIt() {
    browser.go(forge.page().resolve("pipelines/1"));

    assertThat(texts("pre")).containsExactly(MARKUP);
    assertThat(browser.all("main script, main b#bold")).isEmpty();
    assertThat(browser.title()).isEqualTo("Pipeline 1 · Forge");
  }

  @Test
  void showWhyAPipelineFailed() {
    browser.go(forge.page().resolve("pipelines/2"));
    assertThat(texts(".job")).singleElement().asString().contains("broken: failed", "3");

    browser.go(forge.page());
    browser.click(By.linkText("3"));
    assertThat(texts("h1")).containsExactly("Pipeline 3: failed");
    assertThat(texts("p.failed")).singleElement().asString().contains(".gitlab-ci.yml");
  }

  @Test
  void canBeReadByAllAndLoadNothingFromElsewhere() throws Exception {
    for (String path : List.of("", "pipelines/1", "projects/1/packages/@acme/web")) {
      browser.go(forge.page().resolve(path));

      assertThat(browser.all("html[lang=en], main, nav[aria-label], h1")).hasSize(4);
      assertThat(browser.all("th:not([scope])")).isEmpty();
      assertThat(texts("h1")).doesNotContain("");
      assertThat(browser.complaints()).isEmpty();
      browser.keepScreenshot(path.isEmpty() ? "overview" : path.replaceAll("[^a-z0-9]+", "-"));
    }
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(forge.page()).build(), BodyHandlers.ofString());
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("script-src", "unsafe");
  }

  @Test
  void tellWhatIsNotThere() throws Exception {
    for (String path :
        List.of("pipelines/99", "pipelines/x", "projects/1/packages/none", "events/none")) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(forge.page().resolve(path)).build(),
                  BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("There ");
    }
  }
}
