package io.github.tvarka.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of compiled classes in which a test class stands. */
final class TestFolder {
  private static final String SUFFIX = ".class";

  private final Class<?> test;
  private final Path top;

  TestFolder(Class<?> test) {
    this.test = test;
    this.top = topOf(test);
  }

  /** The classes of a package and of those below it, in order of their names. */
  List<Class<?>> under(String root) {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .map(path -> top.relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
          .filter(name -> name.startsWith(root + "."))
          .sorted()
          .<Class<?>>map(this::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, test.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Path topOf(Class<?> test) {
    Path folder = fileOf(test);
    for (int parts = test.getName().split("\\.", -1).length; parts > 0; parts--) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static Path fileOf(Class<?> test) {
    URL found = test.getResource(test.getName().replaceFirst(".*\\.", "") + SUFFIX);
    if (found == null || !found.getProtocol().equals("file")) {
      throw new IllegalArgumentException(
          "test (" + test.getName() + ") must stand in a folder of classes");
    }
    try {
      return Path.of(new URI(found.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
