package io.github.tvarka.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows, months and lengths in the cases that Lithuanian asks for. */
class WindowWordsTest {
  private static final Vocabulary WORDS = new Vocabulary(
      Map.of(),
      Map.of(
          "lesson", new Noun("pamoka", "pamokos", "pamokų", "lesson", "lessons"),
          "talk", new Noun("pokalbis", "pokalbiai", "pokalbių", "talk", "talks", "pokalbio")));
  private static final Wording LT = Wording.of(Language.LT, WORDS);
  private static final Wording EN = Wording.of(Language.EN, WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day | tą dieną | tą dieną | on the day | on the day",
        "week | per savaitę | tą pačią savaitę | per week | in the same week",
        "calendar-month | per kalendorinį mėnesį | tą patį kalendorinį mėnesį | per calendar month | in the same calendar month",
        "previous-month | praėjusį kalendorinį mėnesį | praėjusį kalendorinį mėnesį | in the calendar month before | in the calendar month before",
        "half-year | per pusmetį | tą patį pusmetį | per half-year | in the same half-year",
        "trimester | per trimestrą | tą patį trimestrą | per trimester | in the same trimester",
        "quarter | per ketvirtį | tą patį ketvirtį | per quarter | in the same quarter",
        "term:nine-weeks | per laikotarpį „nine weeks“ | tą patį laikotarpį „nine weeks“ | per nine weeks | in the same nine weeks",
        "school-year | per mokslo metus | tais pačiais mokslo metais | per school year | in the same school year",
        "whole-record | per visą laikotarpį | per visą laikotarpį | in the whole record | in the whole record",
        "spell | per nepertraukiamą nelankymo laikotarpį | per nepertraukiamą nelankymo laikotarpį | per unbroken absence | per unbroken absence",
        "since:talk | po veiksmo „pokalbiai“ | po veiksmo „pokalbiai“ | since: talks | since: talks",
        "rolling-1-days | per 1 kalendorinę dieną | per 1 kalendorinę dieną | in the last 1 calendar day | in the last 1 calendar day",
        "rolling-2-school-weeks | per 2 mokslo savaites | per 2 mokslo savaites | in the last 2 school weeks | in the last 2 school weeks",
        "rolling-3-years | per 3 metus | per 3 metus | in the last 3 years | in the last 3 years",
        "rolling-6-months | per 6 mėnesius | per 6 mėnesius | in the last 6 months | in the last 6 months",
        "rolling-10-school-days | per 10 mokymosi dienų | per 10 mokymosi dienų | in the last 10 school days | in the last 10 school days",
        "rolling-21-weeks | per 21 savaitę | per 21 savaitę | in the last 21 weeks | in the last 21 weeks"
      })
  void saysWhenAndWhenBefore(
      String window, String lt, String ltEarlier, String en, String enEarlier) {
    Window parsed = Window.parse(window);
    assertThat(LT.per(parsed)).isEqualTo(lt);
    assertThat(LT.earlier(parsed)).isEqualTo(ltEarlier);
    assertThat(EN.per(parsed)).isEqualTo(en);
    assertThat(EN.earlier(parsed)).isEqualTo(enEarlier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-06 | 2025-10-06 | 2025 m. spalio 6 d. | 6 October 2025",
        "2025-10-06 | 2025-10-10 | 2025 m. spalio 6–10 d. | 6 to 10 October 2025",
        "2025-10-01 | 2025-10-31 | 2025 m. spalis | October 2025",
        "2025-10-06 | 2025-11-10 | 2025 m. spalio 6 d. – lapkričio 10 d. | 6 October to 10 November 2025",
        "2025-12-06 | 2026-01-10 | 2025 m. gruodžio 6 d. – 2026 m. sausio 10 d. | 6 December 2025 to 10 January 2026",
        "2026-04-01 | 2026-05-31 | 2026 m. balandis–gegužė | April to May 2026",
        "2026-04-01 | 2026-05-30 | 2026 m. balandžio 1 d. – gegužės 30 d. | 1 April to 30 May 2026",
        "2025-09-01 | 2026-08-31 | 2025 m. rugsėjis – 2026 m. rugpjūtis | September 2025 to August 2026",
        "2025-10-06 | 2026-10-10 | 2025 m. spalio 6 d. – 2026 m. spalio 10 d. | 6 October 2025 to 10 October 2026"
      })
  void namesAYearAndAMonthOnce(LocalDate from, LocalDate to, String lt, String en) {
    assertThat(LT.period(new DateRange(from, to))).isEqualTo(lt);
    assertThat(EN.period(new DateRange(from, to))).isEqualTo(en);
  }

  @Test
  void saysInWhichMonths() {
    List<MonthSpan> months = List.of(MonthSpan.of(10), MonthSpan.of(1), MonthSpan.of(4, 5));
    assertThat(LT.inMonths(months)).isEqualTo("spalį, sausį, balandžio–gegužės mėnesiais");
    assertThat(EN.inMonths(months)).isEqualTo("in October, January, April to May");
    assertThat(LT.dayOfYear(MonthDay.of(5, 15))).isEqualTo("gegužės 15 d.");
    assertThat(EN.dayOfYear(MonthDay.of(5, 15))).isEqualTo("15 May");
  }

  @Test
  void saysAtWhichEnd() {
    assertThat(LT.edge("school-year", true)).isEqualTo("mokslo metų pradžioje");
    assertThat(LT.edge("half-year", false)).isEqualTo("kiekvieno pusmečio pabaigoje");
    assertThat(LT.edge("trimester", false)).isEqualTo("kiekvieno trimestro pabaigoje");
    assertThat(LT.edge("quarter", false)).isEqualTo("kiekvieno ketvirčio pabaigoje");
    assertThat(LT.edge("nine-weeks", true))
        .isEqualTo("kiekvieno laikotarpio „nine weeks“ pradžioje");
    assertThat(EN.edge("school-year", true)).isEqualTo("at the start of each school year");
  }

  @ParameterizedTest
  @CsvSource({"1, mėnesį", "2, mėnesius", "10, mėnesių", "11, mėnesių", "21, mėnesį"})
  void saysForHowLong(long number, String months) {
    assertThat(LT.lasting(number, "month")).isEqualTo(number + " " + months);
  }

  @Test
  void saysForHowLongInAnyUnit() {
    assertThat(LT.lasting(2, "working-day")).isEqualTo("2 darbo dienas");
    assertThat(LT.lasting(2, "lesson")).isEqualTo("2 pamokos");
    assertThat(EN.lasting(1, "month")).isEqualTo("1 month");
  }

  @ParameterizedTest
  @CsvSource({"1, pokalbio", "2, pokalbių", "10, pokalbių", "21, pokalbio", "0.5, pokalbio"})
  void saysWhatIsMissingInTheGenitive(BigDecimal number, String talks) {
    assertThat(LT.lacking(number, "talk"))
        .isEqualTo(number.toPlainString().replace('.', ',') + " " + talks);
    assertThat(LT.lacking(number, "no-noun")).isEqualTo(LT.decimal(number));
  }

  @Test
  void saysFromWhereToWhereInTheGenitive() {
    assertThat(LT.limit(Band.between(1, 7), "lesson")).isEqualTo("nuo 1 iki 7 pamokų");
    assertThat(LT.limit(Band.between(1, 21), "talk")).isEqualTo("nuo 1 iki 21 pokalbio");
    assertThat(LT.limit(Band.exactly(7), "lesson")).isEqualTo("lygiai 7 pamokos");
    assertThat(EN.limit(Band.between(1, 7), "lesson")).isEqualTo("from 1 to 7 lessons");
    assertThat(LT.limit(Band.between(60, 89))).isEqualTo("nuo 60 iki 89");
  }

  @Test
  void writesNumbersAsPeopleDo() {
    assertThat(LT.number(Fraction.of(13, 5))).isEqualTo("2,6");
    assertThat(EN.number(Fraction.of(13, 5))).isEqualTo("2.6");
    assertThat(LT.percent(Fraction.of(1, 8))).isEqualTo("12,5 %");
    assertThat(EN.percent(Fraction.of(1, 8))).isEqualTo("12.5%");
    assertThat(LT.percent(Fraction.of(1, 3))).isEqualTo("33 1/3 %");
    assertThat(LT.clause(Clause.of("17.3"))).isEqualTo("17.3 p.");
    assertThat(EN.clause(Clause.of("A2"))).isEqualTo("annex 2");
  }
}
