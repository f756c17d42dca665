package com.acme.forge;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where PostgreSQL is, as people and platforms write it. */
final class DatabaseUrl {

  private static final String JDBC = "jdbc:postgresql:";
  private static final Set<String> SCHEMES = Set.of("postgres", "postgresql");

  private DatabaseUrl() {}

  /**
   * Returns what JDBC makes of a URL.
   *
   * @param url {@code postgres://user:password@host:port/database}, or JDBC's own
   * @throws IllegalArgumentException if it is neither; the message does not tell the password
   */
  static String toJdbc(String url) {
    if (url.startsWith(JDBC)) {
      return url;
    }
    URI uri = parse(url);
    List<String> parameters = new ArrayList<>();
    if (uri.getRawUserInfo() != null) {
      String[] user = uri.getRawUserInfo().split(":", 2);
      parameters.add("user=" + encode(decode(user[0])));
      if (user.length == 2) {
        parameters.add("password=" + encode(decode(user[1])));
      }
    }
    if (uri.getRawQuery() != null) {
      parameters.add(uri.getRawQuery());
    }
    return "%s//%s%s%s%s"
        .formatted(
            JDBC,
            uri.getHost(),
            uri.getPort() == -1 ? "" : ":" + uri.getPort(),
            uri.getRawPath(),
            parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  private static URI parse(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getRawPath().length() > 1) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Its message would tell the password.
    }
    throw new IllegalArgumentException(
        "DATABASE_URL must look like postgres://user:password@host:5432/database, with special"
            + " characters of the password escaped (%40 for @)");
  }

  /** Other than in forms, a plus is a plus. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
