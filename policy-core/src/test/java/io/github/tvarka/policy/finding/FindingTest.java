package io.github.tvarka.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Citation CITATION = new Citation("regulation", "2023", Clause.of("17.3"));
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  private static final Band LIMIT = Band.moreThan(14);
  private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  private static void missing(String name, ThrowingCallable finding) {
    assertThatNullPointerException().isThrownBy(finding).withMessage(name + " must be given");
  }

  @Test
  void namesThePartThatIsMissing() {
    missing("truth", () -> new FactFinding(CITATION, null, FactKey.of("a"), null));
    missing("fact", () -> new FactFinding(CITATION, Truth.YES, null, null));
    missing("observed", () -> quantity(null, LIMIT));
    missing("limit", () -> quantity(Interval.exactly(3), null));
    missing("whole", () -> share(UNEXCUSED));
    missing("of", () -> share(null));
    missing(
        "per",
        () -> new HeldFinding(CITATION, Truth.YES, Act.of("talk"), null, null, null, LIMIT, null));
    missing(
        "act",
        () -> new HeldFinding(CITATION, Truth.YES, null, Window.DAY, null, null, LIMIT, null));
    missing(
        "within",
        () -> new AgainFinding(CITATION, Truth.YES, Window.DAY, null, 1, null, null, null));
    missing("on", () -> new AttributeFinding(CITATION, Truth.YES, "age", null, null, LIMIT, null));
    missing("deadline", () -> new DeadlineFinding(CITATION, Truth.YES, null, null, null));
    missing("citation", () -> new MatchFinding(null, Truth.YES, "channel", null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MatchFinding(CITATION, Truth.YES, "The channel", null, null, null))
        .withMessageStartingWith("aspect (The channel) must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AttributeFinding(CITATION, Truth.YES, " ", DAY, null, LIMIT, null))
        .withMessage("attribute ( ) must not be blank");
  }

  private static QuantityFinding quantity(Interval observed, Band limit) {
    return new QuantityFinding(
        CITATION, Truth.YES, UNEXCUSED, Window.DAY, null, observed, limit, null);
  }

  private static ShareFinding share(CounterKey of) {
    return new ShareFinding(
        CITATION,
        Truth.YES,
        UNEXCUSED,
        of,
        Window.DAY,
        null,
        Interval.exactly(3),
        null,
        LIMIT,
        null);
  }

  @Test
  void takesAbsentListsAsEmptyAndCopiesOthers() {
    assertThat(quantity(Interval.exactly(3), LIMIT).needs()).isEmpty();
    assertThat(quantity(Interval.exactly(3), LIMIT).range()).isEmpty();
    List<DateRange> held = new ArrayList<>(List.of(DateRange.of(YearMonth.of(2025, 9))));
    AgainFinding again = new AgainFinding(
        CITATION, Truth.YES, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR, 1, held, null, null);
    held.clear();
    assertThat(again.held()).hasSize(1).isUnmodifiable();
  }
}
