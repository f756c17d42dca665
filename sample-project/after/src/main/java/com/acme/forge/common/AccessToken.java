package com.acme.forge.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What clients must know to change anything. */
public final class AccessToken {

  private static final int BYTES = 20;

  private final String secret;

  public AccessToken(String secret) {
    this.secret = secret;
  }

  /** The token in a file, which gets a new one if it is not there. */
  public static AccessToken keptIn(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      Files.writeString(file, "forge-" + HexFormat.of().formatHex(random));
    }
    return new AccessToken(Files.readString(file).strip());
  }

  /** Whether an {@code Authorization} header carries it; takes as long for any wrong one. */
  public boolean isIn(@Nullable String authorization) {
    return authorization != null
        && MessageDigest.isEqual(
            ("Bearer " + secret).getBytes(StandardCharsets.UTF_8),
            authorization.getBytes(StandardCharsets.UTF_8));
  }

  public String secret() {
    return secret;
  }
}
