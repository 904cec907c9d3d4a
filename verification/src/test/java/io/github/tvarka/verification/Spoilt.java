package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tvarka.policy.json.Required;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A golden file with one property spoilt, for one of the Jacksons to read.
 *
 * @param json who reads it
 * @param sample whose file it is
 * @param property which property was spoilt
 * @param text the spoilt text
 */
record Spoilt(Json json, Sample sample, String property, String text) {
  private static final ObjectMapper TREES = new ObjectMapper();

  /** What is done to a property of an object; doing nothing leaves the file out. */
  interface Change {
    void apply(ObjectNode object, RecordComponent property);
  }

  /** All golden files that hold an object, changed at one property after another, for both Jacksons. */
  static List<Spoilt> all(Change change) {
    List<Spoilt> all = new ArrayList<>();
    for (Sample sample : Samples.inJson()) {
      if (TREES.readTree(golden(sample)) instanceof ObjectNode object) {
        sample
            .parts()
            .filter(part -> object.has(part.getName()))
            .forEach(part -> all.addAll(spoilt(sample, object, part, change)));
      }
    }
    return all;
  }

  private static List<Spoilt> spoilt(
      Sample sample, ObjectNode object, RecordComponent part, Change change) {
    ObjectNode changed = object.deepCopy();
    change.apply(changed, part);
    if (changed.equals(object)) {
      return List.of();
    }
    String text = TREES.writeValueAsString(changed);
    return Stream.of(Json.values())
        .map(json -> new Spoilt(json, sample, part.getName(), text))
        .toList();
  }

  private static String golden(Sample sample) {
    try {
      return Golden.read(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isRequired(RecordComponent part) {
    return part.getAccessor().isAnnotationPresent(Required.class);
  }

  /** What a message names when the missing property is the one that would have told the type. */
  String family() {
    return "`" + sample.as().getName() + "`";
  }

  Throwable refusal() {
    return catchThrowable(this::read);
  }

  /** The value that one of the Jacksons reads, or the rule that its creator states; Jackson itself must not be the one to refuse. */
  Object outcome(Json reader) {
    try {
      return reader.read(text, sample.as());
    } catch (Exception e) {
      Throwable cause = e.getCause();
      assertThat(cause).as(e.getMessage()).isInstanceOf(IllegalArgumentException.class);
      return cause.getMessage();
    }
  }

  Object read() throws Exception {
    return json.read(text, sample.as());
  }

  @Override
  public String toString() {
    return json + " " + sample + "." + property;
  }
}
