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

  private static final String SETSID = "/usr/bin/setsid";
  private static final boolean IN_GROUPS = Files.isExecutable(Path.of(SETSID));

  private final Process root;

  private ProcessTree(Process root) {
    this.root = root;
  }

  /** Starts a command as a tree of its own. */
  static ProcessTree start(ProcessBuilder builder) throws IOException {
    if (IN_GROUPS) {
      List<String> command = new ArrayList<>(List.of(SETSID));
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
    root.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
    if (IN_GROUPS) {
      killGroup();
    }
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
