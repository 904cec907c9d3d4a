package io.github.tvarka.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.tvarka.attendance.excuse.ExcuseFacts;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.edition.EditionIssue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Samples of every public record of the cores: with each optional part set, and with each absent. */
final class Samples {
  /** Records that never stand in JSON: they pass between calculators, or from a calculator to its caller. */
  private static final Set<Class<?>> NOT_IN_JSON =
      Set.of(EditionIssue.class, ExcuseFacts.class, Measured.class);

  private Samples() {}

  static List<Sample> all() {
    return Stream.of(
            KernelSamples.all(),
            AttendanceSamples.all(),
            DutySamples.all(),
            LintSamples.all(),
            TimelineSamples.all(),
            ProgressSamples.all(),
            LevelSamples.all(),
            ComparisonSamples.all(),
            MarkSamples.all(),
            FollowUpSamples.all(),
            FormSamples.all(),
            NominationSamples.all(),
            SupportSamples.all(),
            SupportDecisionSamples.all(),
            IndicatorSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  static List<Sample> inJson() {
    return all().stream().filter(sample -> !NOT_IN_JSON.contains(sample.type())).toList();
  }

  /** The names of all records, and of other types read from JSON, that a user of the cores can see. */
  static Set<String> publicValues() {
    return Cores.classes().stream()
        .filter(type -> type.isRecord() || isReadFromJson(type))
        .filter(Samples::isPublic)
        .map(JavaClass::getName)
        .filter(name -> !name.contains(".internal."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isReadFromJson(JavaClass type) {
    return type.getMethods().stream().anyMatch(made -> made.isAnnotatedWith(JsonCreator.class));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Samples::isPublic).orElse(true);
  }
}
