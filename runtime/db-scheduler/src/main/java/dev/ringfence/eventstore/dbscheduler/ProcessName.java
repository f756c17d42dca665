package dev.ringfence.eventstore.dbscheduler;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a process is called in the column {@code picked_by}, for those who operate it. */
final class ProcessName {

  private static final int LONGEST_HOST = 40;

  private ProcessName() {}

  /** Such as {@code 4711@worker-7}. */
  static String get() {
    String host = host();
    return ProcessHandle.current().pid()
        + "@"
        + host.substring(0, Math.min(host.length(), LONGEST_HOST));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
