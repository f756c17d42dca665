package com.acme.forge.ci.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process and those that it has started. Where there is {@code setsid}, as on any Linux, they are
 * a group of their own, so that those are found, too, whose parent is gone. Who leaves the group on
 * purpose escapes.
 */
final class ProcessTree {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process root;

  private ProcessTree(Process root) {
    this.root = root;
  }

  /** Starts a command as a tree of its own. */
  static ProcessTree start(ProcessBuilder builder) throws IOException {
    if (Files.isExecutable(SETSID)) {
      List<String> command = new ArrayList<>(List.of(SETSID.toString()));
      command.addAll(builder.command());
      builder.command(command);
    }
    return new ProcessTree(builder.start());
  }

  Process root() {
    return root;
  }

  /** Kills all that is left. */
  void kill() {
    List<ProcessHandle> descendants = root.descendants().toList();
    if (Files.isExecutable(SETSID)) {
      killGroup();
    }
    root.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  private void killGroup() {
    try {
      Process kill =
          new ProcessBuilder("/bin/sh", "-c", "kill -s KILL -- \"-$1\"", "sh", "" + root.pid())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot kill a script: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      // It is on its way.
      Thread.currentThread().interrupt();
    }
  }
}
