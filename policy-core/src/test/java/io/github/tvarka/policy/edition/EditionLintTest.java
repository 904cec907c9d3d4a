package io.github.tvarka.policy.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionLintTest {
  private static Edition edition(String name, String from, String to) {
    return new Edition(
        name,
        LocalDate.parse(from),
        Optional.ofNullable(to).map(LocalDate::parse),
        Optional.empty());
  }

  private static EditionIssue issue(
      EditionIssue.Kind kind, String earlier, String later, String from, String to) {
    return new EditionIssue(
        kind, earlier, later, DateRange.of(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static EditionIssue gap(String earlier, String later, String from, String to) {
    return issue(EditionIssue.Kind.GAP, earlier, later, from, to);
  }

  private static EditionIssue overlap(String earlier, String later, String from, String to) {
    return issue(EditionIssue.Kind.OVERLAP, earlier, later, from, to);
  }

  @Nested
  class Examine {
    private final Edition first = edition("a", "2020-09-01", "2021-08-31");

    @Test
    void findsNothingWhereOneFollowsTheOther() {
      assertThat(EditionLint.examine(List.of(edition("b", "2021-09-01", null), first)))
          .isEmpty();
      assertThat(EditionLint.examine(List.of(first))).isEmpty();
    }

    @Test
    void findsTheDaysWithoutEdition() {
      assertThat(EditionLint.examine(List.of(first, edition("b", "2021-09-02", null))))
          .containsExactly(gap("a", "b", "2021-09-01", "2021-09-01"));
    }

    @Test
    void findsTheDaysWithTwoEditions() {
      assertThat(EditionLint.examine(List.of(first, edition("b", "2021-08-31", null))))
          .containsExactly(overlap("a", "b", "2021-08-31", "2021-08-31"));
      assertThat(EditionLint.examine(List.of(first, edition("b", "2021-01-01", "2021-02-01"))))
          .containsExactly(overlap("a", "b", "2021-01-01", "2021-02-01"));
      assertThat(EditionLint.examine(List.of(first, first))).hasSize(1);
    }

    @Test
    void findsAnOverlapWithoutEnd() {
      Edition open = edition("a", "2020-09-01", null);
      assertThat(EditionLint.examine(List.of(open, edition("b", "2021-09-01", "2022-08-31"))))
          .containsExactly(overlap("a", "b", "2021-09-01", "2022-08-31"));
      assertThat(EditionLint.examine(List.of(open, edition("b", "2021-09-01", null))))
          .containsExactly(overlap("a", "b", "2021-09-01", "2021-09-01"));
    }

    @Test
    void seesPastAnEditionInsideAnother() {
      Edition inside = edition("b", "2021-01-01", "2021-01-31");
      Edition after = edition("c", "2021-08-01", "2022-08-31");
      assertThat(EditionLint.examine(List.of(first, inside, after)))
          .containsExactly(
              overlap("a", "b", "2021-01-01", "2021-01-31"),
              overlap("a", "c", "2021-08-01", "2021-08-31"));
      assertThat(EditionLint.examine(List.of(first, inside, edition("c", "2021-09-01", null))))
          .containsExactly(overlap("a", "b", "2021-01-01", "2021-01-31"));
    }
  }
}
