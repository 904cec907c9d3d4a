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

/**
 * The fixed phrases of one language. Each takes finished words and numbers and bends none of them, so that any label fits.
 *
 * <p>Whoever adds a language writes one of these.
 */
interface Catalogue {
  /** The four ways to bound a number. */
  enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN;

    /** The bound that holds exactly where this one does not. */
    Bound negated() {
      return switch (this) {
        case AT_LEAST -> LESS_THAN;
        case MORE_THAN -> AT_MOST;
        case AT_MOST -> MORE_THAN;
        case LESS_THAN -> AT_LEAST;
      };
    }
  }

  /** The catalogue of a language. */
  static Catalogue of(Language language) {
    return switch (language) {
      case LT -> LithuanianCatalogue.INSTANCE;
      case EN -> EnglishCatalogue.INSTANCE;
    };
  }

  /** Whether a clause is an annex, such as A1. */
  static boolean isAnnex(Clause clause) {
    String number = clause.number();
    return number.length() > 1 && number.charAt(0) == 'A' && Character.isDigit(number.charAt(1));
  }

  Language language();

  /** Yes, no, not yet known. */
  String truth(Truth truth);

  /** A bound that holds; counted for things, otherwise for ages and shares. */
  String bound(Bound bound, String number, boolean counted);

  /** A bound that does not hold. */
  String missed(Bound bound, String number, boolean counted);

  String exactly(String number);

  String notExactly(String number);

  /** Both bounds inclusive, both hold. */
  String within(String least, String most);

  String both(String first, String second);

  String either(String first, String second);

  /** What is asked, of which it is not known whether it holds. */
  String whether(String asked);

  /** An amount between two numbers, the noun coming after it. */
  String range(String least, String most);

  /** How much of an amount is not known. */
  String unknownPart(String number);

  String ofWhole(String part, String whole);

  String percent(String number);

  String date(LocalDate date);

  String moment(LocalDateTime moment);

  String month(YearMonth month);

  /** From one day to another, as a name. */
  String span(DateRange range);

  String inMonth(YearMonth month);

  String inSpan(DateRange range);

  String inSchoolYear(DateRange year);

  String inWholeRecord();

  String rollingDays(String days);

  /** Earlier than a day. */
  String beforeDay(String day);

  String since(String act);

  String clause(Clause clause);

  String citation(Citation citation);

  String and();

  String or();

  String not(String asked);

  /** Something held in an earlier period, did not, or that is not known. */
  String before(Truth truth, String within);

  /** A moment was within a deadline, was not, or that is not known. */
  String inTime(Truth truth, boolean received);

  /** A day is inside a stretch, is not, or that is not known. */
  String inside(Truth truth, String date);

  /** By how much something changed. */
  String change(String number);

  /** What was stated fits what is asked for, does not, or that is not known. */
  String fits(Truth truth);

  /** What stands between whole numbers and decimals. */
  String decimalPoint();

  String notStated();

  String observed(String observed);

  String asked(String asked);

  String received(String moment);

  String deadline(String moment);

  String unmarked(String lessons);

  String schoolDecision(String lessons);

  String notice(String lessons);

  String subjectNotGiven(String lessons);

  String kindNotGiven(String lessons);

  String sessionNotGiven(String lessons);

  String aboutStudent(String attribute);

  String missingTerm(String term, String date);

  /** What is to be entered, for what, of which days. */
  String notEntered(String entries, String subject, String dates);

  /** What somebody has not reported. */
  String notReported(String what, String from);

  /** The numbers of lessons of one day. */
  String lessons(List<Integer> numbers);

  /** Who, how strongly, what. */
  String measure(String actor, String modality, String act);

  String lasting(String months, String act);

  /** Whether another step of so many was passed. */
  String everyFurther(String step, Truth truth);

  /** The number after which steps count. */
  String after(String number);

  /** From one count to another. */
  String reached(String before, String now);

  /** In which months of each year something is done. */
  String inMonths(List<MonthSpan> months);

  /** In which window something is counted; the window's name is taken where the language has no form of its own. */
  String per(Window window, String name);

  /** In which window something was earlier. */
  String earlier(Window window, String name);

  /** At one end of each term of a kind, or of the school year. */
  String edge(String term, String name, boolean start);

  /** For how long; the amount with its noun is taken where the language bends nothing. */
  String lastingFor(long number, String unit, String amount);

  /** A day of every year. */
  String dayOfYear(MonthDay day);
}
