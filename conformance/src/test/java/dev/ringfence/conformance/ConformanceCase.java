package dev.ringfence.conformance;

import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small source tree with what is expected of it.
 *
 * @param name the rule's and the folder's name
 * @param folder the folder
 * @param shows in one or two sentences what it shows
 * @param sources its Java files, relative to the folder, sorted
 * @param marks what is to be found, in reading order
 * @param blindSpots the witnesses that cannot see it, each with the reason
 * @param requirements who can be asked at all
 */
record ConformanceCase(
    String name,
    Path folder,
    String shows,
    List<String> sources,
    List<Mark> marks,
    Map<Witness, String> blindSpots,
    Requirements requirements) {

  /** The events' promised schemas, which a case may have beside its {@code ringfence.yml}. */
  static final String LOCK = "events.lock.yml";

  /** The marks of a case in which a comment would change what is found. */
  private static final String MARKS = "marks.txt";

  /** Some findings stand in no source. */
  private static final List<String> MARKED_BESIDES = List.of(RingfenceConfig.FILE_NAME, LOCK);

  /**
   * Reads a case.
   *
   * @throws IllegalArgumentException if the folder is no case
   */
  static ConformanceCase read(Path folder) {
    List<String> sources = filesBelow(folder, ".java");
    List<Mark> marks = new ArrayList<>();
    try {
      for (String file : Stream.concat(sources.stream(), MARKED_BESIDES.stream()).toList()) {
        if (Files.exists(folder.resolve(file))) {
          marks.addAll(MarkReader.read(file, Files.readAllLines(folder.resolve(file))));
        }
      }
      if (Files.exists(folder.resolve(MARKS))) {
        marks.addAll(MarkReader.readApart(Files.readAllLines(folder.resolve(MARKS))));
      }
      return new ConformanceCase(
          lastTwoNames(folder),
          folder,
          Files.readString(folder.resolve("case.md")).strip(),
          sources,
          marks.stream().sorted().toList(),
          blindSpots(folder.resolve("blind-spots.yml")),
          Requirements.read(folder.resolve(Requirements.FILE_NAME)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lastTwoNames(Path folder) {
    int names = folder.getNameCount();
    return folder.getName(names - 2) + "/" + folder.getName(names - 1);
  }

  private static Map<Witness, String> blindSpots(Path file) {
    Map<Witness, String> blindSpots = new LinkedHashMap<>();
    YamlFile.entries(file)
        .forEach(
            (label, reason) ->
                blindSpots.put(
                    Witness.labelled(label)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    file + ": unknown witness '" + label + "'")),
                    reason(file, reason)));
    return blindSpots;
  }

  private static String reason(Path file, Object reason) {
    if (reason instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(file + ": a blind spot needs its reason");
  }

  /** The files with that ending, relative to the folder, with forward slashes, sorted. */
  static List<String> filesBelow(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the folder around it: a rule, or a preset. */
  String group() {
    return name.substring(0, name.indexOf('/'));
  }

  /** The label of the territory to which the package of a source belongs, by its folder. */
  String territoryOf(String source) {
    String path = pathByPackage(source);
    int slash = path.lastIndexOf('/');
    String name = slash < 0 ? "" : path.substring(0, slash).replace('/', '.');
    return ConfigFile.read(config()).domains().territoryOf(name).label();
  }

  private static String pathByPackage(String source) {
    return source.replaceFirst("^(src/(main|test)/java|build/generated/.*?/main|legacy)/", "");
  }

  /** The folders that packages begin in. */
  List<Path> sourceFolders() {
    return sources.stream()
        .map(source -> source.substring(0, source.length() - pathByPackage(source).length()))
        .distinct()
        .map(folder::resolve)
        .toList();
  }

  /** The {@code ringfence.yml} that is nearest. */
  Path config() {
    return ConfigFile.findUpwards(folder).orElseThrow();
  }

  @Override
  public String toString() {
    return name;
  }
}
