package io.github.tvarka.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one run of the program came to. */
record Ran(int code, String out, String err) {
  static final Path DATA = Path.of("..", "data");

  static Ran tvarka(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = Tvarka.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Ran(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String resource(String name) {
    return text(Path.of("src", "test", "resources", name));
  }

  /** A golden file; written anew where the build is told so. */
  static String golden(String name, String actual) {
    if (Boolean.getBoolean("golden.write")) {
      try {
        Path file = Path.of("src", "test", "resources", name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
    return resource(name);
  }
}
