package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A policy as a document names it: by a preset's id, by a preset with readings, or written out whole. */
public final class PolicyDocument {
  private static final String FIELD = "policy";
  private static final String KIND = "kind";

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
   * @param kind the kind of regulation that it must be
   * @param <P> the policy's type
   * @return the policy
   * @throws Refusal if it names none of that kind
   */
  public static <P extends Regulation> P policy(JsonNode node, RegulationKind<P> kind) {
    return policy(FIELD, node, kind);
  }

  /**
   * The policy that a property of a document names.
   *
   * @param field where the property stands, for the refusal
   * @param node the property
   * @param kind the kind of regulation that it must be
   * @param <P> the policy's type
   * @return the policy
   * @throws Refusal if it names none of that kind
   */
  public static <P extends Regulation> P policy(
      String field, JsonNode node, RegulationKind<P> kind) {
    if (node.isString()) {
      return kind.preset(field, node.stringValue(), ReadingChoices.DEFAULTS);
    }
    if (!node.isObject()) {
      throw Refusal.of(field, node, "must be a preset's id, a preset with readings or a policy");
    }
    if (!node.has("preset")) {
      return Json.value(node, field, kind.policy());
    }
    PresetChoice choice = Json.value(node, field, PresetChoice.class);
    try {
      return kind.preset(field + ".preset", choice.preset(), choice.readings());
    } catch (IllegalArgumentException unknown) {
      String message = String.valueOf(unknown.getMessage());
      throw new Refusal(message.replaceFirst(
          "^reading(s?) ",
          Matcher.quoteReplacement(field) + ".readings"
              + (message.startsWith("readings") ? " " : ".")));
    }
  }

  /**
   * The regulation that a command is asked about.
   *
   * @param name a preset's id, or a file that ends in .json with a regulation written out; its property {@code kind} may say of which kind
   *     it is
   * @return the regulation
   * @throws Refusal if there is no such preset, or the file holds no regulation
   */
  public static Regulation named(String name) {
    if (!name.endsWith(".json")) {
      return Presets.policy(FIELD, name, ReadingChoices.DEFAULTS);
    }
    String text = TextFile.read(Path.of(name));
    try {
      return written(Json.tree(text));
    } catch (Refusal refusal) {
      throw refusal.in(name);
    }
  }

  /**
   * A regulation written out, or a case with one, without the property that says of which kind the regulation is.
   *
   * @param tree the document
   * @param wanted the kind that it must be, if it says so
   * @return the document
   * @throws Refusal if it is of another kind
   */
  public static JsonNode ofKind(JsonNode tree, RegulationKind<?> wanted) {
    if (!(tree instanceof ObjectNode object) || !object.has(KIND) || object.has(FIELD)) {
      return tree;
    }
    RegulationKind<?> kind = kind(object.remove(KIND));
    if (kind != wanted) {
      throw Refusal.of(KIND, kind.name(), "must be " + wanted.name());
    }
    return object;
  }

  private static Regulation written(JsonNode tree) {
    if (tree instanceof ObjectNode object && object.has(KIND)) {
      RegulationKind<?> kind = kind(object.remove(KIND));
      return Json.value(object, "", kind.policy());
    }
    return Json.value(tree, "", fitting(tree).policy());
  }

  private static RegulationKind<?> kind(JsonNode named) {
    String name = named.isString() ? named.stringValue() : named.toString();
    List<String> names = Presets.kinds().stream().map(RegulationKind::name).toList();
    return Presets.kinds().stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.of(KIND, name, "must be one of " + String.join(", ", names)));
  }

  /** The first kind that has these properties; where none does, attendance tells what it lacks. */
  private static RegulationKind<?> fitting(JsonNode tree) {
    return Presets.kinds().stream()
        .filter(kind -> tree.isObject() && kind.fits(tree))
        .findFirst()
        .orElse(Presets.ATTENDANCE);
  }
}
