package com.acme.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real npm client at work. */
final class NpmClientTest {

  private static final int MAX_REQUEST_BYTES = 200_000;

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @TempDir Path temp;
  private Forge forge;
  private NpmClient npm;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(NpmClient.isInstalled(), "There is no npm on the PATH");
    Path data = Files.createDirectory(temp.resolve("data"));
    forge = Forge.start(ForgeSettings.in(data).withMaxRequestBytes(MAX_REQUEST_BYTES), lines::add);
    npm =
        new NpmClient(
            temp.resolve("home"),
            forge.npmRegistry(1),
            Files.readString(data.resolve(Forge.TOKEN_FILE)));
  }

  @AfterEach
  void stop() {
    if (forge != null) {
      forge.close();
    }
  }

  @Test
  void publishesViewsAndInstalls() throws Exception {
    succeeds(npm.newPackage("@acme/web", "1.0.0"), "publish");
    succeeds(npm.newPackage("left-pad", "0.1.0"), "publish");

    Path user = Files.createDirectory(temp.resolve("user"));
    assertThat(succeeds(user, "view", "@acme/web", "version")).isEqualToIgnoringNewLines("1.0.0");
    succeeds(user, "install", "@acme/web", "left-pad@^0.1.0");
    assertThat(user.resolve("node_modules/@acme/web/index.js"))
        .hasContent("module.exports = '1.0.0'");
    assertThat(user.resolve("node_modules/left-pad/index.js")).exists();
  }

  @Test
  void addsListsAndRemovesTags() throws Exception {
    Path folder = npm.newPackage("@acme/web", "1.0.0");
    succeeds(folder, "publish");
    succeeds(npm.newPackage("@acme/web", "1.1.0-rc.1"), "publish", "--tag", "next");

    succeeds(folder, "dist-tag", "add", "@acme/web@1.0.0", "stable");
    assertThat(succeeds(folder, "dist-tag", "ls", "@acme/web").lines())
        .containsExactly("latest: 1.0.0", "next: 1.1.0-rc.1", "stable: 1.0.0");
    succeeds(folder, "dist-tag", "rm", "@acme/web", "next");
    assertThat(succeeds(folder, "dist-tag", "ls", "@acme/web").lines())
        .containsExactly("latest: 1.0.0", "stable: 1.0.0");
  }

  @Test
  void unpublishesAVersionAndThenTheRest() throws Exception {
    Path folder = npm.newPackage("@acme/web", "1.0.0");
    succeeds(folder, "publish");
    succeeds(npm.newPackage("@acme/web", "1.1.0"), "publish");
    Path user = Files.createDirectory(temp.resolve("user"));

    succeeds(user, "unpublish", "@acme/web@1.1.0");
    assertThat(succeeds(user, "view", "@acme/web", "dist-tags.latest"))
        .isEqualToIgnoringNewLines("1.0.0");

    succeeds(user, "unpublish", "--force", "@acme/web");
    assertThat(fails(user, "view", "@acme/web")).contains("E404");
  }

  @Test
  void tellsWhyAPublicationIsRefused() throws Exception {
    Path folder = npm.newPackage("@acme/web", "1.0.0");
    succeeds(folder, "publish");
    assertThat(fails(folder, "publish")).contains("cannot publish over");

    Path large = npm.newPackage("@acme/large", "1.0.0");
    byte[] random = new byte[MAX_REQUEST_BYTES];
    new java.util.Random(1).nextBytes(random);
    Files.write(large.resolve("random.bin"), random);
    assertThat(fails(large, "publish")).contains("413").contains("200000 bytes");
  }

  @Test
  void refusesAWrongToken() throws Exception {
    NpmClient stranger = new NpmClient(temp.resolve("stranger"), forge.npmRegistry(1), "wrong");

    NpmClient.Result result = stranger.run(stranger.newPackage("@acme/web", "1.0.0"), "publish");

    assertThat(result.status()).isNotZero();
    assertThat(result.output()).contains("E401");
  }

  private String succeeds(Path folder, String... arguments) throws Exception {
    NpmClient.Result result = npm.run(folder, arguments);
    assertThat(result.status()).as(result.output()).isZero();
    return result.output();
  }

  private String fails(Path folder, String... arguments) throws Exception {
    NpmClient.Result result = npm.run(folder, arguments);
    assertThat(result.status()).as(result.output()).isNotZero();
    return result.output();
  }
}
