package com.acme.forge;

import static com.acme.forge.NpmRequests.escaped;
import static com.acme.forge.NpmRequests.publication;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registry answers to clients that are not npm. */
final class NpmEndpointTest {

  private static final int MAX_REQUEST_BYTES = 100_000;

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @TempDir Path data;
  private Forge forge;
  private NpmRequests npm;

  @BeforeEach
  void start() throws IOException {
    forge = Forge.start(ForgeSettings.in(data).withMaxRequestBytes(MAX_REQUEST_BYTES), lines::add);
    npm = NpmRequests.of(forge, data);
  }

  @AfterEach
  void stop() {
    forge.close();
  }

  @Test
  void givesAddressesOfTheHostThatWasAsked() throws Exception {
    npm.publish("@acme/web", "1.0.0", "latest");

    assertThat(npm.get("@acme%2fweb").body())
        .contains(forge.npmRegistry(1) + "@acme%2fweb/-/web-1.0.0.tgz");
    assertThat(npm.get("@acme%2fweb/-/web-1.0.0.tgz").body()).isEqualTo("@acme/web1.0.0");
  }

  @Test
  void refusesWhoHasNoToken() throws Exception {
    assertThat(npm.withToken("wrong").publish("web", "1.0.0", "latest").statusCode())
        .isEqualTo(401);
    assertThat(npm.get("web").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesWhatIsTooLarge() throws Exception {
    assertThat(npm.put("web", "x".repeat(MAX_REQUEST_BYTES)).statusCode()).isEqualTo(400);
    assertThat(npm.put("web", "x".repeat(MAX_REQUEST_BYTES + 1)).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2f..%2fetc%2fpasswd",
        "@acme%2f..",
        "@acme%2fweb%2fmore",
        "%2fweb",
        ".web",
        "_web",
        "Web",
        "we%20b",
        "w%00b",
        "node_modules",
        "favicon.ico"
      })
  void refusesNamesThatNpmDoesNotKnow(String name) throws Exception {
    assertThat(npm.put(name, "{}").statusCode()).isEqualTo(400);
    assertThat(npm.get(name).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0/../2", "latest"})
  void refusesVersionsThatNpmDoesNotKnow(String version) throws Exception {
    assertThat(npm.publish("web", version, "latest").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "v1", "x", "a%20b", "..%2fa"})
  void refusesTagsThatNpmDoesNotKnow(String tag) throws Exception {
    npm.publish("web", "1.0.0", "latest");

    assertThat(npm.put("-/package/web/dist-tags/" + tag, "\"1.0.0\"").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{\"name\":\"web\"}",
        "{\"name\":\"web\",\"versions\":[1]}",
        "{\"name\":\"web\",\"versions\":{\"1.0.0\":null}}",
        "{\"name\":\"web\"} {}"
      })
  void refusesAMalformedBody(String body) throws Exception {
    assertThat(npm.put("web", body).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesATarballThatIsNotTheOnePromised() throws Exception {
    ObjectNode body = publication("@acme/web", "1.0.0", "latest");
    body.withObject("/_attachments/@acme~1web-1.0.0.tgz").put("data", "AAAA").put("length", 3);

    HttpResponse<String> answer = npm.put(escaped("@acme/web"), body.toString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("sha512");
  }

  @Test
  void refusesToUnpublishWhatHasChangedMeanwhile() throws Exception {
    npm.publish("web", "1.0.0", "latest");
    npm.publish("web", "1.1.0", "latest");

    assertThat(npm.delete("web/-rev/1").statusCode()).isEqualTo(409);
    assertThat(npm.delete("web/-rev/2").statusCode()).isEqualTo(200);
    assertThat(npm.get("web").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsWhatIsPublishedOverARestart() throws Exception {
    npm.publish("web", "1.0.0", "latest");
    forge.close();
    start();

    assertThat(npm.get("-/package/web/dist-tags").body()).isEqualTo("{\"latest\":\"1.0.0\"}");
  }
}
