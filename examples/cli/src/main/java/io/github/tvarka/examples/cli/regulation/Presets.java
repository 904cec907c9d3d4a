package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The regulations that come with the library. */
public final class Presets {
  private static final Map<String, Function<ReadingChoices, AttendancePolicy>> BY_ID = byId();

  private Presets() {}

  private static Map<String, Function<ReadingChoices, AttendancePolicy>> byId() {
    Map<String, Function<ReadingChoices, AttendancePolicy>> presets = new LinkedHashMap<>();
    presets.put(Rukainiai2023.KEY, Rukainiai2023::policy);
    return presets;
  }

  /**
   * The ids.
   *
   * @return each preset's id
   */
  public static List<String> ids() {
    return List.copyOf(BY_ID.keySet());
  }

  /**
   * A preset.
   *
   * @param field where the id was given, for the refusal
   * @param id the preset's id
   * @param choices the readings to take instead of the defaults
   * @return the policy
   * @throws Refusal if there is no such preset, reading or answer
   */
  public static AttendancePolicy policy(String field, String id, ReadingChoices choices) {
    Function<ReadingChoices, AttendancePolicy> preset = BY_ID.get(id);
    if (preset == null) {
      throw Refusal.of(field, id, "must be one of " + String.join(", ", BY_ID.keySet()));
    }
    return preset.apply(choices);
  }
}
