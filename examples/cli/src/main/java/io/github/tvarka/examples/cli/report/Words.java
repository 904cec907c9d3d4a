package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.AttendanceVocabulary;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.examples.cli.regulation.ConditionText;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report's words: the library's explanations, and the short forms that a table of days needs. */
final class Words {
  private final Say say;
  private final Explainer explainer;
  private final Explainer plain;
  private final AttendancePolicy policy;

  Words(AttendancePolicy policy, Language language) {
    Vocabulary vocabulary = AttendanceVocabulary.WORDS.merge(policy.vocabulary());
    this.policy = policy;
    this.say = new Say(language);
    this.explainer = Explainer.of(language, vocabulary);
    this.plain = Explainer.of(language, Audience.PARENT, vocabulary);
  }

  Explainer explainer() {
    return explainer;
  }

  String in(String lt, String en) {
    return say.in(lt, en);
  }

  Language language() {
    return say.language();
  }

  String month(YearMonth month) {
    return explainer.period(DateRange.of(month));
  }

  String date(LocalDate day) {
    return explainer.period(new DateRange(day, day));
  }

  /** Days of one month without the year: 6-10 October. */
  String days(LocalDate from, LocalDate to) {
    String days = from.getDayOfMonth() + (from.equals(to) ? "" : "-" + to.getDayOfMonth());
    String month = say.month(from.getMonthValue());
    return say.in(month + " " + days + " d.", days + " " + month);
  }

  /** A row's clause, what being in it is called, where the regulation has a name for it, and the subject it is decided for. */
  String row(RowDecision row) {
    String clause = row.citation().clause().number();
    return policy.escalation().ladders().stream()
            .filter(ladder -> ladder.key().equals(row.ladder()))
            .flatMap(ladder -> ladder.rows().stream())
            .filter(one -> one.clause().equals(row.citation().clause()))
            .findFirst()
            .flatMap(LadderRow::label)
            .map(label ->
                clause + " " + say.in("„", "\"") + label.in(language()) + say.in("“", "\""))
            .orElse(clause)
        + subject(row.scope());
  }

  /** A subject in brackets; nothing for none. */
  String subject(Optional<String> scope) {
    return scope.map(subject -> " (" + explainer.label(subject) + ")").orElse("");
  }

  /** What is asked, for whom a measure is. */
  String asked(Condition condition) {
    return new ConditionText(explainer, say).of(condition);
  }

  /** What is missing, to follow "not yet known". */
  String need(Need need) {
    return need instanceof Need.OfFact fact
        ? say.in("trūksta fakto: ", "fact to be stated: ")
            + explainer.label(fact.fact().code())
        : explainer.need(need);
  }

  /** A moment; on the day itself the time alone. */
  String moment(LocalDateTime moment, LocalDate day) {
    String time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    return moment.toLocalDate().equals(day) ? time : date(moment.toLocalDate()) + " " + time;
  }

  String lessons(int count) {
    return explainer.amount(Interval.exactly(count), "lesson");
  }

  /** The numbers of lessons: 1-3, 5. */
  String numbers(List<Integer> lessons) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < lessons.size(); ) {
      int end = i;
      while (end + 1 < lessons.size() && lessons.get(end + 1) == lessons.get(end) + 1) {
        end++;
      }
      parts.add(lessons.get(i) + (end == i ? "" : "-" + lessons.get(end)));
      i = end + 1;
    }
    String numbers = String.join(", ", parts);
    return lessons.size() == 1
        ? say.in(numbers + " pamoka", "lesson " + numbers)
        : say.in(numbers + " pamokos", "lessons " + numbers);
  }

  String number(Interval interval) {
    return interval.exact()
        ? interval.least().toString()
        : say.in(
            "nuo " + interval.least() + " iki " + interval.most(),
            interval.least() + " to " + interval.most());
  }

  /** A comparison with its numbers, without the clause at its end. */
  String observed(Finding finding) {
    return withoutClause(explainer.finding(finding));
  }

  /** The same for several days, whose moments differ. */
  String plain(Finding finding) {
    return withoutClause(plain.finding(finding));
  }

  private static String withoutClause(String sentence) {
    return sentence.substring(0, sentence.lastIndexOf(" ("));
  }
}
