package io.github.tvarka.policy.lint;

/**
 * Makes values of the parts of a regulation that was written down, so that the lint can tell what each is refused for.
 *
 * <p>It is usually one line, such as {@code (path, part, type) -> mapper.convertValue(part, type)}.
 */
@FunctionalInterface
public interface PartReader {
  /**
   * Makes a value, which is not used further.
   *
   * @param path where the part stands, such as {@code escalation.ladders[0].rows[1]}; empty for the whole
   * @param part what a JSON reader gave for it
   * @param type the value's type
   * @throws RuntimeException if the part is refused; its message, which the lint tells, should begin with the property that is wrong
   */
  void read(String path, Object part, Class<?> type);
}
