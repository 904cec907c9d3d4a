package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A section of a form as far as it is filled in. Immutable.
 *
 * <p>It says which blanks hold something, and who signed; it holds no text and no name.
 *
 * @param section the key of the form's section
 * @param forPeriodOf a day of the month, term or school year for which it was filled in; empty for a section without a date
 * @param on the day it bears; empty while it bears none
 * @param level the learning level it bears; empty while it bears none
 * @param parts the blanks that hold something, each once
 * @param signatures who signed, each role once
 * @param partsNotKnown the blanks of which nobody said whether they hold something; what stands in no list is empty
 * @param signersNotKnown the roles of which nobody said whether they signed
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FilledSection(
    @Required String section,
    Optional<LocalDate> forPeriodOf,
    Optional<LocalDate> on,
    Optional<Fraction> level,
    List<FilledPart> parts,
    List<SectionSignature> signatures,
    List<PartKey> partsNotKnown,
    List<Role> signersNotKnown)
    implements WithFilledSection, Serializable {
  /** Refuses what stands twice or is known and not known, and what was signed before it was written. */
  public FilledSection {
    Check.code("filled.section", section);
    forPeriodOf = Check.optional(forPeriodOf);
    on = Check.optional(on);
    level = Check.optional(level);
    parts = Check.list("filled.parts", parts);
    Check.distinct("filled.parts", parts.stream().map(FilledPart::part).toList());
    signatures = Check.list("filled.signatures", signatures);
    Check.distinct(
        "filled.signatures", signatures.stream().map(SectionSignature::role).toList());
    partsNotKnown =
        Check.distinct("filled.partsNotKnown", Check.list("filled.partsNotKnown", partsNotKnown));
    signersNotKnown = Check.distinct(
        "filled.signersNotKnown", Check.list("filled.signersNotKnown", signersNotKnown));
    for (FilledPart filled : parts) {
      Check.that(
          !partsNotKnown.contains(filled.part()),
          "filled.partsNotKnown",
          filled.part(),
          "must not stand in parts too");
    }
    for (SectionSignature signature : signatures) {
      Check.that(
          !signersNotKnown.contains(signature.role()),
          "filled.signersNotKnown",
          signature.role(),
          "must not stand in signatures too");
      LocalDate written = on.orElse(signature.on());
      Check.that(
          !signature.on().isBefore(written),
          section + " signature of " + signature.role(),
          signature.on(),
          "must not be before it was written (" + written + ")");
    }
  }

  /** How many entries a blank holds by a day; the date and the level count as one each. */
  int lines(PartKey part, LocalDate asOf) {
    if (on.map(day -> day.isAfter(asOf)).orElse(false)) {
      return 0;
    }
    boolean stated = (part.equals(PartKey.DATE) && on.isPresent())
        || (part.equals(PartKey.LEARNING_LEVEL) && level.isPresent());
    int held = stated ? 1 : 0;
    for (FilledPart filled : parts) {
      if (filled.part().equals(part) && filled.by(asOf)) {
        held = Math.max(held, filled.lines());
      }
    }
    return held;
  }

  boolean signedBy(Role role, LocalDate asOf) {
    for (SectionSignature signature : signatures) {
      if (signature.role().equals(role) && !signature.on().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a section. */
  public static final class Builder extends FilledSectionBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        section,
        forPeriodOf.orElse(null),
        on.orElse(null),
        level.orElse(null),
        parts,
        signatures,
        partsNotKnown,
        signersNotKnown);
  }

  private record Form(
      String section,
      @Nullable LocalDate forPeriodOf,
      @Nullable LocalDate on,
      @Nullable Fraction level,
      List<FilledPart> parts,
      List<SectionSignature> signatures,
      List<PartKey> partsNotKnown,
      List<Role> signersNotKnown)
      implements Serializable {
    private Object readResolve() {
      return new FilledSection(
          section,
          Optional.ofNullable(forPeriodOf),
          Optional.ofNullable(on),
          Optional.ofNullable(level),
          parts,
          signatures,
          partsNotKnown,
          signersNotKnown);
    }
  }
}
