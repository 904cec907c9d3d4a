package io.github.tvarka.attendance.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.Exercises;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.reading.ReadingOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RukainiaiClausesTest {
  private static final String ROOT = "io.github.tvarka.attendance";
  private final AttendancePolicy policy = Rukainiai2023.policy();

  @Test
  void eachClauseOfTheTextIsHeldAsWhatItIs() throws IOException {
    List<String> held = policy.clauses().stream()
        .map(clause -> clause.clause() + "\t" + clause.kind().name().toLowerCase(Locale.ROOT))
        .toList();
    assertThat(held).containsExactlyInAnyOrderElementsOf(expected()).hasSize(48);
  }

  private static List<String> expected() throws IOException {
    try (InputStream in =
        RukainiaiClausesTest.class.getResourceAsStream("rukainiai-2023-clauses.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Test
  void eachReadingLeavesEachClauseHeld() {
    List<Clause> clauses = policy.clauses().stream().map(HeldClause::clause).toList();
    for (Reading reading : policy.readings()) {
      for (ReadingOption option : reading.alternatives()) {
        ReadingChoices choice = ReadingChoices.DEFAULTS.with(reading.key(), option.code());
        assertThat(Rukainiai2023.policy(choice).clauses())
            .as("%s", choice)
            .extracting(HeldClause::clause)
            .containsExactlyElementsOf(clauses);
      }
    }
  }

  @Test
  void eachClauseIsExercisedByAScenario() throws URISyntaxException {
    Set<Clause> exercised = new TreeSet<>();
    testClasses().forEach(type -> {
      exercised.addAll(clauses(type));
      Arrays.stream(type.getDeclaredMethods()).forEach(method -> exercised.addAll(clauses(method)));
    });
    List<Clause> held = policy.clauses().stream().map(HeldClause::clause).toList();
    assertThat(held.stream().filter(clause -> !exercised.contains(clause)))
        .as("clauses of the preset without a test that bears @Exercises")
        .isEmpty();
    assertThat(exercised.stream().filter(clause -> !held.contains(clause)))
        .as("clauses that tests name and the preset lacks")
        .isEmpty();
  }

  private static List<Clause> clauses(AnnotatedElement element) {
    Exercises exercises = element.getAnnotation(Exercises.class);
    return exercises == null
        ? List.of()
        : Arrays.stream(exercises.value()).map(Clause::of).toList();
  }

  private static List<Class<?>> testClasses() throws URISyntaxException {
    String own = RukainiaiClausesTest.class.getName();
    URI file = RukainiaiClausesTest.class
        .getResource(RukainiaiClausesTest.class.getSimpleName() + ".class")
        .toURI();
    Path root = Path.of(file);
    for (int i = 0; i < own.split("\\.", -1).length; i++) {
      root = root.getParent();
    }
    Path top = root;
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .map(path -> top.relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> name.startsWith(ROOT))
          .<Class<?>>map(RukainiaiClausesTest::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, RukainiaiClausesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
