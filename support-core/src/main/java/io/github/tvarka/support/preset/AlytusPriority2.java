package io.github.tvarka.support.preset;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import java.time.LocalDate;
import java.util.List;

/**
 * The second priority of a town's education for 2020: better achievements and effective support, as a table of 24 rows.
 *
 * <p>The table has no numbers of its own: a row's clause is its place in the table. Many rows name several values; each is a target with
 * its own denominator. Where a row gives a percentage without "at least", or does not say of whom, over which days or together with whom
 * it is measured, a reading is declared.
 *
 * <p>Source: Alytus town municipality, priorities of education for 2020, priority II, table of tasks, measures and indicators. It does not
 * say who reports, who judges what it gives no measure for, by which day of the year a value has to be reached, nor until when it is in force;
 * its last targets are due after 2020.
 */
public final class AlytusPriority2 {
  /** The document's key. */
  public static final String KEY = "alytus-priority-2";

  static final DateRange YEAR = DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

  private AlytusPriority2() {}

  /**
   * The programme with the readings taken by default.
   *
   * @return the programme
   */
  public static IndicatorProgramme policy() {
    return policy(ReadingChoices.DEFAULTS);
  }

  /**
   * The programme with other readings.
   *
   * @param choices the readings to take instead of the defaults
   * @return the programme
   * @throws IllegalArgumentException if a choice names no declared reading, or no answer of it
   */
  public static IndicatorProgramme policy(ReadingChoices choices) {
    List<Reading> readings = choices.applyTo(AlytusReadings.all());
    AlytusReadings.Taken taken = AlytusReadings.Taken.of(readings);
    return IndicatorProgramme.builder()
        .document(document())
        .edition(Edition.of("2020", YEAR.from()))
        .period(YEAR)
        .addAllIndicators(new AlytusSchoolRows(taken).rows())
        .addAllIndicators(new AlytusTownRows(taken).rows())
        .addAllReadings(readings)
        .vocabulary(AlytusVocabulary.words())
        .build();
  }

  private static RegulationDocument document() {
    return RegulationDocument.builder()
        .key(KEY)
        .title(LocalText.of(
            "Alytaus švietimo 2020 m. II prioritetas: pasiekimai ir pagalba",
            "Alytus education 2020, priority II: achievements and support"))
        .issuer(LocalText.of("Alytaus miesto savivaldybė", "Alytus town municipality"))
        .build();
  }
}
