package io.github.tvarka.examples.cli.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments of a type say in its source. */
record SourceText(String before) {
  private static final Path ROOT = Path.of("..", "..");
  private static final List<String> SOURCES = List.of(
      "policy-core/src/main/java",
      "attendance-core/src/main/java",
      "progress-core/src/main/java",
      "support-core/src/main/java",
      "examples/cli/src/main/java");

  /** The comment right before the declaration of a type. */
  static SourceText of(Class<?> type) {
    String source = source(type);
    Matcher declared = Pattern.compile(
            "(?:record|enum|interface|class) " + type.getSimpleName() + "\\b")
        .matcher(source);
    if (!declared.find()) {
      throw new IllegalStateException("no source of " + type.getName());
    }
    return new SourceText(comment(source.substring(0, declared.start())));
  }

  /** The comment right before a constant of an enum. */
  static String ofConstant(Enum<?> constant) {
    String source = source(constant.getDeclaringClass());
    int body = source.indexOf("enum " + constant.getDeclaringClass().getSimpleName());
    Matcher declared = Pattern.compile("\\n +" + constant.name() + "\\b").matcher(source);
    if (!declared.find(body)) {
      throw new IllegalStateException("no source of " + constant);
    }
    return new SourceText(comment(source.substring(0, declared.start()))).says();
  }

  private static String source(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    String file = top.getName().replace('.', '/') + ".java";
    for (String folder : SOURCES) {
      Path path = ROOT.resolve(folder).resolve(file);
      if (Files.exists(path)) {
        return read(path);
      }
    }
    throw new IllegalStateException("no source of " + type.getName());
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String comment(String before) {
    int from = before.lastIndexOf("/**");
    int to = before.indexOf("*/", from);
    return before.substring(from + 3, to).replaceAll("\\n *\\* ?", "\n").strip();
  }

  /** The first sentences, without tags. */
  String says() {
    String text = before.split("\\n@|<p>|<pre>|<ul>", -1)[0];
    return plain(text.replaceAll("\\s*\\bImmutable[.;]\\s*", " "));
  }

  /** What it says of a part; empty where it says nothing. */
  Optional<String> says(String part) {
    Matcher found = Pattern.compile("(?s)(?:^|\\n)@param " + part + "\\s(.*?)(?=\\n@|$(?!\\n))")
        .matcher(before);
    return found.find() ? Optional.of(sentence(plain(found.group(1)))) : Optional.empty();
  }

  private static String sentence(String text) {
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }

  private static String plain(String text) {
    return text.replaceAll("\\{@(?:link|code|return) ([^}]*)}", "$1")
        .replaceAll("</?[a-z]+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
