package dev.ringfence.boundary.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path of a place as SARIF has it: a URI, relative wherever the path is. */
final class ArtifactUri {

  private static final String FILE = "file://";
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private ArtifactUri() {}

  static boolean isRelative(String path) {
    return !path.startsWith("/") && !DRIVE.matcher(path).matches();
  }

  static String of(String path) {
    String uri =
        Arrays.stream(path.split("/", -1))
            .map(segment -> URLEncoder.encode(segment, UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return isRelative(path) ? uri : FILE + (path.startsWith("/") ? "" : "/") + uri;
  }

  /**
   * The path of a URI that {@link #of} made.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String path(String uri) {
    String path = URLDecoder.decode(uri.replace("+", "%2B"), UTF_8);
    if (!path.startsWith(FILE)) {
      return path;
    }
    String absolute = path.substring(FILE.length());
    return DRIVE.matcher(absolute.replaceFirst("^/", "")).matches()
        ? absolute.substring(1)
        : absolute;
  }
}
