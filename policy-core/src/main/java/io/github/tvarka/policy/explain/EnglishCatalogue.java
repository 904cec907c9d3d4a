package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** English phrases. */
final class EnglishCatalogue implements Catalogue {
  static final EnglishCatalogue INSTANCE = new EnglishCatalogue();

  private EnglishCatalogue() {}

  @Override
  public Language language() {
    return Language.EN;
  }

  @Override
  public String truth(Truth truth) {
    return switch (truth) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "not yet known";
    };
  }

  @Override
  public String bound(Bound bound, String number, boolean counted) {
    return switch (bound) {
      case AT_LEAST -> "at least " + number;
      case MORE_THAN -> "more than " + number;
      case AT_MOST -> "at most " + number;
      case LESS_THAN -> (counted ? "fewer than " : "under ") + number;
    };
  }

  @Override
  public String missed(Bound bound, String number, boolean counted) {
    return bound == Bound.MORE_THAN
        ? "not more than " + number
        : bound(bound.negated(), number, counted);
  }

  @Override
  public String exactly(String number) {
    return "exactly " + number;
  }

  @Override
  public String notExactly(String number) {
    return "not exactly " + number;
  }

  @Override
  public String within(String least, String most) {
    return "from " + least + " to " + most;
  }

  @Override
  public String both(String first, String second) {
    return first + " and " + second;
  }

  @Override
  public String either(String first, String second) {
    return first + " or " + second;
  }

  @Override
  public String whether(String asked) {
    return "not yet known whether " + asked;
  }

  @Override
  public String range(String least, String most) {
    return "between " + least + " and " + most;
  }

  @Override
  public String unknownPart(String number) {
    return ", " + number + " of them not yet known";
  }

  @Override
  public String ofWhole(String part, String whole) {
    return part + " of " + whole;
  }

  @Override
  public String percent(String number) {
    return number + "%";
  }

  @Override
  public String date(LocalDate date) {
    return EnglishTime.date(date);
  }

  @Override
  public String moment(LocalDateTime moment) {
    return date(moment.toLocalDate()) + " " + moment.toLocalTime();
  }

  @Override
  public String month(YearMonth month) {
    return EnglishTime.month(month);
  }

  @Override
  public String span(DateRange range) {
    return EnglishTime.span(range);
  }

  @Override
  public String inMonth(YearMonth month) {
    return "in " + month(month);
  }

  @Override
  public String inSpan(DateRange range) {
    return EnglishTime.inSpan(range);
  }

  @Override
  public String inSchoolYear(DateRange year) {
    return "in the school year " + year.from().getYear() + "–" + year.to().getYear();
  }

  @Override
  public String inWholeRecord() {
    return "in the whole record";
  }

  @Override
  public String rollingDays(String days) {
    return "the last " + days;
  }

  @Override
  public String beforeDay(String day) {
    return "before " + day;
  }

  @Override
  public String since(String act) {
    return "since: " + act;
  }

  @Override
  public String clause(Clause clause) {
    String number = clause.number();
    return Catalogue.isAnnex(clause) ? "annex " + number.substring(1) : "clause " + number;
  }

  @Override
  public String citation(Citation citation) {
    return citation.document() + ", edition " + citation.edition() + ", "
        + clause(citation.clause());
  }

  @Override
  public String and() {
    return "and";
  }

  @Override
  public String or() {
    return "or";
  }

  @Override
  public String not(String asked) {
    return "not (" + asked + ")";
  }

  @Override
  public String before(Truth truth, String within) {
    String text = switch (truth) {
      case YES -> "it happened before";
      case NO -> "it did not happen before";
      case UNKNOWN -> "not yet known whether it happened before";
    };
    return text + " (" + within + ")";
  }

  @Override
  public String inTime(Truth truth, boolean received) {
    return switch (truth) {
      case YES -> "received in time";
      case NO -> received ? "received too late" : "not received in time";
      case UNKNOWN -> "not yet known whether received in time";
    };
  }

  @Override
  public String inside(Truth truth, String date) {
    return switch (truth) {
      case YES -> date + " is inside";
      case NO -> date + " is outside";
      case UNKNOWN -> "not yet known whether " + date + " is inside";
    };
  }

  @Override
  public String change(String number) {
    return "change: " + number;
  }

  @Override
  public String fits(Truth truth) {
    return switch (truth) {
      case YES -> "fits";
      case NO -> "does not fit";
      case UNKNOWN -> "not yet known whether it fits";
    };
  }

  @Override
  public String decimalPoint() {
    return ".";
  }

  @Override
  public String notStated() {
    return "not stated";
  }

  @Override
  public String observed(String observed) {
    return "observed: " + observed;
  }

  @Override
  public String asked(String asked) {
    return "asked for: " + asked;
  }

  @Override
  public String received(String moment) {
    return "received: " + moment;
  }

  @Override
  public String deadline(String moment) {
    return "deadline: " + moment;
  }

  @Override
  public String unmarked(String lessons) {
    return "lessons without a mark: " + lessons;
  }

  @Override
  public String schoolDecision(String lessons) {
    return "lessons that the school has to decide on: " + lessons;
  }

  @Override
  public String notice(String lessons) {
    return "lessons for which a notice can still come in time: " + lessons;
  }

  @Override
  public String subjectNotGiven(String lessons) {
    return "lessons whose subject the timetable does not give: " + lessons;
  }

  @Override
  public String kindNotGiven(String lessons) {
    return "lessons whose kind the timetable does not give: " + lessons;
  }

  @Override
  public String sessionNotGiven(String lessons) {
    return "lessons of which the timetable does not tell the session of the day: " + lessons;
  }

  @Override
  public String aboutStudent(String attribute) {
    return "about the student: " + attribute;
  }

  @Override
  public String missingTerm(String term, String date) {
    return "not in the school calendar: the " + term + " that includes " + date;
  }

  @Override
  public String notEntered(String entries, String subject, String dates) {
    return "not entered: " + entries + " (" + subject + ", " + dates + ")";
  }

  @Override
  public String notReported(String what, String from) {
    return "not reported: " + what + " (" + from + ")";
  }

  @Override
  public String lessons(List<Integer> numbers) {
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (numbers.size() == 1 ? "lesson " : "lessons ") + list;
  }

  @Override
  public String measure(String actor, String modality, String act) {
    return "the " + actor + " " + modality + ": " + act;
  }

  @Override
  public String lasting(String months, String act) {
    return "for " + months + " from: " + act;
  }

  @Override
  public String everyFurther(String step, Truth truth) {
    return "another step (" + step + ") passed in the period: " + truth(truth);
  }

  @Override
  public String after(String number) {
    return "counted after " + number;
  }

  @Override
  public String reached(String before, String now) {
    return "from " + before + " to " + now;
  }

  @Override
  public String inMonths(List<MonthSpan> months) {
    return "in " + months.stream().map(EnglishTime::months).collect(Collectors.joining(", "));
  }

  @Override
  public String per(Window window, String name) {
    return EnglishTime.per(window, name);
  }

  @Override
  public String earlier(Window window, String name) {
    return EnglishTime.earlier(window, name);
  }

  @Override
  public String edge(String term, String name, boolean start) {
    return EnglishTime.edge(name, start);
  }

  @Override
  public String lastingFor(long number, String unit, String amount) {
    return amount;
  }

  @Override
  public String dayOfYear(MonthDay day) {
    return EnglishTime.day(day);
  }
}
