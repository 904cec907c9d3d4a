package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.ReadingChoices;
import tools.jackson.databind.JsonNode;

/** A policy as a document names it: by a preset's id, by a preset with readings, or written out whole. */
public final class PolicyDocument {
  private static final String FIELD = "policy";

  private PolicyDocument() {}

  /**
   * A preset with readings.
   *
   * @param preset the preset's id
   * @param readings from a reading's key to the answer taken; the defaults where absent
   */
  public record PresetChoice(@Required String preset, ReadingChoices readings) {
    /** Takes absent readings as the defaults. */
    public PresetChoice {
      readings = readings == null ? ReadingChoices.DEFAULTS : readings;
    }
  }

  /**
   * The policy that the property {@code policy} of a document names.
   *
   * @param node the property
   * @return the policy
   * @throws Refusal if it names none
   */
  public static AttendancePolicy policy(JsonNode node) {
    if (node.isString()) {
      return Presets.policy(FIELD, node.stringValue(), ReadingChoices.DEFAULTS);
    }
    if (!node.isObject()) {
      throw Refusal.of(FIELD, node, "must be a preset's id, a preset with readings or a policy");
    }
    if (!node.has("preset")) {
      return Json.value(node, FIELD, AttendancePolicy.class);
    }
    PresetChoice choice = Json.value(node, FIELD, PresetChoice.class);
    try {
      return Presets.policy(FIELD + ".preset", choice.preset(), choice.readings());
    } catch (IllegalArgumentException unknown) {
      throw new Refusal(unknown
          .getMessage()
          .replaceFirst("^reading ", "policy.readings.")
          .replaceFirst("^readings ", "policy.readings "));
    }
  }
}
