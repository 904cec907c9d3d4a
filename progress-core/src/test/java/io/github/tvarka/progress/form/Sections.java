package io.github.tvarka.progress.form;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.ProgressYear;
import java.time.LocalDate;
import java.util.Optional;

/** Sections as students fill them in. */
public final class Sections {
  private Sections() {}

  public static FilledSection written(String section, String on, FilledPart... parts) {
    FilledSection.Builder filled = FilledSection.builder();
    filled.section(section).on(ProgressYear.day(on)).addParts(parts);
    return filled.build();
  }

  public static FilledSection forPeriodOf(String day, FilledSection section) {
    return section.withForPeriodOf(ProgressYear.day(day));
  }

  public static FilledSection signed(FilledSection section, String on, Role... roles) {
    FilledSection.Builder signed = FilledSection.builder().copyOf(section);
    LocalDate day = ProgressYear.day(on);
    for (Role role : roles) {
      signed.addSignatures(new SectionSignature(role, day));
    }
    return signed.build();
  }

  public static FilledPart filled(PartKey part, String on) {
    return new FilledPart(part, 1, Optional.of(ProgressYear.day(on)));
  }
}
