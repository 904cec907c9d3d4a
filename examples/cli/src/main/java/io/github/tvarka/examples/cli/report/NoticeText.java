package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.DutyDecision;
import io.github.tvarka.attendance.notice.NoticeDecision;
import io.github.tvarka.attendance.notice.NoticeOutcome;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.text.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who has to tell whom of a day, as text. */
public final class NoticeText {
  private final NoticeDecision decision;
  private final Words words;

  private NoticeText(NoticeDecision decision, Words words) {
    this.decision = decision;
    this.words = words;
  }

  /**
   * The text of a decision; duties that nothing calls for are left out.
   *
   * @param decision the decision
   * @param policy the regulation
   * @param language the language
   * @return lines, the last with its end
   */
  public static String of(NoticeDecision decision, AttendancePolicy policy, Language language) {
    return new NoticeText(decision, new Words(policy, language)).write();
  }

  private String write() {
    List<String> lines = new ArrayList<>();
    lines.add(words.date(decision.day()) + ", " + words.moment(decision.asOf(), decision.day()));
    Map<List<Object>, List<DutyDecision>> alike = decision.duties().stream()
        .filter(duty -> !(duty.outcome() instanceof NoticeOutcome.NotCalledFor))
        .collect(Collectors.groupingBy(
            duty -> List.of(duty.duty(), duty.outcome()), LinkedHashMap::new, Collectors.toList()));
    alike.values().forEach(duties -> lines.add("  " + line(duties)));
    if (lines.size() == 1) {
      lines.add(
          "  " + words.in("Niekas nieko neprivalo pranešti.", "Nobody has to tell anything."));
    }
    return String.join("\n", lines) + "\n";
  }

  /** One duty; where each lesson calls for it with the same outcome, for all of them. */
  private String line(List<DutyDecision> duties) {
    DutyDecision duty = duties.get(0);
    List<Integer> numbers = duties.stream()
        .flatMap(one -> one.lessons().stream())
        .map(LessonSlot::lesson)
        .toList();
    String lessons = numbers.isEmpty() ? "" : ", " + words.numbers(numbers);
    String means = duty.channels().stream()
        .map(Channel::code)
        .map(words.explainer()::label)
        .collect(Collectors.joining(", "));
    String from = duty.channelsFrom().stream()
        .map(citation -> " (" + citation.clause() + ")")
        .collect(Collectors.joining());
    return duty.citation().clause() + ": " + words.explainer().measure(measure(duty.duty()))
        + lessons + ": " + outcome(duty.outcome())
        + (means.isEmpty() || !duty.calledFor()
            ? ""
            : words.in("; kaip: ", "; by: ") + means + from);
  }

  private static Measure measure(Duty duty) {
    Measure.Builder measure = Measure.builder();
    measure.actor(duty.actor()).act(duty.act()).modality(duty.modality());
    return measure.addAllAddressees(duty.addressees()).build();
  }

  private String outcome(NoticeOutcome outcome) {
    if (outcome instanceof NoticeOutcome.CalledFor open) {
      return words.in("reikia padaryti", "to be done") + by(open.by());
    } else if (outcome instanceof NoticeOutcome.Met met) {
      return words.in("padaryta", "done")
          + met.on()
              .filter(day -> !day.equals(decision.day()))
              .map(day -> words.in(": ", " on ") + words.date(day))
              .orElse("");
    } else if (outcome instanceof NoticeOutcome.NotShownMet over) {
      return words.in("neparodyta, kad padaryta", "not shown to be done")
          + by(Optional.of(over.by()));
    } else if (outcome instanceof NoticeOutcome.NotYetKnown open) {
      return words.in("dar nežinoma", "not yet known") + "; "
          + open.needs().stream().map(words::need).collect(Collectors.joining("; "))
          + by(open.by()).replaceFirst("^ ", "; ");
    }
    return words.in("nereikia", "not called for");
  }

  private String by(Optional<LocalDateTime> moment) {
    return moment
        .map(last -> words.in(" iki ", " by ") + words.moment(last, decision.day()))
        .orElse("");
  }
}
