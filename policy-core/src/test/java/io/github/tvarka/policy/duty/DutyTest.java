package io.github.tvarka.policy.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.DutyTrigger.InMonths;
import io.github.tvarka.policy.duty.DutyTrigger.OnEvent;
import io.github.tvarka.policy.duty.DutyTrigger.Standing;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {
  private static Duty.Builder informing() {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of("12.1"))
        .actor(Role.CLASS_TEACHER)
        .act(Act.of("inform-parents"))
        .modality(Modality.MUST)
        .trigger(OnEvent.of("lesson-missed"))
        .due(DutyDue.SAME_DAY);
    return duty;
  }

  @Test
  void refusesWhatIsNoCodeAndWhatStandsTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> informing().addChannels("E-mail").build())
        .withMessageStartingWith("duty.channels (E-mail) must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> informing().addChannels("email", "email").build())
        .withMessage("duty.channels (email) must not stand twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> informing().addAddressees(Role.PARENT, Role.PARENT).build())
        .withMessage("duty.addressees (parent) must not stand twice");
  }

  @Test
  void isReadBackFromItsSerialFormWithAndWithoutItsParts()
      throws IOException, ClassNotFoundException {
    LocalDate day = LocalDate.of(2025, 10, 1);
    Duty full = informing()
        .when(FactIs.of("lives-far"))
        .later(new LaterDue(FactKey.of("objective-reasons"), DutyDue.ofSchoolDays(3)))
        .build();
    DatedDuty dated = new DatedDuty(
        full,
        Optional.of(DateRange.of(YearMonth.of(2025, 10))),
        Optional.of(day),
        Optional.of(day),
        List.of());
    DatedDuty undated = DatedDuty.undated(informing().build(), List.of());
    for (Object value : new Object[] {
      full,
      informing().build(),
      dated,
      undated,
      new DutyStatus(dated, DutyState.DONE, Optional.of(day), 1),
      new DutyStatus(undated, DutyState.STANDING, Optional.empty(), 0)
    }) {
      assertThat(readBack(value)).isEqualTo(value);
    }
  }

  private static Object readBack(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void moreTimeNeedsADate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LaterDue(FactKey.of("objective-reasons"), DutyDue.NO_DATE))
        .withMessage("later.due (no-date) must set a date");
  }

  @Nested
  class Due {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "lessons-begin",
          "lesson-end",
          "lessons-end",
          "same-day",
          "1-school-days",
          "999-calendar-days",
          "period-end",
          "month-end",
          "no-date"
        })
    void parsesWhatItWrites(String text) {
      assertThat(DutyDue.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "school-days", "0-school-days", "1000-school-days", "3-days", "Same-day"})
    void refusesOtherTexts(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DutyDue.parse(text))
          .withMessage("due (" + text
              + ") must be lessons-begin, lesson-end, lessons-end, same-day, N-school-days,"
              + " N-calendar-days, period-end, month-end or no-date");
    }

    @Test
    void refusesDaysThatDoNotBelong() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new DutyDue(DutyDue.Kind.SAME_DAY, 1))
          .withMessageStartingWith("due.days (1) must be");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DutyDue.ofSchoolDays(0))
          .withMessageStartingWith("due.days (0) must be 1 to 999");
    }
  }

  @Nested
  class Trigger {
    @Test
    void refusesWhatIsNoMonth() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InMonths.of(10, 13))
          .withMessage("months (13) must be 1 to 12");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InMonths.of(0))
          .withMessage("months (0) must be 1 to 12");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InMonths.of(5, 5))
          .withMessage("trigger.months (5) must not stand twice");
      assertThatIllegalArgumentException()
          .isThrownBy(InMonths::of)
          .withMessage("trigger.months ([]) must not be empty");
    }

    @Test
    void refusesToStandNot() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Standing(false))
          .withMessage("trigger.standing (false) must be true");
    }

    @Test
    void refusesAnEventThatIsNoCode() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OnEvent.of("Lesson missed"))
          .withMessageStartingWith("event (Lesson missed) must be lower-case words");
      assertThatNullPointerException()
          .isThrownBy(() -> new OnEvent(null))
          .withMessage("trigger.on must be given");
    }
  }
}
