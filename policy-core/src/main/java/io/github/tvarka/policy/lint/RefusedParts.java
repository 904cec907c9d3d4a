package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.internal.Check;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what each part of a regulation that was written down is refused for, beside what the lint found already. Not thread-safe.
 *
 * <p>Parts are given from the inner to the outer; an outer one that is refused for the same as an inner one is not told again.
 */
public final class RefusedParts {
  private final PartReader reader;
  private final Set<String> told = new LinkedHashSet<>();
  private final Stream.Builder<LintFinding> refused = Stream.builder();

  /**
   * None yet.
   *
   * @param reader makes values of parts
   */
  public RefusedParts(PartReader reader) {
    this.reader = Check.given("reader", reader);
  }

  /**
   * Reads a part.
   *
   * @param place where it stands
   * @param part what a JSON reader gave for it
   * @param type the value's type
   */
  public void read(RawPlace place, Object part, Class<?> type) {
    try {
      reader.read(place.path(), part, type);
    } catch (RuntimeException wrong) {
      String message = String.valueOf(wrong.getMessage()).replaceAll("\\R.*", "");
      if (told.add(message)) {
        refused.add(LintFinding.of(LintKind.REFUSED, place, message));
      }
    }
  }

  /**
   * All findings: what is refused and was not found already stands in the place of what could not be read there.
   *
   * @param found what the lint found
   * @return the findings, first those of refused parts
   */
  public List<LintFinding> beside(List<LintFinding> found) {
    List<LintFinding> others =
        found.stream().filter(finding -> finding.kind() != LintKind.UNREADABLE).toList();
    List<LintFinding> parts = refused
        .build()
        .filter(part -> others.stream().noneMatch(finding -> tells(finding, part)))
        .toList();
    Stream<LintFinding> kept = found.stream()
        .filter(finding -> finding.kind() != LintKind.UNREADABLE
            || parts.stream().noneMatch(part -> isInside(part, finding)));
    return Stream.concat(parts.stream(), kept).toList();
  }

  /** Whether a finding is at the property that a part is refused for. */
  private static boolean tells(LintFinding finding, LintFinding part) {
    String given = part.given().orElse("");
    return finding.fault()
        && finding.path().filter(path -> given.startsWith(path + " ")).isPresent();
  }

  /** Whether a part is refused for a property that is, or is inside, the one of a finding. */
  private static boolean isInside(LintFinding part, LintFinding finding) {
    String given = part.given().orElse("");
    Optional<String> path = finding.path();
    return path.filter(at ->
            given.startsWith(at + " ") || given.startsWith(at + ".") || given.startsWith(at + "["))
        .isPresent();
  }
}
