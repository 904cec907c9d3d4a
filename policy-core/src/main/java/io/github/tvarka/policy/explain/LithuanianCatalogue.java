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

/**
 * Lithuanian phrases. Names stand in the nominative behind a colon or in brackets, and a noun follows its own number, so nothing is bent.
 */
final class LithuanianCatalogue implements Catalogue {
  static final LithuanianCatalogue INSTANCE = new LithuanianCatalogue();

  private LithuanianCatalogue() {}

  @Override
  public Language language() {
    return Language.LT;
  }

  @Override
  public String truth(Truth truth) {
    return switch (truth) {
      case YES -> "taip";
      case NO -> "ne";
      case UNKNOWN -> "dar nežinoma";
    };
  }

  @Override
  public String bound(Bound bound, String number, boolean counted) {
    return switch (bound) {
      case AT_LEAST -> "ne mažiau kaip " + number;
      case MORE_THAN -> "daugiau kaip " + number;
      case AT_MOST -> "ne daugiau kaip " + number;
      case LESS_THAN -> "mažiau kaip " + number;
    };
  }

  @Override
  public String missed(Bound bound, String number, boolean counted) {
    return bound(bound.negated(), number, counted);
  }

  @Override
  public String exactly(String number) {
    return "lygiai " + number;
  }

  @Override
  public String notExactly(String number) {
    return "ne lygiai " + number;
  }

  @Override
  public String within(String least, String most) {
    return "nuo " + least + " iki " + most;
  }

  @Override
  public String both(String first, String second) {
    return first + " ir " + second;
  }

  @Override
  public String either(String first, String second) {
    return first + " arba " + second;
  }

  @Override
  public String whether(String asked) {
    return "dar nežinoma, ar " + asked;
  }

  @Override
  public String range(String least, String most) {
    return least + "–" + most;
  }

  @Override
  public String unknownPart(String number) {
    return " (dar nežinoma: " + number + ")";
  }

  @Override
  public String ofWhole(String part, String whole) {
    return part + " iš " + whole;
  }

  @Override
  public String percent(String number) {
    return number + " %";
  }

  @Override
  public String date(LocalDate date) {
    return LithuanianTime.date(date);
  }

  @Override
  public String moment(LocalDateTime moment) {
    return date(moment.toLocalDate()) + " " + moment.toLocalTime();
  }

  @Override
  public String month(YearMonth month) {
    return LithuanianTime.month(month);
  }

  @Override
  public String span(DateRange range) {
    return LithuanianTime.span(range);
  }

  @Override
  public String inMonth(YearMonth month) {
    return LithuanianTime.inMonth(month);
  }

  @Override
  public String inSpan(DateRange range) {
    return LithuanianTime.inSpan(range);
  }

  @Override
  public String inSchoolYear(DateRange year) {
    return year.from().getYear() + "–" + year.to().getYear() + " mokslo metais";
  }

  @Override
  public String inWholeRecord() {
    return "per visą laikotarpį";
  }

  @Override
  public String rollingDays(String days) {
    return "laikotarpis: " + days;
  }

  @Override
  public String beforeDay(String day) {
    return "anksčiau kaip " + day;
  }

  @Override
  public String since(String act) {
    return "po veiksmo „" + act + "“";
  }

  @Override
  public String clause(Clause clause) {
    String number = clause.number();
    if (Catalogue.isAnnex(clause)) {
      return number.substring(1) + " priedas";
    }
    return Character.isDigit(number.charAt(0)) ? number + " p." : "punktas „" + number + "“";
  }

  @Override
  public String citation(Citation citation) {
    return citation.document() + ", redakcija " + citation.edition() + ", "
        + clause(citation.clause());
  }

  @Override
  public String and() {
    return "ir";
  }

  @Override
  public String or() {
    return "arba";
  }

  @Override
  public String not(String asked) {
    return "ne (" + asked + ")";
  }

  @Override
  public String before(Truth truth, String within) {
    String text = switch (truth) {
      case YES -> "tai jau buvo anksčiau";
      case NO -> "to anksčiau nebuvo";
      case UNKNOWN -> "dar nežinoma, ar tai jau buvo anksčiau";
    };
    return text + " (" + within + ")";
  }

  @Override
  public String inTime(Truth truth, boolean received) {
    return switch (truth) {
      case YES -> "gauta laiku";
      case NO -> received ? "gauta per vėlai" : "laiku negauta";
      case UNKNOWN -> "dar nežinoma, ar gauta laiku";
    };
  }

  @Override
  public String inside(Truth truth, String date) {
    return switch (truth) {
      case YES -> date + " patenka";
      case NO -> date + " nepatenka";
      case UNKNOWN -> "dar nežinoma, ar " + date + " patenka";
    };
  }

  @Override
  public String change(String number) {
    return "pokytis: " + number;
  }

  @Override
  public String fits(Truth truth) {
    return switch (truth) {
      case YES -> "tinka";
      case NO -> "netinka";
      case UNKNOWN -> "dar nežinoma, ar tinka";
    };
  }

  @Override
  public String decimalPoint() {
    return ",";
  }

  @Override
  public String notStated() {
    return "nenurodyta";
  }

  @Override
  public String observed(String observed) {
    return "nustatyta: " + observed;
  }

  @Override
  public String asked(String asked) {
    return "reikalaujama: " + asked;
  }

  @Override
  public String received(String moment) {
    return "gauta: " + moment;
  }

  @Override
  public String deadline(String moment) {
    return "terminas: " + moment;
  }

  @Override
  public String unmarked(String lessons) {
    return "pamokos be žymos: " + lessons;
  }

  @Override
  public String schoolDecision(String lessons) {
    return "pamokos, dėl kurių turi nuspręsti mokykla: " + lessons;
  }

  @Override
  public String notice(String lessons) {
    return "pamokos, dėl kurių dar galima pranešti laiku: " + lessons;
  }

  @Override
  public String subjectNotGiven(String lessons) {
    return "pamokos, kurių dalyko tvarkaraštis nenurodo: " + lessons;
  }

  @Override
  public String kindNotGiven(String lessons) {
    return "pamokos, kurių rūšies tvarkaraštis nenurodo: " + lessons;
  }

  @Override
  public String sessionNotGiven(String lessons) {
    return "pamokos, kurių dienos dalies tvarkaraštis nenurodo: " + lessons;
  }

  @Override
  public String aboutStudent(String attribute) {
    return "apie mokinį: " + attribute;
  }

  @Override
  public String missingTerm(String term, String date) {
    return "mokyklos kalendoriuje nėra laikotarpio „" + term + "“, į kurį patenka " + date;
  }

  @Override
  public String notEntered(String entries, String subject, String dates) {
    return "neįrašyta: " + entries + " (" + subject + ", " + dates + ")";
  }

  @Override
  public String notReported(String what, String from) {
    return "nepranešta: " + what + " (" + from + ")";
  }

  @Override
  public String lessons(List<Integer> numbers) {
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (numbers.size() == 1 ? "pamoka: " : "pamokos: ") + list;
  }

  @Override
  public String measure(String actor, String modality, String act) {
    return actor + " " + modality + ": " + act;
  }

  @Override
  public String lasting(String months, String act) {
    return "trunka " + months + " nuo veiksmo „" + act + "“";
  }

  @Override
  public String everyFurther(String step, Truth truth) {
    return "laikotarpiu pasiekta dar viena riba (žingsnis: " + step + "): " + truth(truth);
  }

  @Override
  public String after(String number) {
    return "skaičiuojama po " + number;
  }

  @Override
  public String reached(String before, String now) {
    return "buvo " + before + ", dabar " + now;
  }

  @Override
  public String inMonths(List<MonthSpan> months) {
    return months.stream().map(LithuanianTime::inMonths).collect(Collectors.joining(", "));
  }

  @Override
  public String per(Window window, String name) {
    return LithuanianTime.per(window, name);
  }

  @Override
  public String earlier(Window window, String name) {
    return LithuanianTime.earlier(window, name);
  }

  @Override
  public String edge(String term, String name, boolean start) {
    return LithuanianTime.edge(term, name, start);
  }

  @Override
  public String lastingFor(long number, String unit, String amount) {
    return LithuanianTime.lasting(number, unit, amount);
  }

  @Override
  public String dayOfYear(MonthDay day) {
    return LithuanianTime.day(day);
  }
}
