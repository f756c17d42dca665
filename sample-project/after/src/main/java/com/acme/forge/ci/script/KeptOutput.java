package com.acme.forge.ci.script;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of what a script prints. */
final class KeptOutput {

  private final int limit;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean cut;

  KeptOutput(int limit) {
    this.limit = limit;
  }

  void add(byte[] bytes, int length) {
    int room = Math.min(length, limit - kept.size());
    kept.write(bytes, 0, room);
    cut |= room < length;
  }

  /** As text that every database takes, with a note if it is not all. */
  String text() {
    String text = kept.toString(StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    return cut
        ? "%s\n[There was more: the first %d bytes are kept.]\n".formatted(text, limit)
        : text;
  }
}
