package com.acme.forge.packages.npm;

import java.util.Set;
import java.util.regex.Pattern;

/** What npm lets packages, versions and tags be called. */
final class NpmSyntax {

  private static final int LONGEST_NAME = 214;
  private static final int LONGEST_VERSION = 256;
  private static final Pattern NAME =
      Pattern.compile("(@[a-z0-9-][a-z0-9._-]*/)?[a-z0-9-][a-z0-9._-]*");
  private static final Set<String> RESERVED = Set.of("-", "node_modules", "favicon.ico");

  private static final String NUMBER = "(0|[1-9][0-9]*)";
  private static final String PRE_RELEASE = "(" + NUMBER + "|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)";
  private static final Pattern VERSION =
      Pattern.compile(
          "%1$s\\.%1$s\\.%1$s(-%2$s(\\.%2$s)*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?"
              .formatted(NUMBER, PRE_RELEASE));

  private static final Pattern TAG = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,99}");

  /** What npm takes for a range of versions: {@code v1}, {@code x}. */
  private static final Pattern RANGE = Pattern.compile("[vV][0-9xX].*|[xX]([.].*)?");

  private NpmSyntax() {}

  /** Returns a package's name if it is one. */
  static String packageName(String text) {
    if (text.length() > LONGEST_NAME
        || !NAME.matcher(text).matches()
        || RESERVED.contains(text.substring(text.indexOf('/') + 1))) {
      throw NpmProblem.malformed("This is no name for a package: " + text);
    }
    return text;
  }

  /** Returns a version if it is one: semver.org's, exact. */
  static String version(String text) {
    if (text.length() > LONGEST_VERSION || !VERSION.matcher(text).matches()) {
      throw NpmProblem.malformed("This is no version: " + text);
    }
    return text;
  }

  /** Returns a tag if it is one. It must not look like a range of versions. */
  static String tag(String text) {
    if (!TAG.matcher(text).matches() || RANGE.matcher(text).matches()) {
      throw NpmProblem.malformed("This is no tag: " + text);
    }
    return text;
  }

  /** The name of a version's tarball: {@code web-1.0.0.tgz} for {@code @acme/web}. */
  static String tarballName(String packageName, String version) {
    return "%s-%s.tgz".formatted(unscoped(packageName), version);
  }

  /** The version in the name of a tarball. */
  static String versionIn(String tarballName, String packageName) {
    String prefix = unscoped(packageName) + "-";
    if (!tarballName.startsWith(prefix) || !tarballName.endsWith(".tgz")) {
      throw NpmProblem.notFound("file %s of %s".formatted(tarballName, packageName));
    }
    return version(tarballName.substring(prefix.length(), tarballName.length() - ".tgz".length()));
  }

  private static String unscoped(String packageName) {
    return packageName.substring(packageName.indexOf('/') + 1);
  }
}
