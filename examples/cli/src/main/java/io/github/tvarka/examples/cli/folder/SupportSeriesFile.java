package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.folder.SupportCells.DayResult;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.consultation.ConsultationAdvice;
import io.github.tvarka.support.consultation.ConsultationFacts;
import io.github.tvarka.support.consultation.ConsultationKind;
import io.github.tvarka.support.consultation.ConsultationOrder;
import io.github.tvarka.support.consultation.HeldConsultation;
import io.github.tvarka.support.consultation.Setting;
import io.github.tvarka.support.minimum.LearningMinimum;
import io.github.tvarka.support.minimum.MinimumAttempt;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files {@code support-consultations.csv} and {@code minimums.csv}: what was set for a student, and on which days it came to what. */
final class SupportSeriesFile {
  private final Map<String, List<CsvRow>> consultations;
  private final Map<String, List<CsvRow>> minimums;

  SupportSeriesFile(PartRows rows) {
    consultations = rows.of(
        "support-consultations.csv",
        "student",
        "kind",
        "from",
        "to",
        "recommended_by",
        "recommended_on",
        "set_by",
        "set_on",
        "minutes",
        "setting",
        "lesson_minutes",
        "held");
    minimums = rows.of(
        "minimums.csv",
        "student",
        "subject",
        "set_by",
        "set_on",
        "due_by",
        "attempts",
        "recorded_in");
  }

  List<ConsultationFacts> consultations(String student) {
    return consultations.get(student).stream()
        .map(row -> row.whole(() -> consultation(row)))
        .toList();
  }

  private static ConsultationFacts consultation(CsvRow row) {
    DateRange days = new DateRange(row.date("from"), row.date("to"));
    ConsultationKind kind = row.value("kind", ConsultationKind::of);
    ConsultationFacts.Builder series = ConsultationFacts.builder();
    series
        .advice(row.optional(
            "recommended_by",
            column -> new ConsultationAdvice(
                row.value(column, Role::of), row.date("recommended_on"), kind, days)))
        .order(row.optional("set_by", column -> order(row, kind, days)))
        .addAllHeld(row.list("held").stream()
            .map(part -> DayResult.of(row, "held", part))
            .map(held -> new HeldConsultation(held.on(), held.result()))
            .toList())
        .lessonMinutes(row.optional("lesson_minutes", row::number));
    return series.build();
  }

  private static ConsultationOrder order(CsvRow row, ConsultationKind kind, DateRange days) {
    ConsultationOrder.Builder order = ConsultationOrder.builder();
    order
        .by(row.value("set_by", Role::of))
        .on(row.date("set_on"))
        .kind(kind)
        .days(days)
        .minutes(row.optional("minutes", row::number))
        .setting(row.optional("setting", column -> setting(row)));
    return order.build();
  }

  private static Setting setting(CsvRow row) {
    Optional<Setting> found = Arrays.stream(Setting.values())
        .filter(each -> each.word().equals(row.text("setting")))
        .findFirst();
    return found.orElseThrow(() -> row.refusal(
        "setting",
        "must be one of " + Arrays.stream(Setting.values()).map(Setting::word).toList()));
  }

  List<LearningMinimum> minimums(String student) {
    return minimums.get(student).stream()
        .map(row -> row.whole(() -> minimum(row)))
        .toList();
  }

  private static LearningMinimum minimum(CsvRow row) {
    LearningMinimum.Builder minimum = LearningMinimum.builder();
    minimum
        .subject(row.text("subject"))
        .setBy(row.value("set_by", Role::of))
        .setOn(row.date("set_on"))
        .dueBy(row.optional("due_by", row::date))
        .addAllAttempts(row.list("attempts").stream()
            .map(part -> DayResult.of(row, "attempts", part))
            .map(attempt -> new MinimumAttempt(attempt.on(), attempt.result()))
            .toList())
        .addAllRecordedIn(row.list("recorded_in"));
    return minimum.build();
  }
}
