package io.github.tvarka.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {
  private static final Citation CITATION = new Citation("regulation", "2023", Clause.of("17.3"));
  private static final FactKey SUPPORT = FactKey.of("support-exhausted");
  private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  static Stream<Object> values() {
    FactFinding fact =
        new FactFinding(CITATION, Truth.UNKNOWN, SUPPORT, List.of(new Need.OfFact(SUPPORT)));
    return Stream.of(
        CITATION,
        Fraction.of(1, 3),
        Percent.parse("12.5%"),
        Interval.between(3, 5),
        DateRange.of(YearMonth.of(2025, 10)),
        SchoolCalendars.year2025(),
        new Lasting(1, Act.of("hearing")),
        Role.HEAD,
        fact,
        CompoundFinding.of(CITATION, CompoundFinding.Operator.NOT, List.of(fact)),
        new MatchFinding(
            CITATION, Truth.NO, "channel", List.of("call"), List.of("email"), List.of()),
        new Measured(
            Interval.between(0, 1),
            List.of(new Need.OfLessonMarks(List.of(new LessonSlot(DAY, 3))))),
        new Need.OfTerm(TermKind.QUARTER, DAY),
        new Need.OfEntries("assessment", "mathematics", List.of(DAY)),
        AllOf.of(FactIs.of("support-exhausted")),
        ReadingChoices.of(Map.of("window", "second")),
        Vocabulary.KERNEL);
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesComeBackEqual(Object value) throws IOException, ClassNotFoundException {
    assertThat(copy(value)).isEqualTo(value).isNotSameAs(value);
  }

  @Test
  void aCalendarOfSeveralYearsAnswersTheSame() throws IOException, ClassNotFoundException {
    SchoolCalendar years = SchoolCalendar.ofYears(List.of(SchoolCalendars.year2025()));
    assertThat(copy(years))
        .isInstanceOfSatisfying(
            SchoolCalendar.class,
            copy -> assertThat(copy.schoolYear(DAY)).isEqualTo(years.schoolYear(DAY)));
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
