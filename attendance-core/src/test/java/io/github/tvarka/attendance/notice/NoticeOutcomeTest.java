package io.github.tvarka.attendance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.form.Signer;
import io.github.tvarka.attendance.form.StudentExplanation;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.role.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeOutcomeTest {
  private static final LocalDateTime BY = LocalDateTime.of(2025, 10, 9, 13, 40);

  @Test
  void isReadBackFromItsSerialFormAndSoAreForms() throws IOException, ClassNotFoundException {
    for (Object value : new Object[] {
      new NoticeOutcome.CalledFor(Optional.of(BY)),
      new NoticeOutcome.CalledFor(Optional.empty()),
      new NoticeOutcome.Met(Optional.of(LocalDate.of(2025, 10, 9))),
      new NoticeOutcome.Met(Optional.empty()),
      new NoticeOutcome.NotShownMet(BY),
      new NoticeOutcome.NotCalledFor(),
      new NoticeOutcome.NotYetKnown(List.of(), Optional.of(BY)),
      new NoticeOutcome.NotYetKnown(List.of(), Optional.empty()),
      new Signer(Role.PARENT, Optional.of(FactIs.of("lives-far"))),
      Signer.always(Role.PARENT),
      StudentExplanation.builder().month(YearMonth.of(2025, 9)).build(),
      StudentExplanation.builder()
          .month(YearMonth.of(2025, 9))
          .schoolClass("8a")
          .unexcusedLessons(8)
          .build()
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
}
