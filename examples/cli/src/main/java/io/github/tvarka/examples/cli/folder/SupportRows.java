package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.support.SupportFacts;
import io.github.tvarka.support.student.LevelName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a class's folder says of one student's support. What the records of attendance, levels and marks in the same folder say of it is not
 * among it.
 *
 * @param facts what the files of support say
 * @param levelNames what the school calls each learning level as a level of achievement; empty where it says nothing of it
 */
public record SupportRows(SupportFacts facts, Map<Integer, LevelName> levelNames) {
  /** Copies the map. */
  public SupportRows {
    levelNames = Collections.unmodifiableMap(new LinkedHashMap<>(levelNames));
  }

  /**
   * The same with other facts.
   *
   * @param other the facts
   * @return the copy
   */
  public SupportRows with(SupportFacts other) {
    return new SupportRows(other, levelNames);
  }
}
