package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the text is open, which reading is taken by default, and which others there are. */
final class KedainiaiReadings {
  static final String BETWEEN_BANDS = "percent-between-bands";

  private KedainiaiReadings() {}

  /** The answers taken, by the reading's key. */
  record Taken(Map<String, String> codes) {
    static Taken of(List<Reading> readings) {
      Map<String, String> codes = new LinkedHashMap<>();
      readings.forEach(reading -> codes.put(reading.key(), reading.taken().code()));
      return new Taken(codes);
    }

    boolean is(String key, String code) {
      return code.equals(codes.get(key));
    }
  }

  static List<Reading> all() {
    return List.of(reading(
        BETWEEN_BANDS,
        "A3",
        "Kuriam lygiui priklauso procentai tarp sveikųjų skaičių, pvz., 10,5?",
        "Which level has a percentage between whole numbers, such as 10.5?",
        option(
            "round-half-up",
            "apvalinama iki sveikojo procento, pusė - į didesnę pusę",
            "it is rounded to a whole percent, a half upward"),
        option(
            "continuous",
            "lygis tęsiasi, kol prasideda kitas",
            "a level goes on until the next one begins")));
  }

  private static Reading reading(
      String key, String clause, String lt, String en, ReadingOption taken, ReadingOption... rest) {
    return new Reading(key, Clause.of(clause), LocalText.of(lt, en), taken, List.of(rest));
  }

  private static ReadingOption option(String code, String lt, String en) {
    return ReadingOption.of(code, lt, en);
  }
}
