package io.github.tvarka.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Citation CLAUSE = new Citation("made-up", "2020", Clause.of("3"));
  private final Wording lt = Wording.of(Language.LT, Vocabulary.EMPTY);
  private final Wording en = Wording.of(Language.EN, Vocabulary.EMPTY);

  @Test
  void writesNumbersWithTheLanguagesDecimalSign() {
    assertThat(lt.decimal(new BigDecimal("79.99"))).isEqualTo("79,99");
    assertThat(en.decimal(new BigDecimal("79.99"))).isEqualTo("79.99");
    assertThat(lt.percent(new BigDecimal("12.5"))).isEqualTo("12,5 %");
    assertThat(en.percent(new BigDecimal("12.5"))).isEqualTo("12.5%");
    assertThat(lt.range("3", "5")).isEqualTo("3–5");
    assertThat(en.range("3", "5")).isEqualTo("between 3 and 5");
    assertThat(lt.ofWhole("3", "5")).isEqualTo("3 iš 5");
    assertThat(en.ofWhole("3", "5")).isEqualTo("3 of 5");
  }

  @Test
  void writesLimits() {
    Band fourFifths = new Band(
        Optional.of(Fraction.of(4, 5)), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(lt.shares(fourFifths)).isEqualTo("ne mažiau kaip 80 %");
    assertThat(en.shares(Band.exactly(1))).isEqualTo("exactly 100%");
    assertThat(lt.limit(Band.atLeast(21), "lesson")).isEqualTo("ne mažiau kaip 21 pamoka");
    assertThat(en.counted(new BigDecimal("2"), "lesson")).isEqualTo("2 lessons");
    assertThat(lt.counted(new BigDecimal("12"), "lesson")).isEqualTo("12 pamokų");
    assertThat(lt.counted(new BigDecimal("0.5"), "month")).isEqualTo("0,5 mėnesio");
    assertThat(en.counted(new BigDecimal("0.5"), "month")).isEqualTo("0.5 months");
    assertThat(en.counted(new BigDecimal("2.5"), "no-noun")).isEqualTo("2.5");
  }

  @Test
  void writesDaysAndWords() {
    LocalDate day = LocalDate.of(2020, 2, 18);
    assertThat(lt.date(day)).isEqualTo("2020 m. vasario 18 d.");
    assertThat(lt.period(DateRange.of(day, day))).isEqualTo("2020 m. vasario 18 d.");
    assertThat(en.period(DateRange.of(YearMonth.of(2020, 2)))).isEqualTo("February 2020");
    assertThat(lt.truth(Truth.UNKNOWN)).isEqualTo("dar nežinoma");
    assertThat(lt.label("student")).isEqualTo("mokinys");
    assertThat(en.label("no-such-word")).isEqualTo("no such word");
  }

  @Test
  void citesAsTheReaderNeedsIt() {
    assertThat(lt.cited("sakinys", CLAUSE, Audience.PARENT)).isEqualTo("sakinys (3 p.)");
    assertThat(en.cited("a sentence", CLAUSE, Audience.TEACHER)).isEqualTo("a sentence (clause 3)");
    assertThat(en.cited("a sentence", CLAUSE, Audience.INSPECTOR))
        .isEqualTo("made-up, edition 2020, clause 3: a sentence");
  }

  /** Of 4.5 sessions Lithuanian says "4,5 dienos dalies", of 21 hours "iš 21 valandos". */
  @Test
  void countsWhatMayBeNoWholeNumber() {
    Fraction half = Fraction.of(9).dividedBy(Fraction.of(2));
    assertThat(lt.counted(half, "session")).isEqualTo("4,5 dienos dalies");
    assertThat(lt.counted(Fraction.of(2), "minute")).isEqualTo("2 minutės");
    assertThat(lt.lacking(half, "hour")).isEqualTo("4,5 valandos");
    assertThat(lt.lacking(Fraction.of(21), "hour")).isEqualTo("21 valandos");
    assertThat(lt.lacking(Fraction.of(7), "session")).isEqualTo("7 dienos dalių");
    assertThat(en.counted(Fraction.of(1), "minute")).isEqualTo("1 minute");
    assertThat(en.lacking(half, "session")).isEqualTo("4.5 sessions");
    assertThat(en.lacking(Fraction.of(3), "no-noun")).isEqualTo("3");
  }
}
