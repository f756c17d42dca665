package com.acme.forge.packages.npm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The file that npm packs and installs. Immutable. */
final class Tarball {

  private final byte[] content;

  Tarball(byte[] content) {
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }

  int length() {
    return content.length;
  }

  /** As in a manifest's {@code dist.integrity}. */
  String integrity() {
    return "sha512-" + Base64.getEncoder().encodeToString(digest("SHA-512"));
  }

  /** As in a manifest's {@code dist.shasum}. */
  String shasum() {
    return HexFormat.of().formatHex(digest("SHA-1"));
  }

  private byte[] digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("Every JDK has " + algorithm, e);
    }
  }
}
