package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What was told of a missed day.
 *
 * @param statements what the notice states besides
 * @param received when it came; empty if nothing was told, or the notice was not sent
 * @param days the days that it is about
 * @param day the missed day
 */
record Told(
    List<Statement> statements, Optional<LocalDateTime> received, DateRange days, LocalDate day) {
  static Told of(ExcuseRequest request, LocalDate day) {
    DateRange days = request.days();
    return new Told(
        request.statements(),
        request.receivedAt(),
        days.contains(day) ? days : new DateRange(day, day),
        day);
  }

  static Told nothing(LocalDate day) {
    return new Told(List.of(), Optional.empty(), new DateRange(day, day), day);
  }
}
