package com.acme.forge;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.acme.forge.common.AccessToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells npm, in a file of its own kind, where a registry is and what token it wants. */
final class NpmSettings {

  private NpmSettings() {}

  /** Writes a file for {@code npm --userconfig} that only its owner can read. */
  static void write(Path file, URI registry, AccessToken token) throws IOException {
    String address = registry.toString().substring(registry.getScheme().length() + 1);
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "npmrc", null);
    Files.writeString(
        temporary, "registry=%s\n%s:_authToken=%s\n".formatted(registry, address, token.secret()));
    Files.move(temporary, file, REPLACE_EXISTING);
  }
}
