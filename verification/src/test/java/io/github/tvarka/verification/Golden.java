package io.github.tvarka.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that pin the JSON of samples. */
final class Golden {
  private static final Path DIRECTORY = Path.of(
          Optional.ofNullable(System.getProperty("basedir")).orElse("."))
      .resolve("src/test/resources/golden");

  private static final Path ENUMS = DIRECTORY.resolveSibling("enums.json");

  private Golden() {}

  static String read(Sample sample) throws IOException {
    return Files.readString(file(sample));
  }

  /** For a maintainer who changes the published format on purpose; no build sets the property. */
  static boolean isToBeWritten() {
    return Boolean.getBoolean("golden.write");
  }

  static void write(Sample sample, String json) throws IOException {
    Files.writeString(file(sample), json);
  }

  static String enums() throws IOException {
    return Files.readString(ENUMS);
  }

  static void writeEnums(String json) throws IOException {
    Files.writeString(ENUMS, json);
  }

  static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Path file(Sample sample) {
    return DIRECTORY.resolve(sample.name() + ".json");
  }
}
